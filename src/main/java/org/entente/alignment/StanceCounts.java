package org.entente.alignment;

import java.util.Optional;

/**
 * What is counted of the stances of one source toward one target. Weights are millionths of a story, so that sums do not depend on
 * their order; {@link #plus} joins the counts of disjoint stories.
 *
 * @param supportMicro sum of w over stories that support
 * @param opposeMicro sum of w over stories that oppose
 * @param contactMicro sum of w over stories of contact, which take no side
 * @param squareMicro sum of w^2 over stories that take a side
 * @param errorMicro sum of w times the coder's error rate over stories that take a side
 * @param events events, copies included
 * @param stories different stories; one that both supports and opposes counts once
 */
public record StanceCounts(
        long supportMicro,
        long opposeMicro,
        long contactMicro,
        long squareMicro,
        long errorMicro,
        int events,
        int stories) {
    public static final StanceCounts NONE = new StanceCounts(0, 0, 0, 0, 0, 0, 0);

    private static final double MICRO = StanceVote.ONE;

    /** The counts of both, which share no story. */
    public StanceCounts plus(StanceCounts other) {
        return new StanceCounts(
                supportMicro + other.supportMicro,
                opposeMicro + other.opposeMicro,
                contactMicro + other.contactMicro,
                squareMicro + other.squareMicro,
                errorMicro + other.errorMicro,
                events + other.events,
                stories + other.stories);
    }

    public double support() {
        return supportMicro / MICRO;
    }

    public double oppose() {
        return opposeMicro / MICRO;
    }

    public double contact() {
        return contactMicro / MICRO;
    }

    /** Weight that takes a side, S + O. */
    public double sided() {
        return (supportMicro + opposeMicro) / MICRO;
    }

    /** (sum w)^2 / sum w^2 over what takes a side (Kish 1965); 0 when nothing does. */
    public double effectiveStories() {
        return effective(supportMicro + opposeMicro, squareMicro);
    }

    /** (sum w)^2 / sum w^2 to nine digits, so that three equal stories are 3 and pass a bar of 3; 0 without weight. */
    static double effective(long weightMicro, long squareMicro) {
        double weight = weightMicro / MICRO;
        return squareMicro == 0 ? 0 : Math.rint(weight * weight / (squareMicro / MICRO) * 1e9) / 1e9;
    }

    /** (S - O) / (S + O), in [-1, 1]; empty when nothing takes a side: missing is not neutral. */
    public Optional<Double> netStance() {
        return netStance(supportMicro, opposeMicro);
    }

    /** (S - O) / (S + O), in [-1, 1]; empty when both are 0. */
    static Optional<Double> netStance(long support, long oppose) {
        return support + oppose == 0 ? Optional.empty() : Optional.of((support - oppose) / (double) (support + oppose));
    }

    /** The coder's mean error rate over what takes a side, in [0, .5); 0 when nothing does. */
    public double errorRate() {
        return supportMicro + opposeMicro == 0 ? 0 : errorMicro / (double) (supportMicro + opposeMicro);
    }
}
