package org.entente.evaluation;

import java.util.List;

/**
 * A quotation that was found, and whether the gold has it.
 *
 * @param confidence in (0, 1)
 * @param type direct, mixed or indirect
 * @param isRight whether an annotated content shares at least half of its characters
 */
public record LabelledQuotation(double confidence, String type, boolean isRight) {
    /** What confidence is calibrated by, in the order of {@link #features}. */
    public static final List<String> NAMES = List.of("log_odds", "direct", "mixed");

    /** The log-odds of the confidence, and the type as two indicators. */
    public double[] features() {
        double logOdds = Math.log(confidence / (1 - confidence));
        return new double[] {logOdds, type.equals("direct") ? 1 : 0, type.equals("mixed") ? 1 : 0};
    }
}
