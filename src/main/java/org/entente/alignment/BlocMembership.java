package org.entente.alignment;

import java.util.Optional;

/**
 * A row of {@code bloc_membership}.
 *
 * @param bloc from 1, the largest first; 0 for a country that is tied to none
 * @param stability in [0, 1]: the mean share of bootstrap runs in which the country falls together with each member of its bloc;
 *     empty for a bloc of one and for bloc 0
 * @param status {@code ok} or {@code too_little}
 */
public record BlocMembership(String period, String country, int bloc, Optional<Double> stability, String status) {}
