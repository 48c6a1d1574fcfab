package org.entente.quote.circumstance;

import java.util.Set;
import org.entente.quote.attribution.Attribution;
import org.entente.quote.model.Content;
import org.entente.quote.speaker.SpeakerNames;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.text.Capitals;
import org.entente.text.Shape;

/**
 * Tells what somebody says, thinks or wants from what only looks so. Annotators of attributions mark {@code The House is expected to vote},
 * {@code the talks appear to stall} and {@code known as a hawk} too, with nobody as their source: in a table of who is quoted these are noise.
 */
public final class Statements {
    /** What is refused by who says nothing. */
    private static final Set<String> SILENCE = Set.of("comment", "elaborate", "say", "answer", "respond", "discuss");

    private final TaggedText text;
    private final SpeakerNames names;
    private final boolean inTitle;

    public Statements(TaggedText text, SpeakerNames names, boolean inTitle) {
        this.text = text;
        this.names = names;
        this.inTitle = inTitle;
    }

    /** Whether somebody says, thinks or wants something. */
    public boolean has(Attribution one) {
        // Somebody who seems alarmed or sounds tired says nothing.
        String cueClass = text.cue[one.cue()].cueClass();
        if (!inTitle && isInHeading(one.cue())
                || cueClass.equals("seemed")
                || cueClass.equals("refused") && isSilence(one.content())) {
            return false;
        }
        if (one.hasSpeaker()) {
            return !text.is(one.cue(), Tag.COLON) || !isLabel(one);
        }
        return text.cue[one.cue()].isSpeech() && (isQuoted(one.content()) || !hasSubjectAlone(one));
    }

    /** {@code MINISTER WARNS} amid a text announces what the text then says. */
    private boolean isInHeading(int cue) {
        int s = text.sentence[cue];
        return text.tokens.get(cue).shape() == Shape.UPPER
                && Capitals.isHeading(text.tokens, text.first(s), text.end(s));
    }

    /** {@code declined to comment}, {@code refused to elaborate on the plan}. */
    private boolean isSilence(Content content) {
        return content.afterEnd() - content.afterBegin() > 1
                && text.is(content.afterBegin(), Tag.TO)
                && SILENCE.contains(text.tokens.get(content.afterBegin() + 1).lower());
    }

    /** {@code Factbox: Rules for ...}. */
    private boolean isLabel(Attribution one) {
        int begin = text.tokens.get(one.speakerBegin()).begin();
        int end = text.tokens.get(one.speakerEnd() - 1).end();
        return names.isNobody(text.text.text().substring(begin, end));
    }

    private boolean isQuoted(Content content) {
        for (int k = content.begin(); k < content.end(); k++) {
            if (text.quote[k] >= 0 && content.covers(k)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Officials were not told}: the content is whom a passive verb speaks of. */
    private boolean hasSubjectAlone(Attribution one) {
        Content content = one.content();
        if (!content.isBefore() || content.beforeEnd() < one.cueBegin()) {
            return false;
        }
        for (int k = one.cueBegin(); k < one.cue(); k++) {
            if (text.is(k, Tag.BE)) {
                return true;
            }
        }
        return false;
    }
}
