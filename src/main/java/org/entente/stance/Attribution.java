package org.entente.stance;

/** Who says that the source takes this stance: the source itself, somebody else in the article, or the reporter. */
public enum Attribution {
    OWN_VOICE,
    REPORTED,
    NARRATOR
}
