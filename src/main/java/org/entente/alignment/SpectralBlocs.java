package org.entente.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Blocs from the leading eigenvectors of D^-1/2 W D^-1/2 (Ng, Jordan and Weiss 2001): rows of the first k vectors, scaled to length 1,
 * are grouped by k-means that begins with the rows farthest apart. Where the number is left open it is the k from 2 to 8 with the
 * largest gap between the k-th and the next eigenvalue; two countries tied to each other alone are one bloc.
 */
public final class SpectralBlocs implements BlocFinder {
    private static final int MOST = 8;
    private static final int STEPS = 40;

    @Override
    public int[] blocs(double[][] ties, int blocs) {
        int[] nodes = tied(ties);
        int[] result = new int[ties.length];
        Arrays.fill(result, -1);
        if (nodes.length < 2) {
            return result;
        }
        double[][] affinity = affinity(ties, nodes);
        for (int i = 0; i < nodes.length; i++) {
            affinity[i][i] += 1;
        }
        // Of M + I, which has no negative eigenvalue, they are the singular values: the library finds these also where
        // its eigenvalues do not converge.
        SingularValueDecomposition found = new SingularValueDecomposition(new Array2DRowRealMatrix(affinity, false));
        int k = Math.min(nodes.length, blocs == 0 ? byGap(found.getSingularValues()) : blocs);
        double[][] rows =
                found.getU().getSubMatrix(0, nodes.length - 1, 0, k - 1).getData();
        int[] groups = group(rows, k);
        for (int i = 0; i < nodes.length; i++) {
            result[nodes[i]] = groups[i];
        }
        return result;
    }

    /** As {@link #blocs}, by a few steps of orthogonal iteration that begins with the indicators of blocs found before. */
    int[] again(double[][] ties, int[] before, int k) {
        int[] nodes = tied(ties);
        int[] result = new int[ties.length];
        Arrays.fill(result, -1);
        if (nodes.length < k || k < 1) {
            return result;
        }
        double[][] affinity = affinity(ties, nodes);
        double[][] vectors = new double[k][nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            for (int j = 0; j < k; j++) {
                vectors[j][i] = (before[nodes[i]] == j ? 1 : 0) + 1e-3 * Math.sin(1 + i * k + j);
            }
        }
        for (int step = 0; step < STEPS; step++) {
            for (int j = 0; j < k; j++) {
                vectors[j] = shifted(affinity, vectors[j]);
            }
            orthonormalise(vectors);
        }
        double[][] rows = new double[nodes.length][k];
        for (int i = 0; i < nodes.length; i++) {
            for (int j = 0; j < k; j++) {
                rows[i][j] = vectors[j][i];
            }
        }
        int[] groups = group(rows, k);
        for (int i = 0; i < nodes.length; i++) {
            result[nodes[i]] = groups[i];
        }
        return result;
    }

    /** The k from 2 to 8 with the largest gap below the k-th of the eigenvalues, which descend; 1 for two of them. */
    static int byGap(double[] eigenvalues) {
        int best = eigenvalues.length == 2 ? 1 : 2;
        double widest = -1;
        for (int k = 2; k <= MOST && k < eigenvalues.length; k++) {
            double gap = eigenvalues[k - 1] - eigenvalues[k];
            if (gap > widest + 1e-12) {
                widest = gap;
                best = k;
            }
        }
        return best;
    }

    private static int[] tied(double[][] ties) {
        return IntStream.range(0, ties.length)
                .filter(i -> Arrays.stream(ties[i]).sum() > 0)
                .toArray();
    }

    private static double[][] affinity(double[][] ties, int[] nodes) {
        double[] root = Arrays.stream(nodes)
                .mapToDouble(i -> Math.sqrt(Arrays.stream(ties[i]).sum()))
                .toArray();
        double[][] affinity = new double[nodes.length][nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            for (int j = 0; j < nodes.length; j++) {
                affinity[i][j] = ties[nodes[i]][nodes[j]] / (root[i] * root[j]);
            }
        }
        return affinity;
    }

    /** (M + I) v: all eigenvalues of M are in [-1, 1], so none of M + I is negative. */
    private static double[] shifted(double[][] matrix, double[] vector) {
        double[] product = vector.clone();
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    /** Gram and Schmidt. */
    private static void orthonormalise(double[][] vectors) {
        for (int j = 0; j < vectors.length; j++) {
            for (int other = 0; other < j; other++) {
                double same = dot(vectors[j], vectors[other]);
                for (int i = 0; i < vectors[j].length; i++) {
                    vectors[j][i] -= same * vectors[other][i];
                }
            }
            scale(vectors[j]);
        }
    }

    private static void scale(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length && length > 1e-12; i++) {
            vector[i] /= length;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** K-means over rows scaled to length 1; the first centre is row 0, each next one the row farthest from those before. */
    private static int[] group(double[][] rows, int k) {
        Arrays.stream(rows).forEach(SpectralBlocs::scale);
        double[][] centres = new double[k][];
        centres[0] = rows[0].clone();
        for (int c = 1; c < k; c++) {
            int known = c;
            int farthest = 0;
            double most = -1;
            for (int i = 0; i < rows.length; i++) {
                double[] row = rows[i];
                double nearest = IntStream.range(0, known)
                        .mapToDouble(j -> distance(row, centres[j]))
                        .min()
                        .orElseThrow();
                if (nearest > most + 1e-12) {
                    most = nearest;
                    farthest = i;
                }
            }
            centres[c] = rows[farthest].clone();
        }
        return settle(rows, centres);
    }

    private static int[] settle(double[][] rows, double[][] centres) {
        int[] groups = new int[rows.length];
        Arrays.fill(groups, -1);
        for (int step = 0; step < 100; step++) {
            int[] next =
                    Arrays.stream(rows).mapToInt(row -> nearest(row, centres)).toArray();
            if (Arrays.equals(next, groups)) {
                break;
            }
            groups = next;
            for (int c = 0; c < centres.length; c++) {
                double[] mean = new double[centres[c].length];
                int members = 0;
                for (int i = 0; i < rows.length; i++) {
                    if (groups[i] == c) {
                        members++;
                        for (int j = 0; j < mean.length; j++) {
                            mean[j] += rows[i][j];
                        }
                    }
                }
                for (int j = 0; j < mean.length && members > 0; j++) {
                    centres[c][j] = mean[j] / members;
                }
            }
        }
        return groups;
    }

    private static int nearest(double[] row, double[][] centres) {
        int best = 0;
        for (int c = 1; c < centres.length; c++) {
            best = distance(row, centres[c]) < distance(row, centres[best]) - 1e-12 ? c : best;
        }
        return best;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
