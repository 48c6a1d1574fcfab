package org.entente.text;

/**
 * A sentence: never crosses a paragraph.
 *
 * @param firstToken index of its first token
 * @param endToken one past its last
 * @param paragraph index of its paragraph
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}
