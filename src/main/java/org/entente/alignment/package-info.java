/**
 * Who sides with whom: from {@link org.entente.alignment.StanceVote}s to the rows of the report tables. Counts are whole numbers with
 * {@code plus}; every formula is a pure method on counts, with its source. {@link org.entente.alignment.AlignmentMeasurer} measures one
 * period, {@link org.entente.alignment.AlignmentSeries} what spans periods.
 *
 * <p>"Russia and Cuba back Maduro; the United States rejects him." — RUS and CUB are at one on the target {@code VEN/GOV}, and USA
 * stands against both on it.
 */
package org.entente.alignment;
