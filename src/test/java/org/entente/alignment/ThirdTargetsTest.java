package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ThirdTargetsTest {
    /** Four common targets: (1, 1) of weight 1, (1, -1) of 1, (-1, -1) of 2, (.5, -.5) of 1. */
    private static ThirdTargets four() {
        return ThirdTargets.of(1, 1, 1)
                .plus(ThirdTargets.of(1, -1, 1))
                .plus(ThirdTargets.of(-1, -1, 2))
                .plus(ThirdTargets.of(0.5, -0.5, 1));
    }

    @Test
    void agreementIsOneLessTheWeightedDistance() {
        // distances 0, 1, 0 and .5 of weights 1, 1, 2 and 1: 1 - 1.5 / 5
        assertThat(four().agreement().orElseThrow()).isCloseTo(0.7, within(1e-12));
        assertThat(four().similarity().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(four().targets()).isEqualTo(4);
    }

    @Test
    void kappaTakesAwayWhatChanceGives() {
        // a: 1 at .4, -1 at .4, .5 at .2; b: 1 at .2, -1 at .6, -.5 at .2
        // D_exp = .4 (.6 + .15) + .4 (.2 + .05) + .2 (.05 + .45 + .1) = .52; kappa = 1 - .3 / .52
        assertThat(four().expectedDistance()).isCloseTo(0.52, within(1e-12));
        assertThat(four().kappa().orElseThrow()).isCloseTo(1 - 0.3 / 0.52, within(1e-12));
    }

    @Test
    void kappaOfTwoSignsIsCohens() {
        // 20 targets: both for 8, both against 5, a for and b against 4, the other way 3.
        // p_o = .65, p_e = .6 x .55 + .4 x .45 = .51
        ThirdTargets table = ThirdTargets.NONE;
        int[][] cells = {{8, 1, 1}, {5, -1, -1}, {4, 1, -1}, {3, -1, 1}};
        for (int[] cell : cells) {
            for (int i = 0; i < cell[0]; i++) {
                table = table.plus(ThirdTargets.of(cell[1], cell[2], 1));
            }
        }
        assertThat(table.kappa().orElseThrow()).isCloseTo((0.65 - 0.51) / (1 - 0.51), within(1e-9));
    }

    @Test
    void effectiveTargetsFollowKish() {
        // 5^2 / (1 + 1 + 4 + 1)
        assertThat(four().effectiveTargets()).isCloseTo(25 / 7.0, within(1e-9));
    }

    @Test
    void nothingInCommonIsMissing() {
        assertThat(ThirdTargets.NONE.agreement()).isEmpty();
        assertThat(ThirdTargets.NONE.similarity()).isEmpty();
        assertThat(ThirdTargets.NONE.kappa()).isEmpty();
        assertThat(ThirdTargets.NONE.interval(0.9)).isEmpty();
        assertThat(ThirdTargets.NONE.effectiveTargets()).isZero();
    }

    @Test
    void kappaIsUndefinedWhereChanceGivesNoDistance() {
        ThirdTargets alike = ThirdTargets.of(1, 1, 1).plus(ThirdTargets.of(1, 1, 1));
        assertThat(alike.agreement()).contains(1.0);
        assertThat(alike.kappa()).isEmpty();
    }

    @Test
    void votesAreTargetsOfWeightOne() {
        // 8 alike, 1 half apart, 1 against each other: 1 - 1.5 / 10
        assertThat(ThirdTargets.ofVotes(8, 1, 1).agreement().orElseThrow()).isCloseTo(0.85, within(1e-12));
        assertThat(ThirdTargets.ofVotes(8, 1, 1).effectiveTargets()).isCloseTo(10, within(1e-12));
    }

    @Test
    void theWeightOfATargetIsCapped() {
        assertThat(ThirdTargets.weight(4, 9, 10)).isEqualTo(6);
        assertThat(ThirdTargets.weight(400, 900, 10)).isEqualTo(10);
    }

    @Test
    void theIntervalHoldsTheAgreement() {
        BetaInterval interval = four().interval(0.9).orElseThrow();
        assertThat(interval.low()).isLessThan(0.7);
        assertThat(interval.high()).isGreaterThan(0.7);
        // Jeffreys at n = 1, A = 1: Beta(1.5, .5)
        assertThat(ThirdTargets.of(1, 1, 1).interval(0.9).orElseThrow()).isEqualTo(BetaInterval.of(1.5, 0.5, 0.9));
    }

    @Test
    void agreementAndKappaAreSymmetric() {
        Random random = new Random(3);
        for (int run = 0; run < 50; run++) {
            ThirdTargets ab = ThirdTargets.NONE;
            ThirdTargets ba = ThirdTargets.NONE;
            for (int k = 0; k < 12; k++) {
                double a = random.nextInt(21) / 10.0 - 1;
                double b = random.nextInt(21) / 10.0 - 1;
                double v = random.nextDouble() * 4;
                ab = ab.plus(ThirdTargets.of(a, b, v));
                ba = ThirdTargets.of(b, a, v).plus(ba);
            }
            assertThat(ba.agreement()).isEqualTo(ab.agreement());
            assertThat(ba.kappa().orElseThrow()).isCloseTo(ab.kappa().orElseThrow(), within(1e-12));
            assertThat(ab.agreement().orElseThrow()).isBetween(0.0, 1.0);
            assertThat(ab.kappa().orElseThrow()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void plusIsCommutative() {
        ThirdTargets a = ThirdTargets.of(0.3, -1, 0.7);
        assertThat(a.plus(four())).isEqualTo(four().plus(a));
        assertThat(a.plus(ThirdTargets.NONE)).isEqualTo(a);
    }

    @Test
    void everySignHasAStep() {
        assertThat(Signs.step(-1)).isZero();
        assertThat(Signs.step(0)).isEqualTo(10);
        assertThat(Signs.step(1)).isEqualTo(20);
        assertThat(Signs.step(0.33)).isEqualTo(13);
    }
}
