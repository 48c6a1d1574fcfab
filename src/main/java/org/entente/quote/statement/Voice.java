package org.entente.quote.statement;

/**
 * Who a statement is said to come from, as far as an article names it. What is unknown is the empty string.
 *
 * @param id of the speaker; a country's code where a government speaks
 * @param name canonical
 * @param country ISO 3166-1 alpha-3
 */
public record Voice(String id, String name, String country) {
    /** Whether somebody is named. */
    public boolean isKnown() {
        return !id.isEmpty() || !name.isEmpty();
    }

    /** Whether both can be one: one is unknown, or they share id or family name, or one is the other's government. */
    public boolean mayBe(Voice other) {
        if (!isKnown() || !other.isKnown()) {
            return true;
        }
        boolean isSameId = !id.isEmpty() && id.equals(other.id);
        boolean isSameName = !name.isEmpty() && lastWord(name).equalsIgnoreCase(lastWord(other.name));
        boolean isSeat =
                !country.isEmpty() && country.equals(other.country) && (id.equals(country) || other.id.equals(country));
        return isSameId || isSameName || isSeat;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
