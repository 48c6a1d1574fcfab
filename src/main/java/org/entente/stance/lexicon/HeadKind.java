package org.entente.stance.lexicon;

/** What the noun that a country's name or adjective leans on makes of it: {@code Russian officials}, {@code Russian companies}. */
public enum HeadKind {
    /** No such noun: the country, person or body itself. */
    NAME,
    /** Its government and those who act for it. */
    GOV,
    /** A member of its parliament: takes sides for it, but who is against him is not against it. */
    MEMBER,
    OPP,
    REBEL,
    /** Something it did or plans: who condemns it is against its doer. */
    ACTION,
    /** An action that the word itself blames: {@code Russian aggression}. */
    MISDEED,
    /** What somebody said: it takes sides for its speaker, and who condemns it is against him. */
    SPEECH,
    /** Something of the country that no table lists. */
    THING,
    /** Its people, sovereignty or well-being: who supports them is for the country. */
    PEOPLE,
    /** What befalls a country or somebody: who fights it is not against him, nor for him who welcomes it. */
    PLIGHT,
    /** Neither acts for the country nor stands for it. */
    PRIVATE;

    public boolean isDeed() {
        return this == ACTION || this == MISDEED || this == SPEECH;
    }

    /** Whether it can take a side in the name of its country. */
    public boolean actsForCountry() {
        return this == NAME || this == GOV || this == MEMBER || this == SPEECH;
    }
}
