package org.entente.evaluation;

import java.util.List;

/** Logistic regression by Newton's method, with the objective of Spark MLlib: for few features and many examples. */
final class NewtonRegression {
    private static final int STEPS = 25;

    private NewtonRegression() {}

    /** The intercept, then a weight for each feature as it stands, not standardised. */
    static double[] fit(List<double[]> rows, double[] labels, double ridge) {
        int width = rows.get(0).length;
        double[] penalty = new double[width + 1];
        for (int j = 0; j < width; j++) {
            double variance = variance(rows, j);
            penalty[j + 1] = variance == 0 ? 1e9 : ridge * variance;
        }
        double[] weights = new double[width + 1];
        for (int step = 0; step < STEPS; step++) {
            double[][] hessian = new double[width + 1][width + 2];
            accumulate(rows, labels, weights, hessian);
            for (int j = 0; j <= width; j++) {
                hessian[j][j] += penalty[j] * rows.size() + 1e-9;
                hessian[j][width + 1] -= penalty[j] * rows.size() * weights[j];
            }
            double[] move = solve(hessian);
            double largest = 0;
            for (int j = 0; j <= width; j++) {
                weights[j] += move[j];
                largest = Math.max(largest, Math.abs(move[j]));
            }
            if (largest < 1e-7) {
                break;
            }
        }
        return weights;
    }

    private static double variance(List<double[]> rows, int j) {
        double sum = 0;
        double squares = 0;
        for (double[] row : rows) {
            sum += row[j];
            squares += row[j] * row[j];
        }
        double mean = sum / rows.size();
        return Math.max(0, squares / rows.size() - mean * mean);
    }

    private static void accumulate(List<double[]> rows, double[] labels, double[] weights, double[][] hessian) {
        int n = weights.length;
        double[] x = new double[n];
        for (int i = 0; i < rows.size(); i++) {
            x[0] = 1;
            System.arraycopy(rows.get(i), 0, x, 1, n - 1);
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += weights[j] * x[j];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double curve = Math.max(1e-6, p * (1 - p));
            for (int j = 0; j < n; j++) {
                if (x[j] != 0) {
                    for (int k = 0; k < n; k++) {
                        hessian[j][k] += curve * x[j] * x[k];
                    }
                    hessian[j][n] += (labels[i] - p) * x[j];
                }
            }
        }
    }

    /** Gauss-Jordan with pivots on the diagonal: the matrix is positive definite. */
    private static double[] solve(double[][] a) {
        int n = a.length;
        for (int j = 0; j < n; j++) {
            double pivot = a[j][j];
            for (int k = 0; k <= n; k++) {
                a[j][k] /= pivot;
            }
            for (int i = 0; i < n; i++) {
                double factor = a[i][j];
                if (i != j && factor != 0) {
                    for (int k = 0; k <= n; k++) {
                        a[i][k] -= factor * a[j][k];
                    }
                }
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = a[i][n];
        }
        return x;
    }
}
