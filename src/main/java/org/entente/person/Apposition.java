package org.entente.person;

import org.entente.text.Shape;

/** Tells by what stands behind a name and a comma that the name is a person's: {@code , a trade expert}, {@code , 64}, {@code , who}. */
final class Apposition {
    private static final int REACH = 9;
    private static final int OLDEST = 120;

    private final NamedText text;

    Apposition(NamedText text) {
        this.text = text;
    }

    /** @param comma the token behind the name */
    boolean isPerson(int comma) {
        if (!text.has(comma, ",") || !text.isSame(comma, comma + 1)) {
            return false;
        }
        int first = comma + 1;
        if (text.has(first, "who") || isAge(first)) {
            return true;
        }
        for (int i = first; i < first + REACH && i < text.size() && text.isSame(comma, i); i++) {
            if (text.titleEnd[i] > 0 || text.is(i, WordClass.UNNAMED)) {
                return text.token(i).shape() == Shape.LOWER;
            }
            if (endsNoun(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAge(int i) {
        if (text.token(i).shape() != Shape.NUMBER
                || !text.has(i + 1, ",")
                || text.token(i).form().length() > 3) {
            return false;
        }
        for (char c : text.token(i).form().toCharArray()) {
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return Integer.parseInt(text.token(i).form()) < OLDEST;
    }

    /** What can stand between a determiner and its noun is no preposition, verb or mark. */
    private boolean endsNoun(int i) {
        boolean isMark = text.token(i).shape() == Shape.PUNCTUATION
                && !text.isGenitive(i)
                && !text.has(i, "-")
                && !text.has(i, "&");
        return isMark || text.isAny(i, WordClass.SPEECH.bit | WordClass.NOUN_END.bit);
    }
}
