package org.entente.person;

/** What a title says of its holder. */
enum TitleKind {
    /** Heads of state and government, ministers, ambassadors. */
    OFFICE,
    SPOKESMAN,
    ROYAL,
    CLERGY,
    /** {@code Gen.}. */
    RANK,
    MILITARY,
    PARLIAMENT,
    PARTY,
    OPPOSITION,
    REBEL,
    /** {@code Mr.}: says nothing of a role. */
    COURTESY,
    CIVIL,
    /** {@code his Cuban counterpart}: the role of somebody named before. */
    COUNTERPART,
    KIN;

    /** Whether its holder speaks for the government of his country. */
    boolean isGovernment() {
        return this == OFFICE || this == SPOKESMAN || this == ROYAL || this == MILITARY || this == RANK;
    }

    /** Whether it is an office; {@code Ayatollah}, {@code General} and {@code brother} are not, so that a list may say more. */
    boolean isOffice() {
        return this != KIN && this != CLERGY && this != RANK;
    }

    /** Whether a text may go on to call somebody by it alone: {@code the minister}. */
    boolean isReference() {
        return this == OFFICE || this == SPOKESMAN || this == ROYAL || this == OPPOSITION || this == REBEL;
    }

    /** Whether {@code of Germany} after it says whose it is. */
    boolean isOfCountry() {
        return this != CIVIL && this != KIN && this != CLERGY && this != COURTESY;
    }

    /** Whether small letters may not write it. */
    boolean needsCapital() {
        return this == COURTESY || this == CLERGY || this == RANK;
    }
}
