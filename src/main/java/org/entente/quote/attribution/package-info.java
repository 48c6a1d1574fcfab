/**
 * Finds the attributions of a text: the cue, the content, and the words that name the speaker.
 *
 * <p>{@link org.entente.quote.attribution.AttributionDecoder} takes for each decision the best of the {@link
 * org.entente.quote.attribution.Candidates}; {@link org.entente.quote.attribution.QuotedAs} and {@link
 * org.entente.quote.attribution.Headlines} know what is certain but too rare to be learnt; {@link org.entente.quote.attribution.Nesting}
 * says which {@link org.entente.quote.attribution.Attribution} stands in which.
 *
 * <p>Example: "Port to reopen in May: minister" has the colon as its cue and {@code minister} as its speaker.
 */
package org.entente.quote.attribution;
