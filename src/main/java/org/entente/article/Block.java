package org.entente.article;

/**
 * A piece of the source record that is not body text, and why.
 *
 * @param type what it is: CREDIT, CAPTION, RELATED, SIGNOFF, DATELINE, NEWSLETTER, COPYRIGHT, EDITORS_NOTE, BYLINE, URL, PROMOTION
 * @param start where in {@link Article#text()} it would stand, in UTF-16 units
 * @param end one past its end; equals {@code start} for what was taken out, and is larger for what stands in the text but is
 *     not prose (a dateline)
 * @param text the words themselves
 */
public record Block(String type, int start, int end, String text) {}
