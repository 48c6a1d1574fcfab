package org.entente.job.ingest;

import java.util.Optional;
import org.entente.article.RawArticle;
import org.entente.corpus.RejectedRecord;

/** What comes out of a file before it is normalised, one of three things a row. */
public record RawRow(Optional<RawArticle> article, Optional<RejectedRecord> reject, Optional<FileReport> file) {
    static RawRow of(RawArticle article) {
        return new RawRow(Optional.of(article), Optional.empty(), Optional.empty());
    }

    static RawRow of(RejectedRecord reject) {
        return new RawRow(Optional.empty(), Optional.of(reject), Optional.empty());
    }

    static RawRow of(FileReport file) {
        return new RawRow(Optional.empty(), Optional.empty(), Optional.of(file));
    }
}
