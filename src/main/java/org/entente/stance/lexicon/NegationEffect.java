package org.entente.stance.lexicon;

/** What a word between a subject and a cue makes of the act. */
public enum NegationEffect {
    /** {@code does not support}. */
    NEGATE,
    /** {@code refuses to recognise}. */
    REFUSE,
    /** {@code stopped short of condemning}: nothing is left. */
    CANCEL,
    /** {@code threatened to attack}. */
    THREAT,
    /** {@code would support if}: nothing is left. */
    HYPOTHETICAL,
    /** {@code must support}: nothing is left, unless somebody says it of himself. */
    OBLIGED,
    /** {@code would support}: told of the future; nothing is left of an attack. */
    WOULD,
    /** {@code allegedly attacked}: less sure. */
    ALLEGED,
    /** {@code stopped supporting}. */
    CEASE;

    /** Whether what an effect governs is only thought of. */
    public static boolean isOpen(NegationEffect effect) {
        return effect == HYPOTHETICAL || effect == OBLIGED;
    }
}
