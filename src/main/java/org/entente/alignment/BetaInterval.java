package org.entente.alignment;

import org.apache.commons.math3.special.Beta;

/**
 * The central interval of a Beta distribution.
 *
 * @param low in [0, 1]
 * @param high in [0, 1]
 */
public record BetaInterval(double low, double high) {
    private static final int HALVINGS = 40;

    /**
     * The interval of Beta(alpha, beta) that leaves (1 - confidence) / 2 on either side.
     *
     * @param alpha above 0
     * @param beta above 0
     * @param confidence in (0, 1)
     */
    public static BetaInterval of(double alpha, double beta, double confidence) {
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException("Beta(" + alpha + ", " + beta + ")");
        }
        double tail = (1 - confidence) / 2;
        return new BetaInterval(quantile(alpha, beta, tail), quantile(alpha, beta, 1 - tail));
    }

    /**
     * The central interval of Beta(alpha, beta) where nothing below {@code edge} or above 1 - edge can be.
     *
     * @param edge in [0, .5)
     */
    static BetaInterval within(double edge, double alpha, double beta, double confidence) {
        if (alpha < beta) {
            BetaInterval mirrored = within(edge, beta, alpha, confidence);
            return new BetaInterval(1 - mirrored.high, 1 - mirrored.low);
        }
        double below = Beta.regularizedBeta(edge, alpha, beta);
        double mass = Beta.regularizedBeta(1 - edge, alpha, beta) - below;
        double tail = (1 - confidence) / 2;
        return new BetaInterval(
                quantile(alpha, beta, below + tail * mass, edge, 1e-10 * mass),
                quantile(alpha, beta, below + (1 - tail) * mass, edge, 1e-10 * mass));
    }

    static double quantile(double alpha, double beta, double p) {
        return quantile(alpha, beta, p, 0, 1e-10);
    }

    /** Where the regularised incomplete beta function reaches p: Newton's steps, halving where one leaves the bracket. */
    private static double quantile(double alpha, double beta, double p, double edge, double tolerance) {
        double low = edge;
        double high = 1 - edge;
        double x = Math.max(low, Math.min(high, alpha / (alpha + beta)));
        double logBeta = Beta.logBeta(alpha, beta);
        for (int i = 0; i < HALVINGS; i++) {
            double error = Beta.regularizedBeta(x, alpha, beta) - p;
            if (error > 0) {
                high = x;
            } else {
                low = x;
            }
            if (Math.abs(error) < tolerance) {
                break;
            }
            double density = Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - logBeta);
            double next = x - error / density;
            x = next > low && next < high ? next : (low + high) / 2;
        }
        return x;
    }
}
