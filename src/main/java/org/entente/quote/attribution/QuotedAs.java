package org.entente.quote.attribution;

import java.util.Set;
import org.entente.quote.tag.Cue;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.quote.tag.Values;

/**
 * Constructions that are certain but too rare in the training texts to be learnt: {@code was quoted as saying}, {@code was quoted by Interfax
 * as saying} and {@code Interfax quoted Lavrov as saying}; words that only seem to report: {@code cited by Xinhua}, {@code who asked not to be
 * named}.
 */
public final class QuotedAs {
    /** How many tokens from its verb {@code as saying} may stand. */
    private static final int REACH = 24;

    private static final int CITE = Values.of("cite");
    private static final Set<String> NAMED = Set.of("named", "identified", "quoted");
    private static final Set<String> ASKED_FOR = Set.of("anonymity");

    private final TaggedText text;
    /** By token: where the {@code as saying} of its verb begins, or -1. */
    private final int[] asSaying;

    public QuotedAs(TaggedText text) {
        this.text = text;
        asSaying = new int[text.size()];
        for (int i = 0; i < asSaying.length; i++) {
            asSaying[i] = passesOn(i) ? find(i) : -1;
        }
    }

    private boolean passesOn(int i) {
        Cue cue = text.cue[i];
        return cue != null && (cue.lemmaValue() == Values.QUOTE || cue.lemmaValue() == CITE) && cue.isVerb();
    }

    /** Where the {@code as saying} of a verb begins, or -1. */
    public int asSaying(int i) {
        return asSaying[i];
    }

    private int find(int i) {
        int end = Math.min(text.end(text.sentence[i]) - 1, i + REACH);
        for (int k = i + 1; k < end; k++) {
            if (text.tokens.get(k).is("as")) {
                return text.is(k + 1, Tag.VERB_ING) ? k : -1;
            }
            if (text.quote[k] != text.quote[i] || passesOn(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the verb is a participle: {@code is quoted}, {@code quoted by}. */
    boolean isPassive(int i) {
        return text.is(i, Tag.VERB_PAST)
                && (text.is(i - 1, Tag.BE)
                        || i + 1 < text.size() && text.tokens.get(i + 1).is("by"));
    }

    /** Whether the verb has its speaker after it: {@code Interfax quoted Lavrov as saying}. */
    boolean isActive(int i, int as) {
        return as > i + 1 && !isPassive(i);
    }

    /** Whether a cue reports nothing itself. */
    boolean isIdle(int i, int as) {
        boolean isCarrier = as < 0 && passesOn(i) && isPassive(i) && !text.is(i - 1, Tag.BE);
        return isCarrier || asksForNoName(i) || isPart(i);
    }

    /** The participle of {@code U.S.-backed}, whose point keeps it in pieces. */
    private boolean isPart(int i) {
        return i > 1
                && text.tokens.get(i - 1).form().equals("-")
                && text.tokens.get(i - 1).end() == text.tokens.get(i).begin()
                && text.tokens.get(i - 2).end() == text.tokens.get(i - 1).begin();
    }

    /** {@code asked not to be named}, {@code declined to be identified}, {@code asked for anonymity}. */
    private boolean asksForNoName(int i) {
        int end = Math.min(text.end(text.sentence[i]), i + 6);
        boolean hasBe = false;
        for (int k = i + 1; k < end; k++) {
            String word = text.tokens.get(k).lower();
            if (hasBe && NAMED.contains(word) || k < i + 3 && ASKED_FOR.contains(word)) {
                return true;
            }
            boolean mayStand =
                    text.is(k, Tag.TO) || text.is(k, Tag.NEGATION) || text.is(k, Tag.BE) || text.is(k, Tag.PREPOSITION);
            if (!mayStand) {
                return false;
            }
            hasBe |= text.is(k, Tag.BE);
        }
        return false;
    }

    /** Whether a token ends such a request: {@code A diplomat who asked not to be named said ...}. */
    boolean endsRequest(int k) {
        return text.is(k - 1, Tag.BE) && NAMED.contains(text.tokens.get(k).lower());
    }

    /** Whether what is reported follows {@code as saying}: a clause or quotation, and not the day alone. */
    boolean hasContentAfter(int as) {
        int end = text.end(text.sentence[as]);
        for (int k = as + 2; k < end; k++) {
            Tag tag = text.tag[k];
            if (tag == Tag.THAT || tag == Tag.OPENING || tag == Tag.COLON || (tag.kind & Tag.VERB) != 0) {
                return true;
            }
        }
        return false;
    }
}
