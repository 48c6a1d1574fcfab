package org.entente.evaluation;

/**
 * A pair of countries that the news and the UN General Assembly rank differently.
 *
 * @param period a year, or {@code pooled}
 * @param measure as in {@link ValidationUn}
 * @param value of the measure in the news
 * @param agreement in the General Assembly, in [0, 1]
 * @param valueRank share of the compared pairs that the news rank lower, in [0, 1)
 * @param agreementRank share of the compared pairs that the General Assembly ranks lower
 * @param evidence stories or common targets behind the value
 */
public record UnDifference(
        String period,
        String measure,
        String countryA,
        String countryB,
        double value,
        double agreement,
        double valueRank,
        double agreementRank,
        double evidence) {
    /** Above 0 where the news show the pair closer than the votes do. */
    public double rankDifference() {
        return valueRank - agreementRank;
    }
}
