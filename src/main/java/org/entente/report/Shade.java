package org.entente.report;

import org.entente.alignment.CountryAlignment;

/** Classes of the style sheet for signed values: five steps of blue for +, five of orange for -, grey about 0. */
final class Shade {
    private static final double[] STEPS = {0.1, 0.3, 0.5, 0.7, 0.9};

    private Shade() {}

    /**
     * The class of a value.
     *
     * @param value in [-1, 1]
     * @return {@code z}, {@code p1} to {@code p5} or {@code n1} to {@code n5}
     */
    static String of(double value) {
        int step = 0;
        for (double bound : STEPS) {
            step += Math.abs(value) >= bound ? 1 : 0;
        }
        return step == 0 ? "z" : (value > 0 ? "p" : "n") + step;
    }

    /** Whether the interval of the agreement leaves the side open: it holds one half. */
    static boolean isOpen(CountryAlignment pair) {
        return pair.agreementLow().orElse(0.0) <= 0.5 && pair.agreementHigh().orElse(1.0) >= 0.5;
    }
}
