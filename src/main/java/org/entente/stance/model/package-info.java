/**
 * What weighs an event or the relation of two actors, and by which features.
 *
 * <p>{@link org.entente.stance.model.EventFeatures} says what speaks for an event being right, by which its confidence is set. {@link
 * org.entente.stance.model.PairFeatures}, with {@link org.entente.stance.model.EventDictionary}, describes two places of a sentence for a
 * {@link org.entente.stance.model.LinearModel}, which answers the sentences of the gold sets.
 *
 * <p>Example: "We reject Sylvania's plan", quoted from Ruritania's own minister, is more surely Ruritania's side than the same words quoted
 * from another.
 */
package org.entente.stance.model;
