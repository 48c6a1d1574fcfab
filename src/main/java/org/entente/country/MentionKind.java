package org.entente.country;

/** What a {@link Mention} names. */
public enum MentionKind {
    COUNTRY,
    GROUP,
    PERSON,
    ORGANISATION
}
