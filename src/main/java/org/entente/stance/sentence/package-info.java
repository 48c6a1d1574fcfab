/**
 * One sentence as it is read: its words and cues, its actors, its noun phrases and clauses.
 *
 * <p>{@link org.entente.stance.sentence.Reading} answers what stands at a token; {@link org.entente.stance.sentence.Phrases} and {@link
 * org.entente.stance.sentence.Clauses} say where a noun phrase begins and which is a subject; an {@link
 * org.entente.stance.sentence.Actor} is a country, government or body in its place; {@link org.entente.stance.sentence.PastTime} knows
 * what is history.
 *
 * <p>Example: in "Ruritania and its allies rejected the plan", {@code Ruritania} is the subject of the clause.
 */
package org.entente.stance.sentence;
