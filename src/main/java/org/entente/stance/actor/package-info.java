/**
 * Which mentions and nouns of a sentence are actors, and whose they are.
 *
 * <p>{@link org.entente.stance.actor.ActorFinder} joins names, titles and nouns to actors; {@link
 * org.entente.stance.actor.GovernmentNames} tells whose {@code the government} is, {@link org.entente.stance.actor.PairMemory} who
 * {@code both countries} are.
 *
 * <p>Example: {@code Ruritanian officials} act for Ruritania, {@code Ruritanian banks} do not.
 */
package org.entente.stance.actor;
