package org.entente.person;

/** What a word can be inside a name or a title. */
enum WordClass {
    /** {@code bin}, {@code von}. */
    PARTICLE,
    /** {@code Jr.}. */
    SUFFIX,
    /** A family name that stands first: {@code Xi}. */
    FAMILY_FIRST,
    /** Head of an organisation's name: {@code Ministry}. */
    ORGANISATION,
    /** Ends the name of a company, with nothing behind it: {@code Inc}. */
    COMPANY,
    /** Head of the name of a body of the state: {@code Army}. */
    GOVERNMENT,
    /** Head of the name of a newspaper, station or agency, which speaks for no country: {@code Times}. */
    MEDIA,
    /** May be a family name although it is an ordinary word: {@code May}. */
    SURNAME,
    /** {@code The}, {@code In}. */
    FUNCTION,
    /** In no person's name: {@code Republic}. */
    NEVER,
    /** An ordinary English word. */
    ORDINARY,
    GIVEN_MALE,
    GIVEN_FEMALE,
    GIVEN,
    /** {@code former}, {@code ousted}. */
    FORMER,
    /** Changes the role: {@code deputy}. */
    PREFIX,
    /** Stands before a title: {@code senior}. */
    MODIFIER,
    /** {@code foreign} before {@code minister} or {@code ministry}. */
    PORTFOLIO,
    /** {@code official}: a person who may go without a name. */
    UNNAMED,
    MINISTRY,
    /** {@code he}. */
    PRONOUN_MALE,
    PRONOUN_FEMALE,
    /** Stands in no noun phrase behind its determiner: {@code of}, {@code which}, {@code is}. */
    NOUN_END,
    /** {@code said}, {@code who}: beside a word that begins with a capital they make a person of it. */
    SPEECH;

    /** Its own bit in the marks of a token: {@link NamedText#marks}. */
    @SuppressWarnings("EnumOrdinal") // Any bit does, as none is stored.
    final int bit = 1 << ordinal();
}
