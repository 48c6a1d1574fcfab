package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Factiva's search results as a page: one table an article, with two-letter labels. */
final class FactivaHtmlReader implements ArticleReader {
    @Override
    public String format() {
        return "factiva-html";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return new RecordIterator(sourceUri, format()) {
            private Iterator<Element> articles;

            @Override
            ReadResult advance() throws IOException {
                if (articles == null) {
                    List<Element> found = new ArrayList<>(
                            HtmlReader.page(Limits.document(in), null, "").select("div.article"));
                    articles = found.iterator();
                    if (found.isEmpty()) {
                        return place().reject("no_article", "the page holds no article of Factiva's", "");
                    }
                }
                return articles.hasNext() ? article(articles.next(), place()) : null;
            }
        };
    }

    private static ReadResult article(Element article, Place place) {
        Map<String, Element> fields = new LinkedHashMap<>();
        for (Element row : article.select("tr")) {
            if (row.childrenSize() == 2) {
                fields.putIfAbsent(row.child(0).text().replace('\u00a0', ' ').strip(), row.child(1));
            }
        }
        String text = (text(fields, "LP") + "\n\n" + text(fields, "TD")).strip();
        return new Draft()
                .title(line(fields, "HD"))
                .author(line(fields, "BY"))
                .date(line(fields, "PD"))
                .outlet(line(fields, "SN"))
                .text(text.isEmpty() ? HtmlText.of(article) : text)
                .at(place);
    }

    private static String text(Map<String, Element> fields, String label) {
        return fields.containsKey(label) ? HtmlText.of(fields.get(label)) : "";
    }

    private static String line(Map<String, Element> fields, String label) {
        return fields.containsKey(label) ? fields.get(label).text() : "";
    }
}
