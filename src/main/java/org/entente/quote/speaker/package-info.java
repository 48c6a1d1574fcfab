/**
 * Who a speaker's words stand for: a person, a body, a government, or nobody in particular.
 *
 * <p>{@link org.entente.quote.speaker.SpeakerLookup} asks the mentions of the article, {@link org.entente.quote.speaker.SpeakerNames}
 * gives one id and name to who is written in several ways, {@link org.entente.quote.speaker.Media} knows who only passes on. The result
 * is a {@link org.entente.quote.speaker.Speaker}.
 *
 * <p>Example: in "The ECB said", {@code The ECB} stands for the European Central Bank; in "Northwind shareholders said", nobody is
 * named.
 */
package org.entente.quote.speaker;
