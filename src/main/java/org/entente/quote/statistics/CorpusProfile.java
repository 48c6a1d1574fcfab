package org.entente.quote.statistics;

/**
 * What the corpus holds of an outlet in a month: a row of {@code corpus_profile}.
 *
 * @param outlet empty where unknown
 * @param month such as {@code 2019-07}, or {@link #UNDATED}; empty for rejects of which no month is known
 * @param articles accepted, copies included
 * @param stories different stories among them
 * @param rejects records not accepted
 * @param duplicates articles that do not stand for their story
 * @param medianWords of the bodies; 0 without articles
 */
public record CorpusProfile(
        String outlet,
        String month,
        long articles,
        long stories,
        long rejects,
        long duplicates,
        long withDate,
        long withByline,
        double medianWords) {
    /** The month of articles without a date. */
    public static final String UNDATED = "undated";
}
