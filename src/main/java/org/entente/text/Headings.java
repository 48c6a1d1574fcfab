package org.entente.text;

import java.util.List;

/** Headings in capitals that lost their line: {@code A NEW PORT The council agreed on Monday.} */
final class Headings {
    /** Fewer words than this are an abbreviation or a name: {@code NATO Secretary-General}. */
    private static final int LEAST = 2;

    private static final WordTable<Boolean> COMMON = common();

    private Headings() {}

    private static WordTable<Boolean> common() {
        WordTable<Boolean> words = new WordTable<>(Boolean[]::new);
        CsvTable.resource("/data/lexicon/vocabulary.csv").rows().forEach(row -> words.put(row.get("word"), true));
        return words;
    }

    /** One past the heading that begins at a token, or the token itself where none does. */
    static int end(List<Token> tokens, int from) {
        int k = from;
        int words = 0;
        boolean hasCommon = false;
        while (k < tokens.size() && isInCapitals(tokens.get(k))) {
            Token token = tokens.get(k);
            words += token.shape() == Shape.UPPER ? 1 : 0;
            hasCommon |= token.form().length() > 2 && COMMON.get(token.word().number()) != null;
            k++;
        }
        // The article of "A PORT A council built".
        while (k > from && tokens.get(k - 1).shape() != Shape.UPPER && !closes(tokens, k - 1)) {
            k--;
        }
        return words >= LEAST && hasCommon && k < tokens.size() && begins(tokens.get(k)) ? k : from;
    }

    private static boolean isInCapitals(Token token) {
        boolean isLetter =
                token.form().length() == 1 && Character.isUpperCase(token.form().charAt(0));
        return token.shape() == Shape.UPPER
                || token.shape() == Shape.QUOTE
                || isLetter
                || token.is("&")
                || token.is("'s");
    }

    /** Whether a mark touches the word before it. */
    private static boolean closes(List<Token> tokens, int k) {
        return k > 0 && tokens.get(k).begin() == tokens.get(k - 1).end();
    }

    private static boolean begins(Token token) {
        return token.shape() == Shape.CAPITALISED || token.shape() == Shape.QUOTE;
    }
}
