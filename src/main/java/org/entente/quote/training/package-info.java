/**
 * Learns the weights of attribution from annotated text.
 *
 * <p>{@link org.entente.quote.training.AttributionExamples} makes an {@link org.entente.quote.training.AttributionExample} of each
 * decision that a {@link org.entente.quote.training.GoldAttribution} answers, among the same candidates as in use; {@link
 * org.entente.quote.training.AttributionTrainer} fits the weights.
 *
 * <p>Example: of "He announced that he would call for talks", where {@code announced} alone is marked as a cue, one example says that it is
 * one, and another that {@code call} is none.
 */
package org.entente.quote.training;
