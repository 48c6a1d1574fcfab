package org.entente.job.ingest;

import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.corpus.RejectedRecord;

/**
 * What comes out of reading files, one of three things a row.
 *
 * @param keys what copies and versions of the article share at least one of
 */
public record ReadRow(
        Optional<Article> article,
        List<String> keys,
        boolean isRetraction,
        Optional<RejectedRecord> reject,
        Optional<FileReport> file) {
    static ReadRow of(Article article, List<String> keys) {
        boolean isRetraction = article.qualityFlags().contains("retracted");
        return new ReadRow(Optional.of(article), keys, isRetraction, Optional.empty(), Optional.empty());
    }

    static ReadRow of(RejectedRecord reject) {
        return new ReadRow(Optional.empty(), List.of(), false, Optional.of(reject), Optional.empty());
    }

    static ReadRow of(FileReport file) {
        return new ReadRow(Optional.empty(), List.of(), false, Optional.empty(), Optional.of(file));
    }
}
