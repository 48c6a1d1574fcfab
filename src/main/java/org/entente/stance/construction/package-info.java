/**
 * What the constructions of a sentence say: who takes which side toward whom.
 *
 * <p>{@link org.entente.stance.construction.Constructions} asks for each cue the construction that it opens, of verbs, nouns,
 * predicates, relations, pairs or measures; each gives what it {@link org.entente.stance.construction.Found}. {@link
 * org.entente.stance.construction.MeasureMemory} keeps whose {@code the sanctions} are.
 *
 * <p>Example: "Ruritania's support for Sylvania" and "Ruritania-backed Sylvania" are two constructions of one act.
 */
package org.entente.stance.construction;
