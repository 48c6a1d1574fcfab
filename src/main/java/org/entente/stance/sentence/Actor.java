package org.entente.stance.sentence;

import org.entente.stance.lexicon.HeadKind;

/**
 * A noun phrase that names a country, a group or somebody who stands for one.
 *
 * @param begin index of its first token in the text
 * @param end one past its last token
 * @param country ISO 3166-1 alpha-3, or empty
 * @param group such as {@code GROUP:WEST}, or empty
 * @param faction GOV, OPP, REBEL or NONE
 * @param name the person or body named, or empty
 * @param quantifier all, most, some, or empty
 * @param kind of the noun it leans on
 * @param isModifier an adjective or a genitive: what follows is the thing spoken of
 * @param isPlace named as where something is, such as a city or a dateline
 * @param isDescriptor a person without a name
 */
public record Actor(
        int begin,
        int end,
        String country,
        String group,
        String faction,
        String name,
        String quantifier,
        HeadKind kind,
        boolean isModifier,
        boolean isPlace,
        boolean isDescriptor) {
    public boolean isKnown() {
        return !isPlace && (!country.isEmpty() || !group.isEmpty());
    }

    public String key() {
        return country.isEmpty() ? group : country;
    }

    public boolean maySource() {
        return isKnown() && kind.actsForCountry() && !faction.equals("OPP") && !faction.equals("REBEL");
    }

    public boolean mayTarget() {
        return isKnown() && kind != HeadKind.PRIVATE && kind != HeadKind.MEMBER && kind != HeadKind.PLIGHT;
    }

    public Actor spanning(int from, int to) {
        return new Actor(from, to, country, group, faction, name, quantifier, kind, isModifier, isPlace, isDescriptor);
    }

    public Actor as(HeadKind head, String side, boolean modifier) {
        return new Actor(begin, end, country, group, side, name, quantifier, head, modifier, isPlace, isDescriptor);
    }

    /** The same named plainly: the country, government or person itself. */
    public Actor asName() {
        return as(HeadKind.NAME, faction, false);
    }

    public Actor of(String newCountry, String newName) {
        return new Actor(
                begin, end, newCountry, group, faction, newName, quantifier, kind, isModifier, isPlace, isDescriptor);
    }

    /** Part of a word such as {@code Iran-backed}: no actor of its own. */
    public Actor inCompound() {
        return new Actor(begin, end, country, group, faction, name, quantifier, HeadKind.PRIVATE, true, true, false);
    }

    /** The same as an actor of its own. */
    public Actor standing() {
        return new Actor(begin, end, country, group, faction, name, quantifier, kind, isModifier, false, isDescriptor);
    }

    public Actor quantified(String word) {
        return new Actor(begin, end, country, group, faction, name, word, kind, isModifier, isPlace, isDescriptor);
    }
}
