/**
 * The whole reading of one article, from its text to its stance events.
 *
 * <p>{@link org.entente.annotation.ArticleAnnotator} is the seam where a heavier reader may be plugged in; {@link
 * org.entente.annotation.RuleAnnotator} is the one that ships.
 */
package org.entente.annotation;
