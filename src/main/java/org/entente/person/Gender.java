package org.entente.person;

/** For pronouns. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
