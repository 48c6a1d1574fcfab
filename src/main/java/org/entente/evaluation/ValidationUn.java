package org.entente.evaluation;

import java.util.Optional;

/**
 * A row of {@code validation_un}: how a measure ranks pairs of countries beside their agreement in the UN General Assembly.
 *
 * @param period a year, {@code all} for the pairs of all years side by side, or {@code pooled} for each pair's years as one
 * @param measure {@code net_stance}, {@code agreement} or {@code kappa}
 * @param minStories least evidence of a pair: stories for {@code net_stance}, common targets for the others
 * @param pairs pairs (pair-years for {@code all}) compared
 * @param spearman in [-1, 1]; empty with fewer than 3 pairs or when one side does not vary
 * @param low lower end of the bootstrap interval over pairs
 */
public record ValidationUn(
        String period,
        String measure,
        int minStories,
        int pairs,
        Optional<Double> spearman,
        Optional<Double> low,
        Optional<Double> high) {}
