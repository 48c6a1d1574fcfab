package org.entente.job.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.entente.alignment.PrincipalAxis;
import org.entente.alignment.SpectralBlocs;
import org.entente.job.SparkForTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** MLlib finds what the program's own axis and blocs find. */
@Tag("spark")
class MllibTest {
    private static double[][] centred(int rows, int columns, Random random) {
        double[][] x = new double[rows][columns];
        for (int k = 0; k < columns; k++) {
            double mean = 0;
            double slope = random.nextGaussian();
            for (int i = 0; i < rows; i++) {
                x[i][k] = slope * (i - rows / 2.0) / rows + 0.3 * random.nextGaussian();
                mean += x[i][k] / rows;
            }
            for (int i = 0; i < rows; i++) {
                x[i][k] -= mean;
            }
        }
        return x;
    }

    @Test
    void theAxisIsTheSame() {
        double[][] x = centred(40, 60, new Random(1));
        double[] own = PrincipalAxis.exact().scores(x, new double[0]);
        double[] library = new MllibAxis(SparkForTests.session()).scores(x, new double[0]);
        assertThat(Math.abs(cosine(own, library))).isCloseTo(1, within(1e-6));
    }

    private static double cosine(double[] a, double[] b) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        return ab / Math.sqrt(aa * bb);
    }

    @Test
    void theBlocsAreTheSame() {
        Random random = new Random(3);
        double[][] ties = new double[25][25];
        for (int a = 0; a < 24; a++) {
            for (int b = a + 1; b < 24; b++) {
                boolean isSame = a < 9 == b < 9;
                ties[a][b] = isSame ? 0.5 + random.nextDouble() / 2 : random.nextDouble() / 10;
                ties[b][a] = ties[a][b];
            }
        }
        int[] own = new SpectralBlocs().blocs(ties, 2);
        int[] library = new MllibBlocs(SparkForTests.session()).blocs(ties, 2);
        assertThat(library[24]).isEqualTo(-1).isEqualTo(own[24]);
        for (int a = 0; a < 24; a++) {
            assertThat(library[a] == library[0]).isEqualTo(own[a] == own[0]).isEqualTo(a < 9);
        }
    }

    @Test
    void powerIterationHasToBeToldTheNumberOfBlocs() {
        assertThatThrownBy(() -> new MllibBlocs(SparkForTests.session()).blocs(new double[2][2], 0))
                .hasMessageContaining("number of blocs");
    }
}
