package org.entente.quote;

/** Names of ranges of small numbers, made once. */
final class Bucket {
    private static final String[] EXACT = {"0", "1", "2", "3", "4", "5", "6", "7", "8"};

    private Bucket() {}

    /** 0 to 8 exactly, then wider and wider. */
    static String of(int number) {
        if (number < 0) {
            return "-";
        }
        if (number < EXACT.length) {
            return EXACT[number];
        }
        return number < 11 ? "10" : number < 16 ? "15" : number < 24 ? "24" : number < 40 ? "40" : "99";
    }

    /** 0, 1, 2, 3 or more. */
    static String few(int number) {
        return EXACT[Math.max(0, Math.min(3, number))];
    }
}
