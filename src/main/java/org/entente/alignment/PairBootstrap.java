package org.entente.alignment;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Agreement and kappa of one pair in every bootstrap run: the formulas of {@link ThirdTargets} over runs instead of records. */
final class PairBootstrap {
    private static final int STEPS = ThirdTargets.STEPS;

    private final int runs;
    private final float cap;
    private final double confidence;
    private final float[] weight;
    private final float[] distance;
    private final float[] signsA;
    private final float[] signsB;

    PairBootstrap(MeasureOptions options) {
        runs = options.replicates();
        cap = (float) options.targetCap();
        confidence = options.confidence();
        weight = new float[runs];
        distance = new float[runs];
        signsA = new float[runs * STEPS];
        signsB = new float[runs * STEPS];
    }

    /** Takes up the common targets, which stand at {@code atA} and {@code atB} in the profiles. */
    void run(Profile a, Profile b, int[] atA, int[] atB, int common) {
        Arrays.fill(weight, 0);
        Arrays.fill(distance, 0);
        Arrays.fill(signsA, 0);
        Arrays.fill(signsB, 0);
        for (int k = 0; k < common; k++) {
            int fromA = atA[k] * runs;
            int fromB = atB[k] * runs;
            for (int run = 0; run < runs; run++) {
                float v = Math.min(cap, a.rootDraws[fromA + run] * b.rootDraws[fromB + run]);
                weight[run] += v;
                distance[run] += v * Math.abs(a.signDraws[fromA + run] - b.signDraws[fromB + run]);
                signsA[run * STEPS + a.stepDraws[fromA + run]] += v;
                signsB[run * STEPS + b.stepDraws[fromB + run]] += v;
            }
        }
    }

    /** The central interval of the runs' agreements as coded, widened to hold the observed one; empty when half of them drew nothing. */
    Optional<BetaInterval> interval(double observed) {
        double[] drawn = IntStream.range(0, runs)
                .filter(run -> weight[run] > 0)
                .mapToDouble(run -> 1 - distance[run] / (2.0 * weight[run]))
                .sorted()
                .toArray();
        if (runs == 0 || drawn.length < runs / 2) {
            return Optional.empty();
        }
        double tail = (1 - confidence) / 2;
        return Optional.of(new BetaInterval(
                Math.min(observed, PositionRows.quantile(drawn, tail)),
                Math.max(observed, PositionRows.quantile(drawn, 1 - tail))));
    }

    /** Kappa of a run; NaN when it drew no common target or chance alone would give no distance. */
    double kappa(int run) {
        double belowA = 0;
        double belowB = 0;
        double sum = 0;
        double total = weight[run];
        for (int i = 0; i < STEPS - 1; i++) {
            belowA += signsA[run * STEPS + i];
            belowB += signsB[run * STEPS + i];
            sum += belowA * (total - belowB) + belowB * (total - belowA);
        }
        double expected = sum / (total * total * (STEPS - 1));
        return expected <= 1e-9 ? Double.NaN : 1 - distance[run] / (2 * total) / expected;
    }
}
