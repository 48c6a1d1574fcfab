package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether intervals hold the truth as often as they promise, where the truth is known. */
class CoverageTest {
    private static final int COUNTRIES = 40;
    private static final int TARGETS = 500;
    private static final int EVENTS = 7_000;
    private static final double ERROR = 0.1;
    private static final int WORLDS = 4;

    /** Signs of countries on targets: both have a place on a line, and take sides accordingly, now and then otherwise. */
    private static boolean[][] world(Random random) {
        boolean[][] signs = new boolean[COUNTRIES][TARGETS];
        double[] places = random.doubles(TARGETS, -1, 1).toArray();
        for (boolean[] country : signs) {
            double place = random.nextDouble() * 2 - 1;
            for (int k = 0; k < TARGETS; k++) {
                country[k] = random.nextDouble() < 1 / (1 + Math.exp(-10 * place * places[k]));
            }
        }
        return signs;
    }

    private static List<StanceVote> coded(boolean[][] signs, Random random) {
        List<StanceVote> votes = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            int country = random.nextInt(COUNTRIES);
            int target = random.nextInt(TARGETS);
            boolean isSeen = signs[country][target] != random.nextDouble() < ERROR;
            votes.add(Vote.of("C" + (10 + country), "T" + target, isSeen ? 1 : -1, "s" + i));
        }
        return votes;
    }

    /** Share of published pairs whose 90% interval holds the agreement over all targets. */
    private static double coverage(ErrorRates correction) {
        int published = 0;
        int held = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            Random random = new Random(seed);
            boolean[][] signs = world(random);
            MeasureOptions options = Vote.options().withReplicates(0).withErrorRates(correction);
            for (CountryAlignment row : new AlignmentMeasurer(options)
                    .measure("2019", coded(signs, random))
                    .alignments()) {
                if (row.agreement().isPresent()) {
                    double truth = agreement(signs, row);
                    published++;
                    held += row.agreementLow().orElseThrow() <= truth
                                    && truth <= row.agreementHigh().orElseThrow()
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(published).isGreaterThan(3_000);
        return held / (double) published;
    }

    private static double agreement(boolean[][] signs, CountryAlignment row) {
        boolean[] a = signs[Integer.parseInt(row.countryA().substring(1)) - 10];
        boolean[] b = signs[Integer.parseInt(row.countryB().substring(1)) - 10];
        int same = 0;
        for (int k = 0; k < TARGETS; k++) {
            same += a[k] == b[k] ? 1 : 0;
        }
        return same / (double) TARGETS;
    }

    @Test
    void correctedIntervalsHoldTheTruthAsOftenAsTheyPromise() {
        assertThat(coverage(ErrorRates.uniform(ERROR))).isBetween(0.87, 0.95);
    }

    @Test
    void uncorrectedIntervalsDoNot() {
        assertThat(coverage(ErrorRates.uniform(0))).isBetween(0.55, 0.7);
    }
}
