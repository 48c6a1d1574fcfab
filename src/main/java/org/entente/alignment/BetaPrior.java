package org.entente.alignment;

import java.util.List;

/**
 * What a source's stances look like before a target's own are counted: a share of support m, worth k0 stories.
 *
 * @param mean m, in (0, 1)
 * @param strength k0, in stories, above 0
 */
public record BetaPrior(double mean, double strength) {
    /** Strength where the data cannot tell, as research/countries recommends (4 to 5). */
    public static final double DEFAULT_STRENGTH = 4;

    static final double MIN_STRENGTH = 0.5;
    static final double MAX_STRENGTH = 50;
    private static final int MIN_CELLS = 5;

    public BetaPrior {
        if (!(mean > 0 && mean < 1 && strength > 0)) {
            throw new IllegalArgumentException("prior with mean " + mean + " and strength " + strength);
        }
    }

    /**
     * Moments of the Beta-binomial (Kleinman 1973, JASA 68:46): with n_i stories and share p_i in cell i of C, N = sum n_i and
     * m = sum n_i p_i / N, rho = (sum n_i (p_i - m)^2 / (m (1 - m)) - (C - 1)) / (N - sum n_i^2 / N - (C - 1)) and k0 = 1 / rho - 1, kept
     * within [0.5, 50]. The published m is (S + 1) / (S + O + 2), so that a source that only ever supports still has an interval. With
     * fewer than 5 cells, or none with more than one story, or all of one sign, k0 is the fallback.
     */
    public static BetaPrior ofCells(List<StanceCounts> cells, double fallbackStrength) {
        double support = 0;
        double total = 0;
        double squares = 0;
        int used = 0;
        for (StanceCounts cell : cells) {
            double n = cell.sided();
            support += cell.support();
            total += n;
            squares += n * n;
            used += n > 0 ? 1 : 0;
        }
        double mean = (support + 1) / (total + 2);
        double share = total == 0 ? 0 : support / total;
        double spare = total == 0 ? 0 : total - squares / total - (used - 1);
        if (used < MIN_CELLS || spare <= 1e-9 || share <= 0 || share >= 1) {
            return new BetaPrior(mean, fallbackStrength);
        }
        double spread = 0;
        for (StanceCounts cell : cells) {
            double n = cell.sided();
            spread += n > 0 ? n * square(cell.support() / n - share) : 0;
        }
        double rho = (spread / (share * (1 - share)) - (used - 1)) / spare;
        return new BetaPrior(mean, strengthOf(rho));
    }

    private static double strengthOf(double rho) {
        if (rho <= 0) {
            return MAX_STRENGTH;
        }
        return Math.max(MIN_STRENGTH, Math.min(MAX_STRENGTH, 1 / rho - 1));
    }

    private static double square(double x) {
        return x * x;
    }

    /** 2 (S + k0 m) / (S + O + k0) - 1, in (-1, 1); with S = O = 0 the source's own mean. */
    public double shrink(double support, double oppose) {
        return 2 * (support + strength * mean) / (support + oppose + strength) - 1;
    }

    /** The interval of net stance from Beta(S + k0 m, O + k0 (1 - m)), in [-1, 1]. */
    public BetaInterval interval(double support, double oppose, double confidence) {
        BetaInterval share = BetaInterval.of(support + strength * mean, oppose + strength * (1 - mean), confidence);
        return new BetaInterval(2 * share.low() - 1, 2 * share.high() - 1);
    }

    /**
     * The interval of net stance without the coder's error: what a coder with rate e sees is a share between e and 1 - e, so the
     * distribution of {@link #interval} is cut off there before its ends are corrected. It is widened to hold the estimate.
     */
    BetaInterval correctedInterval(double support, double oppose, double error, double confidence, double estimate) {
        BetaInterval seen =
                BetaInterval.within(error, support + strength * mean, oppose + strength * (1 - mean), confidence);
        return new BetaInterval(
                Math.min(estimate, CoderError.correctNet(2 * seen.low() - 1, error)),
                Math.max(estimate, CoderError.correctNet(2 * seen.high() - 1, error)));
    }
}
