package org.entente.country;

import java.time.LocalDate;

/**
 * A country, today's or a historic one.
 *
 * @param code ISO 3166-1 alpha-3, or ISO 3166-3's former one
 * @param name in English
 * @param predecessor code of the country that it was part of before, or empty
 * @param successor code of the country that follows it, or empty
 */
public record Country(String code, String name, Validity validity, String predecessor, String successor) {
    boolean isPermanent() {
        return predecessor.isEmpty() && successor.isEmpty();
    }

    /** The code of what stands for it on a day: what it was part of before it began, what followed when it no longer exists. */
    String asOf(LocalDate day) {
        if (!predecessor.isEmpty() && day.isBefore(validity.from())) {
            return predecessor;
        }
        return !successor.isEmpty() && day.isAfter(validity.to()) ? successor : code;
    }
}
