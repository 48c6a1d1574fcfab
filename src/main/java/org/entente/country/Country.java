package org.entente.country;

/**
 * A country, today's or a historic one.
 *
 * @param code ISO 3166-1 alpha-3, or ISO 3166-3's former one
 * @param name in English
 * @param successor code of the country that follows it, or empty
 */
public record Country(String code, String name, Validity validity, String successor) {}
