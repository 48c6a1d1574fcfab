package org.entente.alignment;

import java.util.Optional;

/**
 * What two countries' stances toward common targets add up to, in millionths; {@link #plus} joins disjoint sets of targets. A roll call
 * is a target of weight 1 with signs -1, 0 and +1, so that votes go through the same formulas.
 *
 * @param targets number of common targets, |K|
 * @param weightMicro sum of v
 * @param squareMicro sum of v^2
 * @param distanceMicro sum of v |s_a - s_b| / 2
 * @param signsA sum of v at each step of the grid of signs, for the first country; {@link #STEPS} long
 * @param signsB likewise for the second
 */
public record ThirdTargets(
        int targets, long weightMicro, long squareMicro, long distanceMicro, Signs signsA, Signs signsB) {
    /** Signs stand on a grid of 21 steps, -1, -.9, ... 1, for what chance alone would give. */
    public static final int STEPS = 21;

    public static final ThirdTargets NONE = new ThirdTargets(0, 0, 0, 0, Signs.NONE, Signs.NONE);

    private static final double MICRO = StanceVote.ONE;

    /** One common target: the net stances of both, each in [-1, 1], and its weight. */
    public static ThirdTargets of(double signA, double signB, double weight) {
        Sum sum = new Sum();
        sum.add(signA, signB, weight);
        return sum.total();
    }

    /** A pair of roll-call records: votes cast alike, half apart (one abstains), and against each other. */
    public static ThirdTargets ofVotes(int same, int half, int opposite) {
        long votes = (same + half + opposite) * StanceVote.ONE;
        long distance = half * StanceVote.ONE / 2 + opposite * StanceVote.ONE;
        return new ThirdTargets(same + half + opposite, votes, votes, distance, Signs.NONE, Signs.NONE);
    }

    /** Adds up common targets one by one, without a record for each. */
    static final class Sum {
        private final long[] signsA = new long[STEPS];
        private final long[] signsB = new long[STEPS];
        private int targets;
        private long weight;
        private long square;
        private long distance;

        void add(double signA, double signB, double v) {
            long micro = Math.round(v * MICRO);
            targets++;
            weight += micro;
            square += Math.round(v * v * MICRO);
            distance += Math.round(v * Math.abs(signA - signB) / 2 * MICRO);
            signsA[Signs.step(signA)] += micro;
            signsB[Signs.step(signB)] += micro;
        }

        ThirdTargets total() {
            return new ThirdTargets(targets, weight, square, distance, Signs.of(signsA), Signs.of(signsB));
        }
    }

    /** min(cap, sqrt(n_a n_b)): what a common target weighs. */
    public static double weight(double storiesA, double storiesB, double cap) {
        return Math.min(cap, Math.sqrt(storiesA * storiesB));
    }

    public ThirdTargets plus(ThirdTargets other) {
        return new ThirdTargets(
                targets + other.targets,
                weightMicro + other.weightMicro,
                squareMicro + other.squareMicro,
                distanceMicro + other.distanceMicro,
                signsA.plus(other.signsA),
                signsB.plus(other.signsB));
    }

    /** A = sum v (1 - |s_a - s_b| / 2) / sum v, in [0, 1]; empty without common targets. */
    public Optional<Double> agreement() {
        return weightMicro == 0 ? Optional.empty() : Optional.of(1 - distanceMicro / (double) weightMicro);
    }

    /** S = 2A - 1, in [-1, 1] (Signorino and Ritter 1999, with the weights v); empty without common targets. */
    public Optional<Double> similarity() {
        return agreement().map(a -> 2 * a - 1);
    }

    /** D_exp: the mean distance of two targets drawn apart from each country's own signs; 0 without common targets. */
    public double expectedDistance() {
        return Signs.meanDistance(signsA, signsB);
    }

    /**
     * kappa = 1 - D_obs / D_exp, with D_exp from each country's own distribution of signs over the common targets (Hage 2011, Political
     * Analysis 19:287, after Cohen 1968); at most 1; empty when chance alone would give no distance.
     */
    public Optional<Double> kappa() {
        double expected = expectedDistance();
        return expected <= 0 ? Optional.empty() : Optional.of(1 - distanceMicro / (double) weightMicro / expected);
    }

    /** (sum v)^2 / sum v^2; 0 without common targets. */
    public double effectiveTargets() {
        return StanceCounts.effective(weightMicro, squareMicro);
    }

    /**
     * The interval of A as coded: Beta(A n + 1/2, (1 - A) n + 1/2), Jeffreys's, with n the effective number of targets: every common
     * target is one look at whether the two differ (Brown, Cai and DasGupta 2001, Statistical Science 16:101). Empty without targets.
     */
    public Optional<BetaInterval> interval(double confidence) {
        double n = effectiveTargets();
        return agreement().map(a -> BetaInterval.of(a * n + 0.5, (1 - a) * n + 0.5, confidence));
    }
}
