package org.entente.person;

import java.time.LocalDate;

/**
 * Somebody in an office, as a corpus tells it. A row of the table {@code office_holders}.
 *
 * @param person the full name
 * @param country ISO 3166-1 alpha-3, or a group such as {@code GROUP:EU}
 * @param role such as {@code foreign minister}
 * @param firstSeen the first day of a story that says so
 * @param mentions how often it is said
 * @param stories how many independent stories say so
 * @param confidence in [0, 1]; lowered by stories that say otherwise
 */
public record OfficeHolder(
        String person,
        String country,
        String role,
        LocalDate firstSeen,
        LocalDate lastSeen,
        long mentions,
        long stories,
        double confidence)
        implements java.io.Serializable {}
