package org.entente.text;

import java.util.Locale;

/**
 * Keeps one instance of the forms seen lately, so that a text's tokens share their strings. Direct-mapped and of fixed size: a form
 * that is met again after its slot was taken is made anew.
 */
final class WordCache {
    private static final int SIZE = 1 << 15;

    /** One cache a thread: tasks of one executor share nothing. */
    private static final ThreadLocal<WordCache> OF_THREAD = ThreadLocal.withInitial(WordCache::new);

    private record Word(String form, String lower, Shape shape) {}

    private final Word[] words = new Word[SIZE];

    static WordCache ofThread() {
        return OF_THREAD.get();
    }

    Token token(String text, int begin, int end, int hash) {
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        Word word = words[slot];
        int length = end - begin;
        if (word == null || word.form.length() != length || !text.startsWith(word.form, begin)) {
            String form = text.substring(begin, end);
            String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            word = new Word(form, lower.equals(form) ? form : lower, shape(form));
            if (length <= 40) {
                words[slot] = word;
            }
        }
        return new Token(begin, end, word.form, word.lower, word.shape);
    }

    private static Shape shape(String form) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        if (upper + lower == 0) {
            return digits > 0 ? Shape.NUMBER : isQuote(form) ? Shape.QUOTE : Shape.PUNCTUATION;
        }
        if (upper == 0) {
            return digits > 0 ? Shape.MIXED : Shape.LOWER;
        }
        if (upper == 1 && Character.isUpperCase(form.charAt(0)) && digits == 0) {
            return Shape.CAPITALISED;
        }
        return lower == 0 && digits == 0 ? Shape.UPPER : Shape.MIXED;
    }

    private static boolean isQuote(String form) {
        char c = form.charAt(0);
        return QuoteMarks.isDouble(c) || c == '\'' || c == '\u2018' || c == '\u2019' || c == '`' || c == '\u201a';
    }
}
