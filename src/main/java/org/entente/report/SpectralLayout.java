package org.entente.report;

/**
 * Places the nodes of a signed network: the two eigenvectors of its signed Laplacian with the smallest eigenvalues (Kunegis and others 2010,
 * SIAM Data Mining: "Spectral analysis of signed graphs"). Friends come near, opponents fall on opposite sides of the middle. The same
 * network is always drawn the same way.
 */
final class SpectralLayout {
    private static final int SWEEPS = 60;

    private SpectralLayout() {}

    /**
     * Coordinates of each node in [-1, 1].
     *
     * @param weights symmetric, signed, 0 where there is no edge
     */
    static double[][] place(double[][] weights) {
        int n = weights.length;
        double[][] laplacian = new double[n][n];
        for (int i = 0; i < n; i++) {
            double degree = 1e-6 * (i + 1);
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    degree += Math.abs(weights[i][j]);
                    laplacian[i][j] = -weights[i][j];
                }
            }
            laplacian[i][i] = degree;
        }
        double[][] vectors = diagonalize(laplacian);
        int first = smallest(laplacian, -1);
        int second = n < 2 ? first : smallest(laplacian, first);
        double[][] places = new double[n][2];
        for (int i = 0; i < n; i++) {
            places[i][0] = vectors[i][first];
            places[i][1] = vectors[i][second];
        }
        scale(places, 0);
        scale(places, 1);
        return places;
    }

    private static int smallest(double[][] diagonal, int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = 0; i < diagonal.length; i++) {
            if (i != except && diagonal[i][i] < diagonal[best][best]) {
                best = i;
            }
        }
        return best;
    }

    /** Ranks and values half and half, so that a crowd spreads out and the frame is filled; the first node is never left of the middle. */
    private static void scale(double[][] places, int axis) {
        int n = places.length;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = places[i][axis];
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        double sign = values[0] < 0 ? -1 : 1;
        double range = Math.max(1e-12, most - least);
        for (int i = 0; i < n; i++) {
            int rank = 0;
            for (int j = 0; j < n; j++) {
                rank += values[j] < values[i] || (values[j] == values[i] && j < i) ? 1 : 0;
            }
            double even = n < 2 ? 0 : 2.0 * rank / (n - 1) - 1;
            double filled = n < 2 ? 0 : 2 * (values[i] - least) / range - 1;
            places[i][axis] = sign * (0.5 * filled + 0.5 * even);
        }
    }

    /** Jacobi's rotations; leaves the eigenvalues on the diagonal and returns the eigenvectors as columns. */
    private static double[][] diagonalize(double[][] a) {
        int n = a.length;
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double rest = 0;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rest += a[p][q] * a[p][q];
                    if (Math.abs(a[p][q]) > 1e-14) {
                        rotate(a, vectors, p, q);
                    }
                }
            }
            if (rest < 1e-18) {
                break;
            }
        }
        return vectors;
    }

    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cos = 1 / Math.sqrt(t * t + 1);
        double sin = t * cos;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = cos * kp - sin * kq;
            a[k][q] = sin * kp + cos * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = cos * pk - sin * qk;
            a[q][k] = sin * pk + cos * qk;
            double vp = vectors[k][p];
            double vq = vectors[k][q];
            vectors[k][p] = cos * vp - sin * vq;
            vectors[k][q] = sin * vp + cos * vq;
        }
    }
}
