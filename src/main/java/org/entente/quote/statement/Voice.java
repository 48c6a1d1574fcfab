package org.entente.quote.statement;

/**
 * Who a statement is said to come from, as far as an article names it: hashes of texts by one function, 0 for what is unknown.
 *
 * @param id of the speaker; a country's code where a government speaks
 * @param familyName the last word of the canonical name, in small letters
 * @param country ISO 3166-1 alpha-3
 */
public record Voice(long id, long familyName, long country) {
    /** Whether somebody is named. */
    public boolean isKnown() {
        return id != 0 || familyName != 0;
    }

    /** Whether both can be one: one is unknown, or they share id or family name, or one is the other's government. */
    public boolean mayBe(Voice other) {
        boolean isSameId = id != 0 && id == other.id;
        boolean isSameName = familyName != 0 && familyName == other.familyName;
        boolean isSeat = country != 0 && country == other.country && (id == country || other.id == country);
        return !isKnown() || !other.isKnown() || isSameId || isSameName || isSeat;
    }
}
