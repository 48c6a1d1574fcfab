package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StanceCountsTest {
    private static final long ONE = StanceVote.ONE;

    /** Counts of whole stories. */
    static StanceCounts counts(int support, int oppose) {
        return new StanceCounts(
                support * ONE, oppose * ONE, 0, (support + oppose) * ONE, 0, support + oppose, support + oppose);
    }

    @Test
    void netStanceIsSupportLessOppositionOverBoth() {
        assertThat(counts(3, 1).netStance()).contains(0.5);
        assertThat(counts(0, 2).netStance()).contains(-1.0);
    }

    @Test
    void aStanceThatNobodyTookIsMissingAndNotNeutral() {
        assertThat(StanceCounts.NONE.netStance()).isEmpty();
        assertThat(new StanceCounts(0, 0, 5 * ONE, 0, 0, 5, 5).netStance()).isEmpty();
        assertThat(counts(2, 2).netStance()).contains(0.0);
    }

    @Test
    void equalStoriesCountAsManyAsTheyAre() {
        for (long weight = 1_000; weight <= ONE; weight += 1_000) {
            StanceCounts three = new StanceCounts(3 * weight, 0, 0, 3 * (weight * weight / ONE), 0, 3, 3);
            assertThat(three.effectiveStories()).as("weight %d", weight).isEqualTo(3);
        }
    }

    @Test
    void effectiveStoriesFollowKish() {
        assertThat(counts(3, 1).effectiveStories()).isEqualTo(4);
        // weights 1 and .5: 1.5^2 / 1.25
        assertThat(new StanceCounts(ONE, ONE / 2, 0, ONE + ONE / 4, 0, 2, 2).effectiveStories())
                .isCloseTo(1.8, within(1e-12));
        assertThat(StanceCounts.NONE.effectiveStories()).isZero();
    }

    @Test
    void theErrorRateIsTheMeanOverWhatTakesASide() {
        // one story of rate .1 and three of rate .3
        assertThat(new StanceCounts(ONE, 3 * ONE, 0, 4 * ONE, ONE, 4, 4).errorRate())
                .isEqualTo(0.25);
        assertThat(StanceCounts.NONE.errorRate()).isZero();
    }

    @Test
    void plusIsCommutativeAndAssociative() {
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            StanceCounts a = any(random);
            StanceCounts b = any(random);
            StanceCounts c = any(random);
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.plus(StanceCounts.NONE)).isEqualTo(a);
        }
    }

    private static StanceCounts any(Random random) {
        return new StanceCounts(
                random.nextInt(99),
                random.nextInt(99),
                random.nextInt(99),
                random.nextInt(99),
                random.nextInt(99),
                random.nextInt(99),
                random.nextInt(99));
    }

    @Test
    void outletBalanceIsTheMeanOfOutletsThatTakeASide() {
        StanceCounts contact = new StanceCounts(0, 0, ONE, 0, 0, 1, 1);
        // outlets of .5, -1 and none: -.25
        assertThat(StanceRows.outletBalanced(List.of(counts(3, 1), counts(0, 2), contact)))
                .contains(-0.25);
        assertThat(StanceRows.outletBalanced(List.of(contact))).isEmpty();
    }

    @Test
    void leavingOneOutletOutGivesARange() {
        BetaPrior prior = new BetaPrior(0.5, 4);
        // without a: S 0, O 2: 2 (0 + 2) / 6 - 1 = -1/3; without b: S 3, O 1: 2 (3 + 2) / 8 - 1 = 1/4
        BetaInterval range = StanceRows.leaveOneOut(List.of(counts(3, 1), counts(0, 2)), prior)
                .orElseThrow();
        assertThat(range.low()).isCloseTo(-1 / 3.0, within(1e-12));
        assertThat(range.high()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void oneOutletCannotBeLeftOut() {
        assertThat(StanceRows.leaveOneOut(List.of(counts(3, 1)), new BetaPrior(0.5, 4)))
                .isEmpty();
    }

    @Test
    void correctionComesBeforeShrinking() {
        // S 9 of 10 at e = .1: share (.9 - .1) / .8 = 1, mean (.5 - .1) / .8 = .5; shrunk 2 (10 + 2) / 14 - 1 = 5/7
        StanceCounts counts = new StanceCounts(9 * ONE, ONE, 0, 10 * ONE, ONE, 10, 10);
        assertThat(StanceRows.corrected(counts, new BetaPrior(0.5, 4))).isCloseTo(5 / 7.0, within(1e-9));
    }

    @Test
    void aPolarityOrWeightOutOfRangeIsRefused() {
        assertThatThrownBy(() -> Vote.of("RUS", "VEN", 2, "s")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vote.of("", "VEN", 1, "s")).isInstanceOf(IllegalArgumentException.class);
    }
}
