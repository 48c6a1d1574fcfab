package org.entente.stance.lexicon;

import java.util.Locale;

/** The construction that a cue opens: where its source and its target stand. */
public enum Frame {
    /** {@code X condemns Y}. */
    VERB,
    /** {@code X welcomed Y's decision}: what Y did must be named. */
    DEED,
    /** {@code X signed an agreement with Y}. */
    DEAL,
    /** {@code X gave aid to Y}, {@code X provided Y with arms}. */
    GIVE,
    /** {@code X calls Y a dictator}. */
    NAMING,
    /** {@code X urges Y to stop}. */
    APPEAL,
    /** {@code X told Y not to}. */
    TELL,
    /** {@code X warned Y against}. */
    WARN,
    /** {@code X met Y}. */
    CONTACT,
    /** {@code X was in touch with Y}. */
    CONTACTPRED,
    /** {@code X's support for Y}. */
    NOUN,
    /** {@code Y has the support of X}, {@code Y faces sanctions from X}. */
    FROM,
    /** {@code the sanctions}, told of before. */
    MEASURE,
    /** {@code X left the Y deal}. */
    PACT,
    /** {@code X is loyal to Y}. */
    PRED,
    /** {@code Y's ally X}. */
    RELATION,
    /** {@code X-backed Y}. */
    SUFFIX,
    /** {@code the pro-Y X}, {@code X is pro-Y}. */
    PREFIX,
    /** {@code X and Y agreed}. */
    PAIRVERB,
    /** {@code X and Y signed a treaty}. */
    PAIRDEAL,
    /** {@code talks between X and Y}. */
    PAIRNOUN,
    /** {@code mediator X}. */
    MEDIATOR,
    /** {@code X is mediating between Y and Z}. */
    MEDIATE,
    /** {@code Y's election was fraudulent}, said by X. */
    EVALUATION,
    /** {@code Y violated the treaty}, said by X. */
    CHARGE;

    static Frame of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
