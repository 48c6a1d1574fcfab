package org.entente.alignment;

/**
 * What a coder that errs in a known share of cases would have seen without error. With the rate e at which the side taken is flipped,
 * an observed share of support is p_obs = p (1 - 2e) + e, and two codings of one pair differ wrongly at q = e_a (1 - e_b) + e_b (1 - e_a),
 * 2e(1 - e) for equal rates (Rogan and Gladen 1978, American Journal of Epidemiology 107:71, for a symmetric test).
 */
public final class CoderError {
    private CoderError() {}

    /** The rate at which exactly one of two codings is flipped. */
    public static double ofPair(double errorA, double errorB) {
        return check(errorA) * (1 - check(errorB)) + errorB * (1 - errorA);
    }

    /** N = N_obs / (1 - 2e), kept within [-1, 1]. */
    public static double correctNet(double observed, double error) {
        return Math.max(-1, Math.min(1, observed / (1 - 2 * check(error))));
    }

    /** p = (p_obs - e) / (1 - 2e), kept within [0, 1]: {@link #correctNet} for a share. */
    public static double correctShare(double observed, double error) {
        return (1 + correctNet(2 * observed - 1, error)) / 2;
    }

    /** A = 1/2 + (A_obs - 1/2) / (1 - 2q), kept within [0, 1]. */
    public static double correctAgreement(double observed, double errorOfPair) {
        return correctShare(observed, errorOfPair);
    }

    private static double check(double error) {
        if (!(error >= 0 && error < 0.5)) {
            throw new IllegalArgumentException(
                    "error rate " + error + " is not in [0, 0.5): such a coder says nothing about the side taken");
        }
        return error;
    }
}
