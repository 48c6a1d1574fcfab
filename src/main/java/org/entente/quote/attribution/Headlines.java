package org.entente.quote.attribution;

import java.util.Optional;
import org.entente.quote.model.Content;
import org.entente.quote.speaker.SpeakerNames;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;

/** Headlines that name their source at the end, as agencies write them: {@code Port to reopen in May: minister}. */
public final class Headlines {
    /** Fewer words than this before the colon are a subject, and what follows is said of it: {@code Brexit: key dates}. */
    private static final int LEAST = 4;

    /** More words than this after it are a clause. */
    private static final int MOST = 4;

    /** As sure as the surest colons that the models know: of those read four in five are right. */
    private static final double LOG_ODDS = 2.5;

    private final TaggedText text;
    private final SpeakerNames names;

    public Headlines(TaggedText text, SpeakerNames names) {
        this.text = text;
        this.names = names;
    }

    /** The attribution to the source at the end; empty where there is none. */
    public Optional<Attribution> atEnd() {
        int end = text.size();
        int colon = end - 1;
        while (colon >= 0 && end - colon - 1 <= MOST && !text.is(colon, Tag.COLON)) {
            colon--;
        }
        boolean isLong = colon >= LEAST && text.is(colon, Tag.COLON) && colon + 1 < end;
        if (!isLong || text.cue[colon] == null || text.is(0, Tag.WH) || !isSource(colon + 1, end)) {
            return Optional.empty();
        }
        Content content = new Content(0, colon, -1, -1);
        return Optional.of(new Attribution(colon, colon, colon + 1, content, colon + 1, end, LOG_ODDS, LOG_ODDS));
    }

    private boolean isSource(int begin, int end) {
        for (int k = begin; k < end; k++) {
            String form = text.tokens.get(k).form();
            boolean isWord = text.tokens.get(k).shape().isWord();
            boolean isPlain = switch (text.tag[k]) {
                case NAME, TITLE, MEDIUM, REPORTER_WORD, WORD, S, NOUN, S_OR_NOUN, BASE_OR_NOUN, OWNER -> true;
                default -> false;
            };
            if (!isPlain || isWord && isLabel(form)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Live}, {@code live updates}. */
    private boolean isLabel(String form) {
        return names.isNobody(form) || names.isNobody(Character.toUpperCase(form.charAt(0)) + form.substring(1));
    }
}
