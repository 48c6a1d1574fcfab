package org.entente.quote.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts simple noun phrases, without what follows the noun: {@code Russian Foreign Minister Sergei Lavrov}, {@code a senior
 * official}, {@code he}, {@code Russia's foreign ministry website}.
 */
public final class NounPhrases {
    /** A phrase of tokens [begin, end). */
    public record Phrase(int index, int begin, int end) {
        int length() {
            return end - begin;
        }
    }

    private static final int[] NAMES = kinds("Name");
    private static final int[] OWNERS = kinds("'s");
    private static final int[] NUMBERS = kinds("Num");
    private static final int[] TIMES = kinds("time");
    private static final int[] NOUNS = kinds("noun");

    public final List<Phrase> phrases = new ArrayList<>();
    /** The phrase of each token, or -1. */
    public final int[] at;

    private final TaggedText text;

    public NounPhrases(TaggedText text) {
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
    }

    private static int[] kinds(String head) {
        return Values.of(head, head + "d", head + "p", head + "T", head + "Td", head + "Tp");
    }

    private Tag head(Phrase phrase) {
        return text.tag[phrase.end() - 1];
    }

    private boolean has(Phrase phrase, Tag tag) {
        for (int k = phrase.begin(); k < phrase.end(); k++) {
            if (text.tag[k] == tag) {
                return true;
            }
        }
        return false;
    }

    /** Pronoun, relative, possessive, time, number, or a name or noun with {@code T} for a title and its opening's first letter. */
    public int kind(Phrase phrase) {
        Tag head = head(phrase);
        if (phrase.length() == 1 && isAlone(phrase.begin())) {
            return head.value;
        }
        int[] kinds = switch (head) {
            case NAME -> NAMES;
            case OWNER -> OWNERS;
            case NUMBER -> NUMBERS;
            case TIME -> TIMES;
            default -> NOUNS;
        };
        Tag opening = text.tag[phrase.begin()];
        int opened = opening == Tag.DETERMINER ? 1 : opening == Tag.POSSESSIVE ? 2 : 0;
        return kinds[opened + (has(phrase, Tag.TITLE) ? 3 : 0)];
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
        Tag tag = text.tag[i];
        return tag == Tag.SUBJECT || tag == Tag.OBJECT || tag == Tag.RELATIVE;
    }

    private boolean isPronominal(int i) {
        return text.tag[i] == Tag.DETERMINER;
    }

    private static boolean isOpening(Tag tag) {
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || tag == Tag.NUMBER;
    }

    private boolean continues(int i, int from) {
        boolean isFirst = i == from;
        return switch (text.tag[i]) {
            case DETERMINER, POSSESSIVE -> isFirst || isOpening(text.tag[i - 1]);
            case NUMBER, NAME, TITLE, WORD, S, NOUN, ADJECTIVE, TIME, REPORTER_WORD, MEDIUM, WEEKDAY, MONTH, DOLLAR ->
                true;
            case OWNER -> !isFirst;
            case PERCENT, SLASH -> !isFirst && text.tag[i - 1] == Tag.NUMBER;
            case ED, ING, VERB_PAST, VERB_ING -> isFirst ? beginsWithModifier(i) : isOpening(text.tag[i - 1]);
            case BASE_OR_NOUN, S_OR_NOUN, VERB_OR_ADJECTIVE, VERB_BASE, VERB_S ->
                !isFirst && takesNoun(text.tag[i - 1]);
            default -> false;
        };
    }

    private boolean beginsWithModifier(int i) {
        return text.tokens.get(i).shape().isName() && i + 1 < text.size() && text.is(i + 1, Tag.NAME);
    }

    private static boolean takesNoun(Tag before) {
        return isOpening(before) || before == Tag.ADJECTIVE || before == Tag.WORD || before == Tag.OWNER;
    }

    /** The first token of the noun phrase before the cue and its auxiliaries; the cue itself when there is none. */
    public int subjectBegin(int i) {
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
        return text.tokens.get(k).is("of") || text.tokens.get(k).is("for") && text.is(k - 1, Tag.TITLE);
    }

    private static boolean isVerbal(Tag tag) {
        return tag.isAuxiliary() || tag == Tag.TO || tag == Tag.NEGATION || tag == Tag.ADVERB || tag == Tag.LY;
    }
}
