package org.entente.alignment;

import java.util.Arrays;

/**
 * The first principal component of a column-centred matrix. {@link #exact} is the program's own; one from a library may be put in its
 * place.
 */
public interface PrincipalAxis {
    /**
     * The scores of the rows on the first component, of any sign and scale.
     *
     * @param centred rows of equal length
     * @param start where to begin, of any length but 0, or empty
     */
    double[] scores(double[][] centred, double[] start);

    /** Power iteration on X X' until no score moves by more than a millionth of the longest, or 500 steps. */
    static PrincipalAxis exact() {
        return PrincipalAxis::powerIteration;
    }

    private static double[] powerIteration(double[][] x, double[] start) {
        int rows = x.length;
        double[] u = start.length == rows ? start.clone() : new double[rows];
        if (start.length != rows) {
            Arrays.setAll(u, i -> Math.sin(i + 1));
        }
        normalise(u);
        for (int step = 0; step < 500; step++) {
            double[] columns = new double[rows == 0 ? 0 : x[0].length];
            for (int i = 0; i < rows; i++) {
                for (int k = 0; k < columns.length; k++) {
                    columns[k] += x[i][k] * u[i];
                }
            }
            double[] next = new double[rows];
            for (int i = 0; i < rows; i++) {
                double sum = 0;
                for (int k = 0; k < columns.length; k++) {
                    sum += x[i][k] * columns[k];
                }
                next[i] = sum;
            }
            double length = normalise(next);
            double moved = 0;
            for (int i = 0; i < rows; i++) {
                moved = Math.max(moved, Math.abs(next[i] - u[i]));
            }
            u = next;
            if (length == 0 || moved < 1e-6) {
                break;
            }
        }
        return u;
    }

    private static double normalise(double[] u) {
        double square = 0;
        for (double value : u) {
            square += value * value;
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < u.length && length > 0; i++) {
            u[i] /= length;
        }
        return length;
    }
}
