package org.entente.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Keeps one instance of the forms seen lately, so that a text's tokens share their strings. Of fixed size, with two places for a form: a
 * new one moves what it displaces to the other place, so that rare forms do not push out the frequent ones.
 */
final class WordCache {
    private static final int BITS = 15;
    private static final int SIZE = 1 << BITS;
    private static final int LONGEST = 40;
    /** Characters of Latin-1 that a key holds. */
    private static final int PACKED = 7;

    private static final char[] PACKED_CHARS = {};
    /** Spreads keys over places: 2^64 over the golden ratio (Knuth, The Art of Computer Programming 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** One cache a thread: tasks of one executor share nothing. */
    private static final ThreadLocal<WordCache> OF_THREAD = ThreadLocal.withInitial(WordCache::new);

    /** @param chars empty where the key says it all */
    private record Word(long key, int length, char[] chars, String form, String lower, Shape shape) {
        boolean is(char[] text, int begin, int end, long otherKey) {
            return key == otherKey
                    && length == end - begin
                    && (key >= 0 || Arrays.equals(chars, 0, length, text, begin, end));
        }
    }

    private final Word[] words = new Word[SIZE];

    static WordCache ofThread() {
        return OF_THREAD.get();
    }

    Token token(char[] text, int begin, int end) {
        long key = key(text, begin, end);
        int slot = (int) (key * SPREAD >>> 64 - BITS);
        Word word = words[slot];
        if (word == null || !word.is(text, begin, end, key)) {
            word = other(text, begin, end, slot, key);
        }
        return new Token(begin, end, word.form, word.lower, word.shape);
    }

    private Word other(char[] text, int begin, int end, int slot, long key) {
        int second = slot ^ 1;
        Word word = words[second];
        if (word == null || !word.is(text, begin, end, key)) {
            word = word(Arrays.copyOfRange(text, begin, end), key);
        }
        if (end - begin <= LONGEST) {
            words[second] = words[slot];
            words[slot] = word;
        }
        return word;
    }

    /** Short forms of Latin-1 in full, with a highest byte of 0; a hash of others, with a highest bit of 1. */
    private static long key(char[] text, int begin, int end) {
        long packed = 0;
        int hash = 0;
        int all = 0;
        for (int i = begin; i < end; i++) {
            packed = packed << 8 | text[i];
            hash = 31 * hash + text[i];
            all |= text[i];
        }
        return end - begin <= PACKED && all < 256 ? packed : Long.MIN_VALUE | hash & 0xffff_ffffL;
    }

    private static Word word(char[] chars, long key) {
        String form = new String(chars);
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        char[] kept = key >= 0 ? PACKED_CHARS : chars;
        return new Word(key, chars.length, kept, form, lower.equals(form) ? form : lower, shape(chars));
    }

    private static Shape shape(char[] form) {
        int upper = 0;
        int kinds = 0;
        for (char c : form) {
            byte kind = CharKind.of(c);
            kinds |= kind;
            upper += kind & CharKind.UPPER;
        }
        boolean hasDigit = (kinds & CharKind.DIGIT) != 0;
        if ((kinds & CharKind.LETTER) == 0) {
            return hasDigit ? Shape.NUMBER : isQuote(form[0]) ? Shape.QUOTE : Shape.PUNCTUATION;
        }
        if (upper == 0) {
            return hasDigit ? Shape.MIXED : Shape.LOWER;
        }
        if (upper == 1 && CharKind.is(form[0], CharKind.UPPER) && !hasDigit) {
            return Shape.CAPITALISED;
        }
        return (kinds & CharKind.SMALL) == 0 && !hasDigit ? Shape.UPPER : Shape.MIXED;
    }

    private static boolean isQuote(char c) {
        return QuoteMarks.isDouble(c) || c == '\'' || c == '\u2018' || c == '\u2019' || c == '`' || c == '\u201a';
    }
}
