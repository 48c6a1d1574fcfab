package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void twoCampsFallOnOppositeSidesOfTheMiddle() {
        double[][] weights = new double[8][8];
        Random random = new Random(3);
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < i; j++) {
                double weight = (i % 2 == j % 2 ? 1 : -1) * (0.5 + random.nextDouble() / 2);
                weights[i][j] = weight;
                weights[j][i] = weight;
            }
        }
        double[][] places = SpectralLayout.place(weights);
        for (int i = 1; i < 8; i++) {
            assertThat(Math.signum(places[i][0])).isEqualTo(Math.signum(places[i % 2][0]));
        }
        assertThat(Math.signum(places[0][0])).isNotEqualTo(Math.signum(places[1][0]));
    }

    @Test
    void networksOfOneAndTwoNodesHaveAPlace() {
        assertThat(SpectralLayout.place(new double[1][1])[0]).doesNotContain(Double.NaN);
        assertThat(SpectralLayout.place(new double[][] {{0, -1}, {-1, 0}})).hasDimensions(2, 2);
    }

    @Test
    void theIntervalOfAShareIsThatOfWilson() {
        // 3 of 10 at 90% (z = 1.645): centre (0.3 + 0.1353) / 1.2706 = 0.3426, half 0.2185.
        double[] interval = ShareBars.wilson(0.3, 10);
        assertThat(interval[0]).isCloseTo(0.1288, within(0.005));
        assertThat(interval[1]).isCloseTo(0.5581, within(0.005));
        assertThat(ShareBars.wilson(0, 0)).containsExactly(0, 1);
    }

    @Test
    void shadesAreBlueForTheSameSideAndOrangeForTheOther() {
        assertThat(Shade.of(0.05)).isEqualTo("z");
        assertThat(Shade.of(1)).isEqualTo("p5");
        assertThat(Shade.of(-0.5)).isEqualTo("n3");
    }

    @Test
    void aStringInThePageCannotEndTheScript() {
        assertThat(PageData.quoted("</script>\u2028\"\\\ud83d"))
                .isEqualTo("\"\\u003c/script\\u003e\\u2028\\\"\\\\\\ud83d\"");
    }
}
