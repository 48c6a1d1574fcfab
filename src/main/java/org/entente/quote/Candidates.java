package org.entente.quote;

import java.util.ArrayList;
import java.util.List;
import org.entente.quote.NounPhrases.Phrase;

/** What each decision of attribution is made among: the same for training and for use. */
final class Candidates {
    /** How many tokens after its cue a content may begin. */
    private static final int FAR = 24;

    /** How many tokens from its cue a speaker may begin. */
    private static final int REACH = 50;

    private final TaggedText text;
    private final NounPhrases phrases;

    Candidates(TaggedText text, NounPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** First tokens of a content after the cue: in its sentence, and the next sentence's first. */
    List<Integer> begins(int i) {
        int s = text.sentence[i];
        List<Integer> found = new ArrayList<>();
        for (int j = i + 1; j < Math.min(text.end(s), i + FAR); j++) {
            String tag = text.tag[j];
            if (!tag.equals(",") && !tag.equals(".") && !tag.equals(")Q") && !tag.equals(":")) {
                found.add(j);
            }
        }
        if (s + 1 < text.sentences() && (text.paragraph(s + 1) == text.paragraph(s) || endsOpen(s))) {
            found.add(text.first(s + 1));
        }
        return found;
    }

    /** Whether a sentence ends with a colon, so that the next paragraph may hold what it announces. */
    private boolean endsOpen(int s) {
        return text.is(text.end(s) - 1, ":");
    }

    /** Last tokens of a content after the cue that begins with a token. */
    List<Integer> ends(int i, int begin) {
        int s = text.sentence[begin];
        List<Integer> found = new ArrayList<>();
        for (int e = firstVerb(i, begin); e < text.end(s); e++) {
            String tag = text.tag[e];
            boolean inPhrase = phrases.at[e] >= 0 && e + 1 < text.end(s) && phrases.at[e + 1] == phrases.at[e];
            if (!inPhrase && !tag.equals("Q(") && !tag.equals("(")) {
                found.add(e);
            }
        }
        return found;
    }

    /** The first verb of what {@code said} reports when that begins with its subject; otherwise the first token. */
    private int firstVerb(int i, int begin) {
        boolean isClause = text.cue[i].frame().equals("statement") && phrases.at[begin] >= 0 && text.quote[begin] < 0;
        if (!isClause) {
            return begin;
        }
        for (int k = begin; k < text.end(text.sentence[begin]); k++) {
            String tag = text.tag[k];
            boolean isVerb = tag.equals("be")
                    || tag.equals("have")
                    || tag.equals("do")
                    || tag.equals("modal")
                    || tag.charAt(0) == 'V';
            if (isVerb) {
                return k;
            }
        }
        return begin;
    }

    /** First tokens of a content before the cue: in its sentence, and the opening mark of a quotation that goes on from earlier ones. */
    List<Integer> beginsBefore(int i) {
        int s = text.sentence[i];
        List<Integer> found = new ArrayList<>();
        int first = text.first(s);
        int quote = text.quote[first];
        if (quote >= 0 && !text.opensQuote(first)) {
            int opening = text.text.tokenAt(text.text.quoted().get(quote).span().begin());
            found.add(opening);
        }
        for (int b = first; b < i; b++) {
            String tag = text.tag[b];
            boolean isMark = tag.equals(",") || tag.equals(".") || tag.equals(")Q");
            if (!isMark && (b < first + 3 || tag.equals("Q(") || opensClause(text.tag[b - 1]))) {
                found.add(b);
            }
        }
        return found;
    }

    /** Whether a clause may begin after a token. */
    private static boolean opensClause(String tag) {
        return switch (tag) {
            case ",", "-", ":", ";", "(", ")", "Q(", ")Q", "'", "coordinator", "subordinator", "that", "adverb", "?" ->
                true;
            default -> false;
        };
    }

    /** Last tokens of a content before the cue that begins with a token. */
    List<Integer> endsBefore(int i, int begin) {
        List<Integer> found = new ArrayList<>();
        for (int e = Math.max(Math.max(begin, i - REACH), text.first(text.sentence[i])); e < i; e++) {
            boolean inPhrase = phrases.at[e] >= 0 && e + 1 < i && phrases.at[e + 1] == phrases.at[e];
            if (!inPhrase && !text.is(e, "Q(")) {
                found.add(e);
            }
        }
        return found;
    }

    /** Phrases that may begin the speaker. */
    List<Phrase> speakers(int i) {
        int s = text.sentence[i];
        List<Phrase> found = new ArrayList<>();
        int last = -1;
        for (int k = text.first(s); k < text.end(s); k++) {
            int at = phrases.at[k];
            if (at >= 0 && at != last && k != i) {
                Phrase phrase = phrases.phrases.get(at);
                last = at;
                if (k < i - REACH || k > i + REACH) {
                    continue;
                }
                if (i < phrase.begin() || i >= phrase.end()) {
                    found.add(phrase);
                } else if (phrase.begin() < i) {
                    found.add(new Phrase(phrase.index(), phrase.begin(), i));
                }
            }
        }
        return found;
    }

    /** Last tokens of a speaker that begins with a phrase. */
    List<Integer> speakerEnds(int i, Phrase phrase) {
        int s = text.sentence[i];
        int limit = phrase.begin() < i ? i : text.end(s);
        List<Integer> found = new ArrayList<>();
        for (int e = phrase.begin(); e < Math.min(limit, phrase.begin() + FAR); e++) {
            boolean inPhrase = phrases.at[e] >= 0 && e + 1 < limit && phrases.at[e + 1] == phrases.at[e];
            if (inPhrase && !text.is(e + 1, "'s")) {
                continue;
            }
            found.add(e);
        }
        return found;
    }

    /** Whether a token ends its sentence but for closing marks. */
    boolean endsSentence(int e) {
        int k = e + 1;
        int end = text.end(text.sentence[e]);
        while (k < end && text.isMark(k) && !text.opensQuote(k) && !text.is(k, "-") && !text.is(k, ",")) {
            k++;
        }
        return k == end;
    }

    /** One past the last token of a sentence that belongs to a content: a full stop outside quotation marks does not. */
    int sentenceEnd(int s) {
        int end = text.end(s);
        return end - 1 > text.first(s) && text.is(end - 1, ".") && text.quote[end - 1] < 0 ? end - 1 : end;
    }
}
