package org.entente.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows of {@code country_position}: the first component of the country by target matrix of net stances, centred by target, missing as 0
 * after centring (as Bailey, Strezhnev and Voeten 2017 find states on one axis from votes; here by components, not by item response).
 */
final class PositionRows {
    private final String period;
    private final MeasureOptions options;
    private final PrincipalAxis axis;
    private final List<Profile> all;
    private final List<Profile> placed;
    private final int targets;

    PositionRows(String period, MeasureOptions options, PrincipalAxis axis, List<Profile> profiles, int targets) {
        this.period = period;
        this.options = options;
        this.axis = axis;
        this.targets = targets;
        all = profiles.stream().filter(p -> !p.source.startsWith(CellKey.GROUP)).toList();
        placed = all.stream()
                .filter(p -> p.targets.length >= options.minTargets())
                .toList();
    }

    List<CountryPosition> rows() {
        double[] position = placed.size() < 3 ? new double[0] : scores(-1, new double[0]);
        if (position.length > 0 && !standardise(position)) {
            position = new double[0];
        }
        orient(position);
        double[][] runs = position.length == 0 ? new double[0][] : runs(position);
        List<CountryPosition> rows = new ArrayList<>();
        for (Profile profile : all) {
            int at = placed.indexOf(profile);
            rows.add(at < 0 || position.length == 0 ? unplaced(profile) : row(profile, position[at], at, runs));
        }
        return rows;
    }

    private CountryPosition unplaced(Profile profile) {
        return new CountryPosition(
                period,
                profile.source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                profile.targets.length,
                StanceRows.TOO_LITTLE);
    }

    private CountryPosition row(Profile profile, double position, int at, double[][] runs) {
        double[] drawn =
                Arrays.stream(runs).mapToDouble(run -> run[at]).sorted().toArray();
        double tail = (1 - options.confidence()) / 2;
        Optional<Double> low =
                drawn.length == 0 ? Optional.empty() : Optional.of(Math.min(position, quantile(drawn, tail)));
        Optional<Double> high =
                drawn.length == 0 ? Optional.empty() : Optional.of(Math.max(position, quantile(drawn, 1 - tail)));
        return new CountryPosition(
                period, profile.source, Optional.of(position), low, high, profile.targets.length, StanceRows.OK);
    }

    /** Between order statistics, linearly (type 7 of Hyndman and Fan 1996). */
    static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private double[][] runs(double[] position) {
        List<double[]> runs = new ArrayList<>();
        for (int run = 0; run < options.replicates(); run++) {
            double[] drawn = scores(run, position);
            if (standardise(drawn)) {
                double same = 0;
                for (int i = 0; i < drawn.length; i++) {
                    same += drawn[i] * position[i];
                }
                flip(drawn, same < 0);
                runs.add(drawn);
            }
        }
        return runs.toArray(new double[0][]);
    }

    /** Scores of a bootstrap run, or as observed for run -1. */
    private double[] scores(int run, double[] start) {
        double[][] x = new double[placed.size()][targets];
        double[] sums = new double[targets];
        int[] counts = new int[targets];
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < x.length; i++) {
                Profile profile = placed.get(i);
                for (int k = 0; k < profile.targets.length; k++) {
                    int at = k * options.replicates() + run;
                    if (run < 0 || profile.rootDraws[at] > 0) {
                        double sign = run < 0 ? profile.signs[k] : profile.signDraws[at];
                        int target = profile.targets[k];
                        if (pass == 0) {
                            sums[target] += sign;
                            counts[target]++;
                        } else {
                            x[i][target] = sign - sums[target] / counts[target];
                        }
                    }
                }
            }
        }
        return axis.scores(x, start);
    }

    /** To a root mean square of 1. @return false when all scores are 0: no axis tells the countries apart */
    private static boolean standardise(double[] scores) {
        double square = Arrays.stream(scores).map(s -> s * s).sum() / Math.max(1, scores.length);
        for (int i = 0; i < scores.length && square > 1e-12; i++) {
            scores[i] /= Math.sqrt(square);
        }
        return square > 1e-12;
    }

    /** The named high country above the named low one; without both, the first country at or above 0. */
    private void orient(double[] position) {
        int high = -1;
        int low = -1;
        for (int i = 0; i < position.length; i++) {
            high = placed.get(i).source.equals(options.highCountry()) ? i : high;
            low = placed.get(i).source.equals(options.lowCountry()) ? i : low;
        }
        if (high >= 0 && low >= 0) {
            flip(position, position[high] < position[low]);
        } else {
            flip(position, position.length > 0 && position[0] < 0);
        }
    }

    static void flip(double[] scores, boolean isReversed) {
        for (int i = 0; i < scores.length && isReversed; i++) {
            scores[i] = -scores[i];
        }
    }
}
