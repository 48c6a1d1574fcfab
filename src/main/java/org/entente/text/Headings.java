package org.entente.text;

import java.util.List;

/** Headings in capitals that lost their line: {@code A NEW PORT The council agreed on Monday.} */
final class Headings {
    /** Fewer words than this are an abbreviation or a name: {@code NATO Secretary-General}. */
    private static final int LEAST = 2;

    private Headings() {}

    /** One past the heading that begins at a token, or the token itself where none does. */
    static int end(List<Token> tokens, int from) {
        int k = from;
        int words = 0;
        boolean hasCommon = false;
        boolean hasComma = false;
        while (k < tokens.size() && isInCapitals(tokens.get(k))) {
            Token token = tokens.get(k);
            words += token.shape() == Shape.UPPER || token.shape() == Shape.MIXED ? 1 : 0;
            hasCommon |= token.form().length() > 2 && CommonWords.has(token.word());
            hasComma |= token.is(",");
            k++;
        }
        // The article of "A PORT A council built".
        while (k > from && tokens.get(k - 1).shape() != Shape.UPPER && !closes(tokens, k - 1)) {
            k--;
        }
        boolean isHeading = words >= LEAST && hasCommon && k < tokens.size() && begins(tokens.get(k));
        // "ANNA BERG, HAVEN BANK "Prices rise."" names who speaks.
        boolean isName = hasComma && k < tokens.size() && tokens.get(k).shape() == Shape.QUOTE;
        return isHeading && !isName ? k : from;
    }

    private static boolean isInCapitals(Token token) {
        if (token.form().equals("'S") || token.form().equals("\u2019S")) {
            return true;
        }
        return switch (token.shape()) {
            case UPPER, QUOTE, NUMBER -> true;
            case PUNCTUATION -> ",&$-".contains(token.form());
            case CAPITALISED -> token.form().length() == 1;
            case MIXED -> Character.isDigit(token.form().charAt(token.form().length() - 1));
            case LOWER -> false;
        };
    }

    /** Whether a mark touches the word before it. */
    private static boolean closes(List<Token> tokens, int k) {
        return k > 0 && tokens.get(k).begin() == tokens.get(k - 1).end();
    }

    private static boolean begins(Token token) {
        return token.shape() == Shape.CAPITALISED || token.shape() == Shape.QUOTE || token.shape() == Shape.MIXED;
    }
}
