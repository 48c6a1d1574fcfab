package org.entente.report;

import java.util.Locale;
import java.util.Optional;

/** Numbers as text, the same in every country. */
final class Digits {
    private Digits() {}

    /** Two decimals: {@code 0.93}. */
    static String two(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }

    /** Two decimals with the sign, for values around 0: {@code +0.93}, {@code -0.20}. */
    static String signed(double value) {
        String text = two(value);
        return value > 0 && !text.equals("0.00") ? "+" + text : text;
    }

    static String two(Optional<Double> value) {
        return value.map(Digits::two).orElse("");
    }

    static String signed(Optional<Double> value) {
        return value.map(Digits::signed).orElse("");
    }

    /** A share as per cent: {@code 12.5%}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** A length in a drawing: at most one decimal. */
    static String length(double units) {
        long tenths = Math.round(units * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** {@code 9,463}. */
    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 story}, {@code 2 stories}. */
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** Cuts a text that is longer than so many characters and marks the cut. */
    static String shortened(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }
}
