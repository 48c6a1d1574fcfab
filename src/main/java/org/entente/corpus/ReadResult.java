package org.entente.corpus;

import org.entente.article.RawArticle;

/** What a reader makes of one record: an article, or a reject with its reason. */
public sealed interface ReadResult {
    /** A record that was read. */
    record Accepted(RawArticle article) implements ReadResult {}

    /** A record that was not. */
    record Rejected(RejectedRecord reject) implements ReadResult {}
}
