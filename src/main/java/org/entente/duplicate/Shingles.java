package org.entente.duplicate;

import java.util.Arrays;

/**
 * The word 3-grams of a text as hashes. Case, punctuation, typographic quotation marks and line breaks make no difference, so that two
 * editions of a text that differ only in these are equal.
 */
public final class Shingles {
    /** The least Jaccard similarity of two texts that count as copies of one story. */
    public static final double COPY = .6;

    /** The least share of a shorter text's shingles that a longer one has, for the shorter one to be cut from it. */
    private static final double CUT = .8;

    /** A shorter text than this may be one long quotation. */
    private static final int LEAST_CUT = 40;

    private static final int START = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private Shingles() {}

    /** The distinct hashes of all runs of three words, ascending; empty for fewer than three words. */
    public static int[] of(String text) {
        int[] grams = new int[64];
        int count = 0;
        int before = 0;
        int last = 0;
        int words = 0;
        int hash = START;
        boolean inWord = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                inWord = true;
            } else if (inWord && !isInsideWord(text, i)) {
                words++;
                if (words >= 3) {
                    grams = count == grams.length ? Arrays.copyOf(grams, 2 * count) : grams;
                    grams[count++] = mix(mix(before * 31 + last) * 31 + hash);
                }
                before = last;
                last = hash;
                hash = START;
                inWord = false;
            }
        }
        return distinct(grams, count);
    }

    /** Shared shingles over all shingles, in [0,1]; two empty sets are not alike. */
    public static double jaccard(int[] a, int[] b) {
        int shared = shared(a, b);
        int all = a.length + b.length - shared;
        return all == 0 ? 0 : shared / (double) all;
    }

    /**
     * Whether two texts are copies: alike enough, or one cut from the other.
     *
     * @param least Jaccard similarity that is enough, in (0, 1], such as {@link #COPY}
     */
    public static boolean isCopy(int[] a, int[] b, double least) {
        return jaccard(a, b) >= least || Math.min(a.length, b.length) >= LEAST_CUT && containment(a, b) >= CUT;
    }

    /** The share of the shorter text's shingles that the longer one has, in [0,1]. */
    static double containment(int[] a, int[] b) {
        int shorter = Math.min(a.length, b.length);
        return shorter == 0 ? 0 : shared(a, b) / (double) shorter;
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** An apostrophe between letters belongs to its word, so that both kinds of apostrophe give the same words. */
    private static boolean isInsideWord(String text, int i) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        return (c == '\'' || c == '\u2019') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private static int[] distinct(int[] values, int count) {
        int[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static int mix(int value) {
        int h = value * 0x9e3779b9;
        h = (h ^ h >>> 15) * 0x85ebca6b;
        return h ^ h >>> 13;
    }
}
