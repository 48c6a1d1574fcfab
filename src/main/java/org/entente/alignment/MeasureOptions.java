package org.entente.alignment;

/**
 * What may be chosen about the measuring.
 *
 * @param replicates bootstrap runs over stories; 0 leaves out what needs them (intervals of positions, stability of blocs)
 * @param minTargets common targets below which a pair is suppressed, and targets below which a country has no position
 * @param minStories effective stories below which a stance says {@code too_little}
 * @param targetCap the most that one common target weighs
 * @param confidence of every interval, in (0, 1)
 * @param blocs number of blocs, or 0 to choose it by the largest gap between eigenvalues
 * @param highCountry has the higher position of the two that orient the axis
 * @param lowCountry has the lower one
 * @param errorRates of the coder
 */
public record MeasureOptions(
        int replicates,
        int minTargets,
        double minStories,
        double targetCap,
        double confidence,
        int blocs,
        String highCountry,
        String lowCountry,
        ErrorRates errorRates)
        implements java.io.Serializable {
    public MeasureOptions {
        check(replicates >= 0 && replicates <= 10_000, "replicates", replicates);
        check(minTargets >= 1, "minimum of common targets", minTargets);
        check(minStories >= 0, "minimum of stories", minStories);
        check(targetCap > 0, "cap of a target's weight", targetCap);
        check(confidence > 0 && confidence < 1, "confidence", confidence);
        check(blocs == 0 || blocs >= 2, "number of blocs", blocs);
    }

    private static void check(boolean isGood, String what, Number value) {
        if (!isGood) {
            throw new IllegalArgumentException(what + " cannot be " + value);
        }
    }

    /** 200 replicates, 90% intervals, 5 common targets, 3 stories, USA above RUS, and the error rates that ship with the program. */
    public static MeasureOptions defaults() {
        return new MeasureOptions(200, 5, 3, 4, 0.9, 0, "USA", "RUS", ErrorRates.load());
    }

    public MeasureOptions withErrorRates(ErrorRates rates) {
        return new MeasureOptions(
                replicates, minTargets, minStories, targetCap, confidence, blocs, highCountry, lowCountry, rates);
    }

    public MeasureOptions withReplicates(int runs) {
        return new MeasureOptions(
                runs, minTargets, minStories, targetCap, confidence, blocs, highCountry, lowCountry, errorRates);
    }

    public MeasureOptions withBlocs(int number) {
        return new MeasureOptions(
                replicates, minTargets, minStories, targetCap, confidence, number, highCountry, lowCountry, errorRates);
    }
}
