package org.entente.quote.model;

import java.util.List;
import org.entente.quote.tag.Values;

/** Values for ranges of small numbers. */
final class Bucket {
    /** In this order; the first is for negative numbers. */
    static final List<String> NAMES =
            List.of("-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "10", "15", "24", "40", "99");

    private static final int[] VALUES = Values.of(NAMES.toArray(new String[0]));
    private static final int EXACT = 9;

    private Bucket() {}

    /** 0 to 8 exactly, then wider and wider. */
    static int of(int number) {
        return VALUES[index(number)];
    }

    /** Which of {@link #NAMES} is the one of {@link #of}. */
    static int index(int number) {
        if (number < EXACT) {
            return Math.max(number, -1) + 1;
        }
        return EXACT + (number < 11 ? 1 : number < 16 ? 2 : number < 24 ? 3 : number < 40 ? 4 : 5);
    }

    /** 0, 1, 2, 3 or more. */
    static int few(int number) {
        return VALUES[1 + Math.max(0, Math.min(3, number))];
    }
}
