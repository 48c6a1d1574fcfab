package org.entente.alignment;

import java.util.Optional;

/**
 * A row of {@code country_position}: where a country stands on the axis that explains most of who backs whom.
 *
 * @param position in standard deviations over the countries of the period; empty when the country has too few targets
 * @param low lower end of the interval from the bootstrap over stories
 * @param nTargets targets to which the country has a stance
 * @param status {@code ok} or {@code too_little}
 */
public record CountryPosition(
        String period,
        String country,
        Optional<Double> position,
        Optional<Double> low,
        Optional<Double> high,
        int nTargets,
        String status) {}
