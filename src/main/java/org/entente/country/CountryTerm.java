package org.entente.country;

/**
 * Words that name a country or a group, or words that look so and do not.
 *
 * @param words as written in running text, such as {@code Downing Street}
 * @param country ISO 3166-1 alpha-3; empty for a group and for a name of something else
 * @param group such as {@code GROUP:EU}, or empty
 * @param kind name, demonym, capital, seat, region, state, city, town (a city that counts only with support), group, dateline and dateline town
 *     (which count in a dateline only), or other (no country)
 */
public record CountryTerm(String words, String country, String group, String kind, Validity validity) {
    static final String TOWN = "town";
    static final String OTHER = "other";
    static final String DATELINE = "dateline";
    static final String DATELINE_TOWN = "dateline town";

    boolean isTown() {
        return kind.equals(TOWN) || kind.equals(DATELINE_TOWN);
    }

    /** Whether a running text never means it. */
    boolean isForDatelines() {
        return kind.equals(DATELINE) || kind.equals(DATELINE_TOWN);
    }

    boolean isOther() {
        return kind.equals(OTHER);
    }

    /** Whether it is a place inside a country rather than the country or its people. */
    boolean isInside() {
        return switch (kind) {
            case "city", "capital", "region", "state", TOWN -> true;
            default -> false;
        };
    }

    /** The same words for another country, as a part of it. */
    CountryTerm within(String other) {
        return new CountryTerm(words, other, group, kind.equals("name") ? "region" : kind, validity);
    }

    /** How sure it is that the words name this, before the context is looked at. */
    double confidence() {
        return switch (kind) {
            case "name" -> 0.98;
            case "demonym", "group" -> 0.95;
            case "capital", "seat" -> 0.9;
            case TOWN -> 0.7;
            default -> 0.85;
        };
    }
}
