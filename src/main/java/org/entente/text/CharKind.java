package org.entente.text;

/** What a character is, by one look at a table: asked for every character of every article. */
final class CharKind {
    static final byte UPPER = 1;
    /** A letter that is no capital, or half of a character outside the basic plane. */
    static final byte SMALL = 2;

    static final byte DIGIT = 4;
    /** An accent or vowel sign that stands apart from its letter. */
    static final byte ACCENT = 8;

    static final byte BLANK = 16;
    /** A mark that may open or close a quotation. */
    static final byte QUOTE = 32;

    static final byte LETTER = UPPER | SMALL;
    private static final byte WORD = LETTER | DIGIT | ACCENT;

    private static final byte[] OF = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < OF.length; c++) {
            OF[c] = kind((char) c);
        }
    }

    private CharKind() {}

    private static byte kind(char c) {
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            return Character.isUpperCase(c) ? UPPER : SMALL;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return ACCENT;
        }
        if (Character.isWhitespace(c) || c == '\u00a0') {
            return BLANK;
        }
        boolean isSingle = c == '`' || c == '\'' || c == '\u2018' || c == '\u201a';
        return QuoteMarks.isDouble(c) || isSingle ? QUOTE : 0;
    }

    static byte of(char c) {
        return OF[c];
    }

    static boolean is(char c, byte kinds) {
        return (OF[c] & kinds) != 0;
    }

    static boolean isWordPart(char c) {
        return (OF[c] & WORD) != 0;
    }
}
