/**
 * Text and where things stand in it: {@link org.entente.text.Span}s, and {@link org.entente.text.SegmentedText}, which finds
 * paragraphs, sentences, tokens and quotation marks in one pass, with offsets in UTF-16 units into the original.
 *
 * <p>"The talks failed," Mr. Smith said. — one sentence, nine tokens, one stretch inside quotation marks.
 */
package org.entente.text;
