package org.entente.annotation;

import org.entente.article.Article;

/** Reads one article. Stateless, so that one instance serves all articles of a task. */
public interface ArticleAnnotator {
    Annotation annotate(Article article);
}
