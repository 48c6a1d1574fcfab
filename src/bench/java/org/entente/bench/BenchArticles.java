package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.entente.article.Article;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.CorpusReader.Ingested;

/** Real articles to measure on: of {@code ../shared} (or {@code ENTENTE_SHARED}), else of the sample. */
final class BenchArticles {
    private static final int MOST = 600;

    private BenchArticles() {}

    /** At most 600 articles of some 6 KB, in the order of the file. */
    static List<Article> read() {
        Path shared = Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", "../shared"));
        Path corpus = shared.resolve("corpora/intl-politics-2007-2020.jsonl.gz");
        Path file = Files.exists(corpus) ? corpus : Path.of("data/sample/wire/meridian-2020.jsonl");
        List<Article> articles = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Iterator<Ingested> records = CorpusReader.load().read(in, file.toString(), CorpusReader.AUTO);
            while (records.hasNext() && articles.size() < MOST) {
                if (records.next() instanceof Ingested.Kept kept) {
                    articles.add(kept.article());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("no articles to measure on in " + file, e);
        }
        return articles;
    }

    /** Millions of characters. */
    static double megabytes(List<Article> articles) {
        return articles.stream().mapToLong(article -> article.text().length()).sum() / 1e6;
    }
}
