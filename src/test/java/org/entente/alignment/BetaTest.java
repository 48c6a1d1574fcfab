package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BetaTest {
    @Test
    void quantilesOfSimpleDistributionsAreExact() {
        // uniform; F = x^2; F = 1 - (1 - x)^3; arcsine: x = sin^2(pi p / 2)
        assertThat(BetaInterval.quantile(1, 1, 0.3)).isCloseTo(0.3, within(1e-8));
        assertThat(BetaInterval.quantile(2, 1, 0.05)).isCloseTo(Math.sqrt(0.05), within(1e-8));
        assertThat(BetaInterval.quantile(1, 3, 0.95)).isCloseTo(1 - Math.cbrt(0.05), within(1e-8));
        assertThat(BetaInterval.quantile(0.5, 0.5, 0.05)).isCloseTo(0.0061558297, within(1e-8));
    }

    @Test
    void anIntervalLeavesTheSameOnEitherSide() {
        BetaInterval interval = BetaInterval.of(3, 3, 0.9);
        assertThat(interval.low() + interval.high()).isCloseTo(1, within(1e-8));
    }

    @Test
    void extremeShapesGiveNumbersInOrder() {
        for (double alpha : new double[] {1e-5, 0.01, 1, 50, 1e5}) {
            for (double beta : new double[] {1e-5, 0.01, 1, 50, 1e5}) {
                BetaInterval interval = BetaInterval.of(alpha, beta, 0.9);
                assertThat(interval.low()).isBetween(0.0, 1.0);
                assertThat(interval.high()).isBetween(interval.low(), 1.0);
            }
        }
    }

    @Test
    void aDistributionIsCutOffWhereNothingCanBe() {
        // uniform between .1 and .9; F = x^2 there, and mirrored
        BetaInterval uniform = BetaInterval.within(0.1, 1, 1, 0.9);
        assertThat(uniform.low()).isCloseTo(0.14, within(1e-8));
        assertThat(uniform.high()).isCloseTo(0.86, within(1e-8));
        BetaInterval upper = BetaInterval.within(0.1, 2, 1, 0.9);
        assertThat(upper.low()).isCloseTo(Math.sqrt(0.01 + 0.05 * 0.8), within(1e-8));
        assertThat(upper.high()).isCloseTo(Math.sqrt(0.01 + 0.95 * 0.8), within(1e-8));
        assertThat(BetaInterval.within(0.1, 1, 2, 0.9).low()).isCloseTo(1 - upper.high(), within(1e-12));
        assertThat(BetaInterval.within(0, 3, 2, 0.9)).isEqualTo(BetaInterval.of(3, 2, 0.9));
    }

    @Test
    void aCorrectedIntervalHasAWidthAndHoldsTheEstimateHoweverMuchIsOfOneSide() {
        for (int stories : new int[] {3, 20, 200}) {
            for (double mean : new double[] {0.02, 0.5, 0.98}) {
                StanceCounts counts = new StanceCounts(
                        0, stories * StanceVote.ONE, 0, stories * StanceVote.ONE, stories * 84_000L, stories, stories);
                BetaPrior prior = new BetaPrior(mean, 4);
                double estimate = StanceRows.corrected(counts, prior);
                BetaInterval interval = prior.correctedInterval(0, stories, counts.errorRate(), 0.9, estimate);
                assertThat(estimate).isBetween(interval.low(), interval.high());
                assertThat(interval.low()).isGreaterThanOrEqualTo(-1);
                assertThat(interval.high()).isBetween(-1 + 1.0 / stories, 1.0);
            }
        }
    }

    @Test
    void aShapeOfNothingIsRefused() {
        assertThatThrownBy(() -> BetaInterval.of(0, 1, 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BetaInterval.of(Double.NaN, 1, 0.9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void strengthComesFromMoments() {
        // six targets of four stories, three with 3 and three with 1 in support: m = .5, sum n (p - m)^2 / (m (1 - m))
        // = 6,
        // rho = (6 - 5) / (24 - 4 - 5) = 1/15, k0 = 14
        List<StanceCounts> cells = new ArrayList<>(Collections.nCopies(3, StanceCountsTest.counts(3, 1)));
        cells.addAll(Collections.nCopies(3, StanceCountsTest.counts(1, 3)));
        BetaPrior prior = BetaPrior.ofCells(cells, 4);
        assertThat(prior.strength()).isCloseTo(14, within(1e-9));
        assertThat(prior.mean()).isCloseTo(13 / 26.0, within(1e-12));
    }

    @Test
    void strengthStaysWithinBounds() {
        List<StanceCounts> apart = new ArrayList<>(Collections.nCopies(3, StanceCountsTest.counts(4, 0)));
        apart.addAll(Collections.nCopies(3, StanceCountsTest.counts(0, 4)));
        assertThat(BetaPrior.ofCells(apart, 4).strength()).isEqualTo(BetaPrior.MIN_STRENGTH);
        List<StanceCounts> alike = Collections.nCopies(6, StanceCountsTest.counts(2, 2));
        assertThat(BetaPrior.ofCells(alike, 4).strength()).isEqualTo(BetaPrior.MAX_STRENGTH);
    }

    @Test
    void whereTheDataCannotTellTheStrengthIsTheFallback() {
        assertThat(BetaPrior.ofCells(List.of(), 4)).isEqualTo(new BetaPrior(0.5, 4));
        // all of one sign: m = (8 + 1) / (8 + 2)
        BetaPrior one = BetaPrior.ofCells(Collections.nCopies(8, StanceCountsTest.counts(1, 0)), 4);
        assertThat(one).isEqualTo(new BetaPrior(0.9, 4));
        // one story a cell: nothing to tell spread from chance
        List<StanceCounts> single = new ArrayList<>(Collections.nCopies(4, StanceCountsTest.counts(1, 0)));
        single.addAll(Collections.nCopies(4, StanceCountsTest.counts(0, 1)));
        assertThat(BetaPrior.ofCells(single, 4).strength()).isEqualTo(4);
    }

    @Test
    void theKnownStrengthOfSimulatedSourcesIsFound() {
        Random random = new Random(11);
        List<StanceCounts> cells = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            // Beta(2, 2) is the middle of three uniform numbers: k0 = 4
            double[] u = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
            java.util.Arrays.sort(u);
            int support = 0;
            for (int k = 0; k < 6; k++) {
                support += random.nextDouble() < u[1] ? 1 : 0;
            }
            cells.add(StanceCountsTest.counts(support, 6 - support));
        }
        assertThat(BetaPrior.ofCells(cells, 20).strength()).isCloseTo(4, within(0.4));
    }

    @Test
    void shrinkingDrawsTowardTheMean() {
        // 2 (3 + 2) / 8 - 1
        assertThat(new BetaPrior(0.5, 4).shrink(3, 1)).isEqualTo(0.25);
        assertThat(new BetaPrior(0.75, 4).shrink(0, 0)).isEqualTo(0.5);
    }

    @Test
    void theIntervalIsThatOfTheShareStretched() {
        // Beta(1 + .5, 0 + .5) would be hard by hand; Beta(1, 1) stands for no story at m = .5, k0 = 2
        BetaInterval interval = new BetaPrior(0.5, 2).interval(0, 0, 0.9);
        assertThat(interval.low()).isCloseTo(-0.9, within(1e-8));
        assertThat(interval.high()).isCloseTo(0.9, within(1e-8));
    }
}
