/**
 * Who said what: {@link org.entente.quote.QuotationExtractor} finds direct, mixed and indirect quotations and their speakers.
 *
 * <p>Every word of the cue lexicon ({@code data/lexicon/cues.csv}) is a candidate. Linear models, whose weights stand in {@code
 * data/model/attribution.csv}, decide in turn: is it the cue of a reported statement; does the content stand before or after it or
 * on both sides; where does the content begin and end; which noun phrase is the speaker. Their features are closed-class words, entries
 * of the lexicons, shapes and distances. {@link org.entente.quote.training.AttributionExamples} makes the training examples from annotated
 * text.
 *
 * <p>Example: of "Talks will go on, the minister said late last week", {@code Talks will go on} is an indirect quotation, {@code
 * said} its cue, {@code the minister} its speaker and last week its date with the precision of a week.
 */
package org.entente.quote;
