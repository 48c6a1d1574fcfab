package org.entente.alignment;

import java.util.Optional;

/**
 * Whether friends of friends are friends (Cartwright and Harary 1956, Psychological Review 63:277).
 *
 * @param triangles triples with three signs
 * @param balanced those among them whose product of signs is positive
 */
public record StructuralBalance(long triangles, long balanced) {
    /** From a symmetric matrix; 0 and NaN are no sign. */
    public static StructuralBalance of(double[][] signed) {
        long triangles = 0;
        long balanced = 0;
        for (int a = 0; a < signed.length; a++) {
            for (int b = a + 1; b < signed.length; b++) {
                for (int c = b + 1; c < signed.length; c++) {
                    double product = Math.signum(signed[a][b]) * Math.signum(signed[b][c]) * Math.signum(signed[a][c]);
                    triangles += product > 0 || product < 0 ? 1 : 0;
                    balanced += product > 0 ? 1 : 0;
                }
            }
        }
        return new StructuralBalance(triangles, balanced);
    }

    /** In [0, 1]; half is what signs thrown at random give; empty without triangles. */
    public Optional<Double> share() {
        return triangles == 0 ? Optional.empty() : Optional.of(balanced / (double) triangles);
    }
}
