package org.entente.text;

/**
 * A stretch between line breaks.
 *
 * @param firstSentence index of its first sentence
 * @param endSentence one past its last
 */
public record Paragraph(Span span, int firstSentence, int endSentence) {}
