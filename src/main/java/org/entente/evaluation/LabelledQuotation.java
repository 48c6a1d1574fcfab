package org.entente.evaluation;

import java.util.Arrays;
import java.util.List;
import org.entente.quote.Confidence;
import org.entente.quote.QuotationType;

/**
 * A quotation that was found, and whether the gold has it.
 *
 * @param confidence in (0, 1)
 * @param rule which rule found it
 * @param words of the content
 * @param isRight whether an annotated content shares at least half of its characters and has the same speaker
 */
public record LabelledQuotation(
        double confidence, QuotationType type, boolean hasSpeaker, String rule, int words, boolean isRight) {
    /** What confidence is calibrated by, in the order of {@link #features}. */
    public static final List<String> NAMES = Confidence.FEATURES;

    /** The log-odds of the confidence, and what else is known. */
    public double[] features() {
        double logOdds = Math.log(confidence / (1 - confidence));
        return Arrays.copyOf(Confidence.features(logOdds, type, hasSpeaker, rule, words), NAMES.size());
    }
}
