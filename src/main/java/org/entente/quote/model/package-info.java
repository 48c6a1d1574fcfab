/**
 * What the models of attribution see and how they weigh it.
 *
 * <p>A class of features for each decision ({@link org.entente.quote.model.CueFeatures}, {@link
 * org.entente.quote.model.ContentFeatures}, {@link org.entente.quote.model.EdgeFeatures}, {@link
 * org.entente.quote.model.SpeakerFeatures}) tells {@link org.entente.quote.model.Features} what speaks for a candidate; {@link
 * org.entente.quote.model.LinearModel} adds up the weights of {@code data/model/attribution.csv}.
 *
 * <p>Example: in "Talks failed, she said on Monday", a comma before {@code she} and no verb between it and {@code said} speak for a
 * content that stands before its cue.
 */
package org.entente.quote.model;
