package org.entente.duplicate;

import java.util.Arrays;

/**
 * Finds candidates for copies in linear time (Broder 1997): texts that share one of {@value #BANDS} band keys are worth comparing. A
 * pair of Jaccard similarity s shares one with probability 1 - (1 - s^{@value #ROWS})^{@value #BANDS}: .89 at .6, .99 at .7, .9998 at .8.
 */
public final class MinHash {
    static final int BANDS = 16;
    static final int ROWS = 4;

    /** Below this many shingles two texts are alike by chance. */
    static final int LEAST_SHINGLES = 5;

    private static final long[] SEEDS = seeds();

    private MinHash() {}

    /** The band keys of a text, one a band; empty for a text too short to compare. */
    public static long[] bands(String text) {
        return bands(Shingles.of(text));
    }

    /** The band keys of a text of which the shingles are known. */
    public static long[] bands(int[] shingles) {
        if (shingles.length < LEAST_SHINGLES) {
            return new long[0];
        }
        int[] least = signature(shingles);
        long[] keys = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = mix(band + 1L);
            for (int row = 0; row < ROWS; row++) {
                key = mix(key ^ least[band * ROWS + row]);
            }
            keys[band] = key;
        }
        return keys;
    }

    private static int[] signature(int[] shingles) {
        int[] least = new int[BANDS * ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            long wide = mix(shingle);
            for (int i = 0; i < least.length; i++) {
                int value = (int) ((wide ^ SEEDS[i]) * 0x9e3779b97f4a7c15L >>> 32);
                if (value < least[i]) {
                    least[i] = value;
                }
            }
        }
        return least;
    }

    private static long[] seeds() {
        long[] seeds = new long[BANDS * ROWS];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = mix(0x5eed_0000L + i);
        }
        return seeds;
    }

    /** Stafford's variant 13 of the 64-bit finaliser of MurmurHash3. */
    private static long mix(long value) {
        long h = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
        return h ^ h >>> 31;
    }
}
