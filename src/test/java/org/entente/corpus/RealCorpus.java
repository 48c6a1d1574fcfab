package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.entente.article.Article;

/** The articles of a file, one by one, for programs and tests that read real news. */
public final class RealCorpus {
    private RealCorpus() {}

    /** Hands over each article of a file in any format that is detected. */
    public static void forEach(Path corpus, Consumer<Article> each) throws IOException {
        try (InputStream in = Files.newInputStream(corpus)) {
            Iterator<CorpusReader.Ingested> records =
                    CorpusReader.load().read(in, corpus.toString(), CorpusReader.AUTO);
            while (records.hasNext()) {
                if (records.next() instanceof CorpusReader.Ingested.Kept kept) {
                    each.accept(kept.article());
                }
            }
        }
    }
}
