package org.entente.corpus;

import java.util.List;

/** All readers. A new format is one line here and one in {@link FormatDetector}. */
final class Readers {
    private Readers() {}

    static List<ArticleReader> all() {
        return List.of(
                new MarkdownReader(),
                new JsonLinesReader(),
                new JsonReader(),
                new ReutersSgmlReader(),
                new PlainTextReader());
    }
}
