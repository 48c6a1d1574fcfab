package org.entente.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts simple noun phrases, without what follows the noun: {@code Russian Foreign Minister Sergei Lavrov}, {@code a senior
 * official}, {@code he}, {@code Russia's foreign ministry website}.
 */
final class NounPhrases {
    /** A phrase of tokens [begin, end). */
    record Phrase(int index, int begin, int end) {
        int length() {
            return end - begin;
        }
    }

    final List<Phrase> phrases = new ArrayList<>();
    /** The phrase of each token, or -1. */
    final int[] at;

    private final TaggedText text;
    private final String[] kinds;
    private final String[] companies;

    NounPhrases(TaggedText text) {
        this.text = text;
        at = new int[text.size()];
        int i = 0;
        while (i < text.size()) {
            int end = phraseEnd(i);
            if (end <= i) {
                at[i] = -1;
                i++;
                continue;
            }
            for (int k = i; k < end; k++) {
                at[k] = phrases.size();
            }
            phrases.add(new Phrase(phrases.size(), i, end));
            i = end;
        }
        kinds = new String[phrases.size()];
        companies = new String[phrases.size()];
    }

    /** What a phrase may name: its head's tag, with {@code N} for a name in it and {@code T} for a title. */
    String company(int index) {
        if (companies[index] == null) {
            Phrase phrase = phrases.get(index);
            boolean name = has(phrase, "Name");
            boolean title = has(phrase, "title");
            String head = text.tag[phrase.end() - 1];
            companies[index] = title ? name ? head + "-TN" : head + "-T" : name ? head + "-N" : head;
        }
        return companies[index];
    }

    private boolean has(Phrase phrase, String tag) {
        for (int k = phrase.begin(); k < phrase.end(); k++) {
            if (text.is(k, tag)) {
                return true;
            }
        }
        return false;
    }

    /** Pronoun, relative, possessive, time, number, or a name or noun with {@code T} for a title and its opening's first letter. */
    String kind(Phrase phrase) {
        if (phrase.end() != phrases.get(phrase.index()).end()) {
            return makeKind(phrase);
        }
        if (kinds[phrase.index()] == null) {
            kinds[phrase.index()] = makeKind(phrase);
        }
        return kinds[phrase.index()];
    }

    private String makeKind(Phrase phrase) {
        String head = text.tag[phrase.end() - 1];
        if (phrase.length() == 1 && isAlone(phrase.begin())) {
            return head;
        }
        String kind = switch (head) {
            case "Name", "'s", "Num", "time" -> head;
            default -> "noun";
        };
        String opening = text.tag[phrase.begin()];
        return kind
                + (has(phrase, "title") ? "T" : "")
                + (opening.equals("determiner") ? "d" : opening.equals("possessive") ? "p" : "");
    }

    /** One past the phrase that begins at a token; the token itself when none begins there. */
    private int phraseEnd(int from) {
        if (isAlone(from)) {
            return from + 1;
        }
        int i = from;
        boolean hasNoun = false;
        while (i < text.size() && text.sentence[i] == text.sentence[from] && !isAlone(i) && continues(i, from)) {
            hasNoun |= !isOpening(text.tag[i]);
            i++;
        }
        return hasNoun || i > from && isPronominal(from) ? i : from;
    }

    private boolean isAlone(int i) {
        String tag = text.tag[i];
        return tag.equals("subject") || tag.equals("object") || tag.equals("relative");
    }

    private boolean isPronominal(int i) {
        return text.tag[i].equals("determiner");
    }

    private static boolean isOpening(String tag) {
        return tag.equals("determiner") || tag.equals("possessive") || tag.equals("Num");
    }

    private boolean continues(int i, int from) {
        String tag = text.tag[i];
        String before = i == from ? "" : text.tag[i - 1];
        return switch (tag) {
            case "determiner", "possessive" -> i == from || isOpening(before);
            case "Num", "Name", "title", "w", "s", "N", "Adj", "time", "reporter_word", "medium", "weekday", "month" ->
                true;
            case "'s" -> i > from;
            case "%", "/" -> i > from && before.equals("Num");
            case "$" -> true;
            case "ed", "ing", "Vpast", "Ving" -> isOpening(before) || i == from && beginsWithModifier(i);
            case "VNb", "VNs", "VA", "Vbase", "Vs" -> i > from && takesNoun(before);
            default -> false;
        };
    }

    private boolean beginsWithModifier(int i) {
        return text.tokens.get(i).shape().isName() && i + 1 < text.size() && text.is(i + 1, "Name");
    }

    private static boolean takesNoun(String before) {
        return isOpening(before) || before.equals("Adj") || before.equals("w") || before.equals("'s");
    }

    /** The first token of the noun phrase before the cue and its auxiliaries; the cue itself when there is none. */
    int subjectBegin(int i) {
        int s = text.sentence[i];
        int k = i - 1;
        while (k >= text.first(s) && isVerbal(text.tag[k])) {
            k--;
        }
        if (k < text.first(s) || at[k] < 0) {
            return k + 1;
        }
        int begin = phrases.get(at[k]).begin();
        while (begin - 2 >= text.first(s) && isOf(begin - 1) && at[begin - 2] >= 0) {
            begin = phrases.get(at[begin - 2]).begin();
        }
        return begin;
    }

    private boolean isOf(int k) {
        return text.tokens.get(k).is("of") || text.tokens.get(k).is("for") && text.is(k - 1, "title");
    }

    private static boolean isVerbal(String tag) {
        return tag.equals("have")
                || tag.equals("be")
                || tag.equals("do")
                || tag.equals("modal")
                || tag.equals("to")
                || tag.equals("negation")
                || tag.equals("adverb")
                || tag.equals("ly");
    }
}
