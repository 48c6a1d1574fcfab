package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.alignment.Replicates;

/**
 * Spearman's rank correlation (Spearman 1904, American Journal of Psychology 15:72) over pairs of numbers, ties at their mid-rank, with
 * a bootstrap interval. Points of one unit (a pair of countries in several years) are drawn together; draws come from a hash of the unit,
 * so that the interval depends on the points only.
 */
final class UnCorrelation {
    private static final int RUNS = 1000;
    private static final double TAIL = 0.05;
    private static final int FEWEST = 3;

    /** One thing measured twice. */
    record Point(String unit, double x, double y) {}

    private final List<Point> points = new ArrayList<>();

    void add(String unit, double x, double y) {
        points.add(new Point(unit, x, y));
    }

    int size() {
        return points.size();
    }

    /** In [-1, 1]; empty with fewer than 3 points or when one side does not vary. */
    Optional<Double> spearman() {
        int[] once = new int[points.size()];
        Arrays.fill(once, 1);
        return points.size() < FEWEST ? Optional.empty() : weighted(once, byX(), byY());
    }

    /** Ends of the central 90% of the bootstrap; empty when the correlation is, or when hardly a run has one. */
    Optional<double[]> interval() {
        if (spearman().isEmpty()) {
            return Optional.empty();
        }
        Integer[] byX = byX();
        Integer[] byY = byY();
        int[][] draws = new int[points.size()][];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = Replicates.draws(points.get(i).unit(), RUNS);
        }
        double[] drawn = new double[RUNS];
        int found = 0;
        int[] weights = new int[points.size()];
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = draws[i][run];
            }
            Optional<Double> one = weighted(weights, byX, byY);
            if (one.isPresent()) {
                drawn[found++] = one.get();
            }
        }
        if (found < RUNS / 2) {
            return Optional.empty();
        }
        Arrays.sort(drawn, 0, found);
        int low = (int) (TAIL * (found - 1));
        return Optional.of(new double[] {drawn[low], drawn[found - 1 - low]});
    }

    private Integer[] byX() {
        return order(Comparator.comparingDouble(i -> points.get(i).x()));
    }

    private Integer[] byY() {
        return order(Comparator.comparingDouble(i -> points.get(i).y()));
    }

    private Integer[] order(Comparator<Integer> by) {
        Integer[] order = new Integer[points.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, by);
        return order;
    }

    /** Pearson's correlation of mid-ranks, each point standing as often as its weight says. */
    private Optional<Double> weighted(int[] weights, Integer[] byX, Integer[] byY) {
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        double[] rankX = ranks(weights, byX, x, i -> points.get(i).x());
        double[] rankY = ranks(weights, byY, y, i -> points.get(i).y());
        double n = Arrays.stream(weights).sum();
        double mean = (n + 1) / 2;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < weights.length; i++) {
            xx += weights[i] * (rankX[i] - mean) * (rankX[i] - mean);
            yy += weights[i] * (rankY[i] - mean) * (rankY[i] - mean);
            xy += weights[i] * (rankX[i] - mean) * (rankY[i] - mean);
        }
        return xx <= 1e-9 || yy <= 1e-9 ? Optional.empty() : Optional.of(xy / Math.sqrt(xx * yy));
    }

    private interface Value {
        double of(int point);
    }

    private static double[] ranks(int[] weights, Integer[] order, double[] ranks, Value value) {
        double below = 0;
        for (int from = 0, to; from < order.length; from = to) {
            int tied = 0;
            for (to = from; to < order.length && value.of(order[to]) == value.of(order[from]); to++) {
                tied += weights[order[to]];
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = below + (tied + 1) / 2.0;
            }
            below += tied;
        }
        return ranks;
    }
}
