package org.entente.alignment;

import java.util.Arrays;

/**
 * How often a story is drawn in each bootstrap run: Poisson(1) numbers from a hash of story and run, so that they depend on nothing else
 * and need one pass (Chamandy, Muralidharan, Najmi and Naidu 2012, "Estimating uncertainty for massive data streams").
 */
public final class Replicates {
    private static final double[] CUMULATIVE = cumulative();

    private Replicates() {}

    private static double[] cumulative() {
        double[] sums = new double[16];
        double term = Math.exp(-1);
        double sum = 0;
        for (int k = 0; k < sums.length; k++) {
            sum += term;
            sums[k] = sum;
            term /= k + 1;
        }
        return sums;
    }

    /** One draw a run, each in [0, 16]. */
    public static int[] draws(String story, int runs) {
        int[] draws = new int[runs];
        long hash = hash(story);
        Arrays.setAll(draws, run -> draw(hash, run));
        return draws;
    }

    /** How often a run draws the story of this hash, in [0, 16]. */
    static int draw(long hash, int run) {
        double uniform = (mix(hash + (run + 1) * 0x9E3779B97F4A7C15L) >>> 11) * 0x1.0p-53;
        int k = 0;
        while (k < CUMULATIVE.length && uniform >= CUMULATIVE[k]) {
            k++;
        }
        return k;
    }

    /** FNV-1a over UTF-16 units, then mixed. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
