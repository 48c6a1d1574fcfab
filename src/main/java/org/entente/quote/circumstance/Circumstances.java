package org.entente.quote.circumstance;

import java.util.ArrayList;
import java.util.List;
import org.entente.quote.attribution.Attribution;
import org.entente.quote.attribution.QuotedAs;
import org.entente.quote.model.Content;
import org.entente.quote.tag.Cue;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.NounPhrases.Phrase;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;

/** What else the reporting clause says: who was told, through whom it is known, and what kind of clause it is. */
public final class Circumstances {
    private final TaggedText text;
    private final NounPhrases phrases;
    private final QuotedAs quotedAs;

    public Circumstances(TaggedText text, NounPhrases phrases, QuotedAs quotedAs) {
        this.text = text;
        this.phrases = phrases;
        this.quotedAs = quotedAs;
    }

    /** The words that name who was told: the object of {@code told}, or what follows {@code to} after {@code said}. */
    public String addressee(Attribution one) {
        Cue cue = text.cue[one.cue()];
        int s = text.sentence[one.cue()];
        int at = one.cue() + 1;
        if (cue.addressee().isEmpty() || at >= text.end(s)) {
            return "";
        }
        if (cue.addressee().equals("to")) {
            if (!text.is(at, Tag.TO)) {
                return "";
            }
            at++;
        }
        if (at >= text.end(s) || phrases.at[at] < 0 || one.content().covers(at)) {
            return "";
        }
        Phrase phrase = phrases.phrases.get(phrases.at[at]);
        boolean isSpeaker = one.hasSpeaker() && one.speakerBegin() < phrase.end() && phrase.begin() < one.speakerEnd();
        boolean isTime = text.is(at, Tag.WEEKDAY) || text.is(at, Tag.MONTH) || text.is(phrase.end() - 1, Tag.TIME);
        if (phrase.begin() != at || isSpeaker || isTime) {
            return "";
        }
        return words(at, phrase.end());
    }

    private String words(int begin, int end) {
        return text.text
                .text()
                .substring(
                        text.tokens.get(begin).begin(), text.tokens.get(end - 1).end());
    }

    /** Who passed the statement on, from the outermost inward. */
    public List<String> sources(Attribution one, List<Attribution> ancestors) {
        List<String> found = new ArrayList<>();
        for (Attribution outer : ancestors) {
            if (outer.hasSpeaker() && (!one.hasSpeaker() || outer.speakerBegin() != one.speakerBegin())) {
                found.add(words(outer.speakerBegin(), outer.speakerEnd()));
            }
        }
        String carrier = carrier(one);
        if (!carrier.isEmpty()) {
            found.add(carrier);
        }
        return found;
    }

    /** The agency in {@code was quoted as saying by Xinhua} and {@code an official cited by Xinhua said}. */
    private String carrier(Attribution one) {
        int s = text.sentence[one.cue()];
        int before = one.cue() - 1;
        if (one.speakerBegin() == one.cue() + 1 && quotedAs.asSaying(one.cue()) == one.speakerEnd()) {
            return before < text.first(s) || phrases.at[before] < 0
                    ? ""
                    : words(phrases.phrases.get(phrases.at[before]).begin(), before + 1);
        }
        int end = Math.min(text.end(s), one.cue() + 12);
        boolean passed = false;
        for (int k = Math.max(text.first(s), one.cue() - 12); k + 1 < end; k++) {
            Cue cue = text.cue[k];
            boolean isCarrying = cue != null
                    && text.is(k, Tag.VERB_PAST)
                    && (cue.lemma().equals("quote") || cue.lemma().equals("cite"));
            passed |= isCarrying && !one.content().covers(k);
            if (passed
                    && text.tokens.get(k).is("by")
                    && phrases.at[k + 1] >= 0
                    && !one.content().covers(k)) {
                Phrase phrase = phrases.phrases.get(phrases.at[k + 1]);
                return words(phrase.begin(), phrase.end());
            }
        }
        return "";
    }

    /** The family of constructions that a quotation belongs to. */
    public String rule(Attribution one) {
        int i = one.cue();
        if (text.is(i, Tag.COLON)) {
            return "colon";
        }
        if (text.cue[i].form().equals("according")) {
            return "according-to";
        }
        if (text.is(i, Tag.NOUN) || text.is(i, Tag.ADJECTIVE) || text.is(i, Tag.MEDIUM)) {
            return "reporting-noun";
        }
        if (text.is(i, Tag.VERB_PAST) && isPassive(i, one.cueBegin())) {
            return "passive";
        }
        if (text.is(i, Tag.VERB_ING)) {
            return "participle";
        }
        Content content = one.content();
        if (content.isBefore()) {
            return content.isAfter()
                    ? "content-cue-content"
                    : one.speakerBegin() > i ? "content-cue-speaker" : "content-speaker-cue";
        }
        return one.speakerBegin() > i ? "cue-speaker-content" : "speaker-cue-content";
    }

    /** Whether somebody is quoted as saying it. */
    public boolean isQuotedAs(Attribution one) {
        return quotedAs.asSaying(one.cue()) >= 0;
    }

    private boolean isPassive(int i, int cueBegin) {
        for (int k = i - 1; k >= Math.max(0, Math.min(cueBegin, i - 1)); k--) {
            if (text.is(k, Tag.BE)) {
                return true;
            }
        }
        return false;
    }

    /** The class of the cue, which a particle may change: {@code called} is naming, {@code called for} is urging. */
    public String cueClass(int i) {
        Cue cue = text.cue[i];
        if (cue.lemma().equals("call") && cue.isVerb() && i + 1 < text.size()) {
            String next = text.tokens.get(i + 1).lower();
            return next.equals("for") || next.equals("on") || next.equals("upon") ? "urged" : "called";
        }
        return cue.cueClass();
    }
}
