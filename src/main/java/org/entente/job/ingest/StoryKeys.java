package org.entente.job.ingest;

import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.duplicate.Copy;
import org.entente.duplicate.MinHash;
import org.entente.duplicate.VersionPolicy;

/** What copies and versions of one story have in common, so that only articles that share a key are compared. */
public final class StoryKeys {
    private StoryKeys() {}

    static List<String> of(Article article) {
        List<String> keys = new ArrayList<>(VersionPolicy.keys(copy(article)));
        for (long band : MinHash.bands(article.text())) {
            keys.add(Long.toHexString(band));
        }
        return keys;
    }

    static Copy copy(Article article) {
        return new Copy(
                article.articleId(),
                article.outlet(),
                article.url(),
                article.title(),
                article.publishedDate(),
                article.contentHash(),
                article.qualityFlags().contains("retracted"),
                article.sourceUri(),
                article.recordOffset());
    }
}
