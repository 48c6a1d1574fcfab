package org.entente.alignment;

/**
 * A row of {@code alignment_drift}: how the agreement of a pair changed from the period before to this one.
 *
 * @param previousPeriod the period before it that has the pair
 * @param change of agreement, in [-1, 1]
 * @param low lower end of the interval of the difference
 * @param isSignificant whether the interval excludes 0 and both periods have an effective number of targets of at least 10
 */
public record AlignmentDrift(
        String period,
        String previousPeriod,
        String countryA,
        String countryB,
        double change,
        double low,
        double high,
        boolean isSignificant) {
    /** Effective number of common targets that both periods need before a change is flagged. */
    public static final double MIN_EFFECTIVE = 10;

    /**
     * The difference of two independent estimates with the interval recovered from theirs: low = d - sqrt((x - xl)^2 + (yu - y)^2),
     * high = d + sqrt((xu - x)^2 + (y - yl)^2) for d = x - y (Zou and Donner 2008, Statistics in Medicine 27:1693, "MOVER").
     * Both rows must be {@code ok}.
     */
    public static AlignmentDrift between(CountryAlignment previous, CountryAlignment current) {
        double x = current.agreement().orElseThrow();
        double y = previous.agreement().orElseThrow();
        double low = x
                - y
                - Math.hypot(
                        x - current.agreementLow().orElseThrow(),
                        previous.agreementHigh().orElseThrow() - y);
        double high = x
                - y
                + Math.hypot(
                        current.agreementHigh().orElseThrow() - x,
                        y - previous.agreementLow().orElseThrow());
        boolean isEnough = current.nEff() >= MIN_EFFECTIVE && previous.nEff() >= MIN_EFFECTIVE;
        return new AlignmentDrift(
                current.period(),
                previous.period(),
                current.countryA(),
                current.countryB(),
                x - y,
                low,
                high,
                isEnough && (low > 0 || high < 0));
    }
}
