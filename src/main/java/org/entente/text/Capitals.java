package org.entente.text;

import java.util.List;
import java.util.Locale;

/** Names and headings that are written in capitals. */
public final class Capitals {
    /** Two letters are mostly an abbreviation. */
    private static final int SHORTEST = 3;

    private Capitals() {}

    /** Whether a word in capitals is long enough for a part of a name, and no abbreviation with points. */
    public static boolean isWord(Token token) {
        return token.shape() == Shape.UPPER
                && token.form().length() >= SHORTEST
                && token.form().indexOf('.') < 0;
    }

    /** {@code Anna Berg} of {@code ANNA BERG}. */
    public static String name(String inCapitals) {
        StringBuilder written = new StringBuilder(inCapitals.toLowerCase(Locale.ROOT));
        for (int i = 0; i < written.length(); i++) {
            if (i == 0 || !Character.isLetter(written.charAt(i - 1))) {
                written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
            }
        }
        return written.toString();
    }

    /** Whether the tokens [from, to) are a heading: two words in capitals at least, and no other words. */
    public static boolean isHeading(List<Token> tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            Shape shape = tokens.get(i).shape();
            if (shape == Shape.LOWER || shape == Shape.CAPITALISED) {
                return false;
            }
            words += shape == Shape.UPPER ? 1 : 0;
        }
        return words > 1;
    }
}
