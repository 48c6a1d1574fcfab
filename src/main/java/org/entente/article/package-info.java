/**
 * What an article is, and what of a source record is its body: {@link org.entente.article.ArticleNormalizer} makes an
 * {@link org.entente.article.Article} of a {@link org.entente.article.RawArticle}. Bylines, datelines, picture credits, links to other
 * articles and sign-offs go into {@link org.entente.article.Block}s; broken paragraphs are joined; outlet and wire agency are told apart.
 *
 * <p>"By Reuters" under a headline of The Moscow Times: the outlet is The Moscow Times, the origin is Reuters, and nobody is named.
 */
package org.entente.article;
