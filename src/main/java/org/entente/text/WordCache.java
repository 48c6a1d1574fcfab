package org.entente.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Keeps one instance of the forms seen lately, so that a text's tokens share their strings. Of fixed size, with four places for a form, the
 * last one seen first: what was not seen for longest goes, so that rare forms do not push out the frequent ones.
 */
final class WordCache {
    private static final int BITS = 17;
    private static final int SIZE = 1 << BITS;
    private static final int PLACES = 4;
    private static final int LONGEST = 40;
    /** Characters of Latin-1 that a figure holds. */
    private static final int PACKED = 7;

    /** Spreads keys over places: 2^64 over the golden ratio (Knuth, The Art of Computer Programming 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** One cache a thread: tasks of one executor share nothing. */
    private static final ThreadLocal<WordCache> OF_THREAD = ThreadLocal.withInitial(WordCache::new);

    private final Word[] words = new Word[SIZE];
    private int version;

    /** Its words know of all tables made so far. */
    static WordCache ofThread() {
        WordCache cache = OF_THREAD.get();
        int version = Vocabulary.version();
        if (cache.version != version) {
            cache.version = version;
            Arrays.fill(cache.words, null);
        }
        return cache;
    }

    Word word(char[] text, int begin, int end) {
        int middle = Math.min(begin + PACKED, end);
        long head = figure(text, begin, middle);
        long tail = figure(text, middle, end);
        int first = (int) ((head ^ tail * SPREAD) * SPREAD >>> 64 - BITS) & -PLACES;
        Word word = words[first];
        if (word != null && word.is(text, begin, end, head, tail)) {
            return word;
        }
        for (int place = first + 1; place < first + PLACES; place++) {
            word = words[place];
            if (word != null && word.is(text, begin, end, head, tail)) {
                bringForward(word, first, place);
                return word;
            }
        }
        word = word(Arrays.copyOfRange(text, begin, end), head, tail);
        if (end - begin <= LONGEST) {
            bringForward(word, first, first + PLACES - 1);
        }
        return word;
    }

    private void bringForward(Word word, int first, int from) {
        System.arraycopy(words, first, words, first + 1, from - first);
        words[first] = word;
    }

    /** A few characters of Latin-1 in full, not negative; a negative hash of any other stretch. */
    private static long figure(char[] text, int begin, int end) {
        long packed = 0;
        int all = 0;
        for (int i = begin; i < end; i++) {
            packed = packed << 8 | text[i];
            all |= text[i];
        }
        return end - begin <= PACKED && all < 256 ? packed : hash(text, begin, end);
    }

    private static long hash(char[] text, int begin, int end) {
        long hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash | Long.MIN_VALUE;
    }

    private static Word word(char[] chars, long head, long tail) {
        String form = new String(chars);
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return new Word(form, lower.equals(form) ? form : lower, shape(chars), head, tail);
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
