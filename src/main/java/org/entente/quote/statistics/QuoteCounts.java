package org.entente.quote.statistics;

import org.entente.quote.QuotationType;

/**
 * What is counted of quotations; {@link #plus} joins the counts of disjoint stories in any order.
 *
 * @param quotes every copy in full
 * @param words of all copies
 * @param weightNano sum over quotations of one vote a story, in billionths: a quotation weighs 1 / (articles of its story)
 * @param stories different stories
 */
public record QuoteCounts(
        long quotes, long words, long direct, long mixed, long indirect, long weightNano, long stories) {
    public static final QuoteCounts NONE = new QuoteCounts(0, 0, 0, 0, 0, 0, 0);

    /** Weight 1 in fixed point, so that sums do not depend on their order. */
    static final long ONE = 1_000_000_000L;

    /** One quotation in a story that {@code articles} articles tell; its story is counted apart. */
    static QuoteCounts of(QuoteFact fact, int articles) {
        return new QuoteCounts(
                1,
                fact.words(),
                fact.type() == QuotationType.DIRECT ? 1 : 0,
                fact.type() == QuotationType.MIXED ? 1 : 0,
                fact.type() == QuotationType.INDIRECT ? 1 : 0,
                ONE / articles,
                0);
    }

    QuoteCounts withStories(int number) {
        return new QuoteCounts(quotes, words, direct, mixed, indirect, weightNano, number);
    }

    public QuoteCounts plus(QuoteCounts other) {
        return new QuoteCounts(
                quotes + other.quotes,
                words + other.words,
                direct + other.direct,
                mixed + other.mixed,
                indirect + other.indirect,
                weightNano + other.weightNano,
                stories + other.stories);
    }

    /** Share of these quotations among all, every copy in full, in [0, 1]; 0 when there are none at all. */
    public double shareOf(QuoteCounts all) {
        return all.quotes == 0 ? 0 : quotes / (double) all.quotes;
    }

    /** Share of these quotations among all with one vote a story, in [0, 1]; 0 when there are none at all. */
    public double storyShareOf(QuoteCounts all) {
        return all.weightNano == 0 ? 0 : weightNano / (double) all.weightNano;
    }

    /**
     * How much more often than elsewhere: this share of {@code row} over the share of {@code column} in {@code all} (the lift of Brin,
     * Motwani, Ullman and Tsur 1997; Pearson's ratio of observed to expected). 1 is as often as elsewhere; 0 when a share is missing.
     */
    public double lift(QuoteCounts row, QuoteCounts column, QuoteCounts all) {
        double expected = column.shareOf(all);
        return expected == 0 ? 0 : shareOf(row) / expected;
    }
}
