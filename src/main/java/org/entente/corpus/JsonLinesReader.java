package org.entente.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** JSON Lines: one object a line, with any of the field names that corpora use ({@link JsonArticle}). */
final class JsonLinesReader implements ArticleReader {
    private final JsonArticle articles;

    JsonLinesReader(Mapping mapping) {
        articles = new JsonArticle(mapping);
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        RawLines lines = new RawLines(in);
        return new RecordIterator(sourceUri, format()) {
            @Override
            ReadResult advance() throws IOException {
                while (lines.next()) {
                    Decoded line = lines.line();
                    if (lines.isTooLong()) {
                        String message = "a line of more than " + (Limits.RECORD >> 20) + " MB";
                        return place().reject("too_large", message, line.text());
                    }
                    if (!line.text().isBlank()) {
                        return article(line, place());
                    }
                }
                return null;
            }
        };
    }

    @Override
    public List<String> columns(byte[] head) throws IOException {
        return Json.keys(head);
    }

    private ReadResult article(Decoded line, Place place) {
        try {
            JsonNode node = Json.parse(line.text());
            return articles.of(node, line.flag(), place);
        } catch (JsonProcessingException e) {
            return place.reject("bad_json", Json.message(e), line.text());
        }
    }
}
