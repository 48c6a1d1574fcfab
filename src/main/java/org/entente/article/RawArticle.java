package org.entente.article;

import java.util.List;

/**
 * An article as a corpus format states it, before {@link ArticleNormalizer} decides what is body and what is not.
 *
 * <p>Every component may be empty, none is null.
 *
 * @param date the date as the source writes it, such as {@code Sat Oct 21, 2006 2:21pm EDT}
 * @param authors the source's own author field or byline, one entry an author where the source separates them
 * @param outlet the source's own name of the publisher
 * @param language the source's own language tag
 * @param dateline the source's own dateline field, such as {@code  LONDON, March 3}
 * @param text the body as it stands in the source; paragraphs separated by an empty line where the source has them
 * @param flags quality flags that the reader saw, such as {@code masked}
 */
public record RawArticle(
        String sourceUri,
        long recordOffset,
        String format,
        String url,
        String outlet,
        String title,
        List<String> authors,
        String date,
        String dateline,
        String language,
        String text,
        List<String> flags) {
    public RawArticle {
        authors = List.copyOf(authors);
        flags = List.copyOf(flags);
    }
}
