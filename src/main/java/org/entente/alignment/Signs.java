package org.entente.alignment;

import java.util.Arrays;

/** How a country's net stances are spread over the grid from -1 to 1: a weight in millionths for each of the 21 steps. */
public final class Signs {
    public static final Signs NONE = new Signs(new long[ThirdTargets.STEPS]);

    private final long[] weights;

    private Signs(long[] weights) {
        this.weights = weights;
    }

    static Signs of(long[] weights) {
        return new Signs(weights.clone());
    }

    /** The step of the grid that is nearest to a sign in [-1, 1]. */
    static int step(double sign) {
        return (int) ((sign + 1) * ((ThirdTargets.STEPS - 1) / 2.0) + 0.5);
    }

    public Signs plus(Signs other) {
        long[] sums = weights.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.weights[i];
        }
        return new Signs(sums);
    }

    /** E|X - Y| / 2 of independent draws: the sum over steps of F (1 - G) + G (1 - F), times half a step; 0 when either is empty. */
    static double meanDistance(Signs a, Signs b) {
        long totalA = Arrays.stream(a.weights).sum();
        long totalB = Arrays.stream(b.weights).sum();
        if (totalA == 0 || totalB == 0) {
            return 0;
        }
        double sum = 0;
        long belowA = 0;
        long belowB = 0;
        for (int i = 0; i < ThirdTargets.STEPS - 1; i++) {
            belowA += a.weights[i];
            belowB += b.weights[i];
            double f = belowA / (double) totalA;
            double g = belowB / (double) totalB;
            sum += f * (1 - g) + g * (1 - f);
        }
        return sum / (ThirdTargets.STEPS - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signs signs && Arrays.equals(weights, signs.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
