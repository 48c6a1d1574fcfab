package org.entente.corpus;

import java.util.List;

/** All readers. A new format is one line here and one in {@link FormatDetector}. */
final class Readers {
    private Readers() {}

    static List<ArticleReader> all(Mapping mapping) {
        return List.of(
                new MarkdownReader(),
                new JsonLinesReader(mapping),
                new JsonReader(mapping),
                new CsvReader("csv", ',', mapping),
                new CsvReader("tsv", '\t', mapping),
                new HtmlReader(),
                new WebArchiveReader(),
                new ReutersSgmlReader(),
                new XmlReader("nitf", new Nitf()),
                new XmlReader("newsml-g2", new NewsmlG2()),
                new XmlReader("newsml", new Newsml1()),
                new XmlReader("factiva", new FactivaXml()),
                new FactivaHtmlReader(),
                new XmlReader("rss", new WordPressExport()),
                new LexisTextReader(),
                new HeaderDumpReader(),
                new PlainTextReader());
    }
}
