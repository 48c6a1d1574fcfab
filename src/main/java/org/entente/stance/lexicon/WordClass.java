package org.entente.stance.lexicon;

import java.util.Locale;

/** What a word can be in the grammar of a clause, by the table of closed classes. */
public enum WordClass {
    BE(0),
    BECOME(1),
    HAVE(2),
    DO(3),
    MODAL(4),
    CONDITIONAL(5),
    NEGATION(6),
    DETERMINER(7),
    PREPOSITION(8),
    CONJUNCTION(9),
    RELATIVE(10),
    SUBORDINATE(11),
    PRONOUN(12),
    FIRST(13),
    ADVERB(14),
    TIME(15),
    LIGHT(16),
    REVERSE(17),
    CHAIN(18),
    REPORT(19),
    AGREEMENT(20),
    AID(21),
    QUANTITY(22),
    ALLY(23),
    UNREAL(24),
    /** What a government enacts: {@code an order imposing}. */
    INSTRUMENT(25),
    /** What binds two: {@code strengthened their ties}. */
    TIES(26),
    /** Verbs that join a subject with what is said of it, beside {@code be}: {@code poses a threat}. */
    LINKING(27),
    /** What is done with a stance of another: {@code faces}, {@code enjoys}. */
    RECEIVE(28),
    /** What somebody did or said and a later sentence takes up: {@code rejected the offer}. */
    TAKEN_UP(29),
    /** What is done to whom {@code of} names: {@code the killing of}. */
    SUFFERED(30),
    /** Irregular forms of the past, which no ending shows: {@code withdrew}. */
    PAST(31),
    /** What follows whoever is warned: {@code to}, {@code over}, {@code during}. */
    WARNED(32),
    /** Verbs of duty: {@code must}, {@code ought}. */
    DUTY(33),
    /** What a country is told that it cannot do: {@code cannot have nuclear weapons}. */
    DENIED(34),
    /** Verbs and nouns that dispute all that follows them in the sentence. */
    DISPUTED(35),
    /** What makes doubtful what follows soon: {@code the possibility of}. */
    DOUBTED(36),
    /** What blames whoever turns it down: {@code rejected the accusations of}. */
    ANSWERED(37),
    /** What is at somebody even where nobody is named behind it: {@code Ruritania's threats}. */
    BLAME(38),
    /** What is done with measures by whom they need not hit: {@code abides by}, {@code won a waiver from}. */
    KEPT(39),
    /** What tells of the article's own days: {@code Friday}, {@code remains}. */
    CURRENT(40);

    /** Words that end a noun phrase. */
    public static final long FUNCTION = BE.bit()
            | HAVE.bit()
            | DO.bit()
            | MODAL.bit()
            | NEGATION.bit()
            | DETERMINER.bit()
            | PREPOSITION.bit()
            | CONJUNCTION.bit()
            | RELATIVE.bit()
            | SUBORDINATE.bit()
            | PRONOUN.bit();

    /** Words that stand between a subject and its verb. */
    public static final long AUXILIARY = BE.bit() | HAVE.bit() | DO.bit() | MODAL.bit();

    private final long bit;

    WordClass(int position) {
        bit = 1L << position;
    }

    public long bit() {
        return bit;
    }

    static WordClass of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
