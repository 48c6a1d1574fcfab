package org.entente.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** JSON that is no JSON Lines: one article, a list of articles, or an object that holds such a list. Lists are streamed. */
final class JsonReader implements ArticleReader {
    private final JsonArticle articles;

    JsonReader(Mapping mapping) {
        articles = new JsonArticle(mapping);
    }

    /** Names of a list of articles inside an object. */
    private static final Set<String> LISTS = Set.of(
            "articles", "documents", "docs", "items", "results", "stories", "data", "news", "hits", "records", "item");

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return new Objects(new BufferedInputStream(in), sourceUri, format());
    }

    @Override
    public List<String> columns(byte[] head) throws IOException {
        return Json.keys(head);
    }

    private final class Objects extends RecordIterator {
        private final InputStream in;
        private JsonParser parser;
        private Iterator<JsonNode> inner;

        Objects(InputStream in, String sourceUri, String format) {
            super(sourceUri, format);
            this.in = in;
        }

        @Override
        ReadResult advance() throws IOException {
            try {
                if (parser == null) {
                    parser = Json.MAPPER.getFactory().createParser(Utf8Stream.of(in));
                }
                JsonNode node = node();
                return node == null ? null : articles.of(node, "", place());
            } catch (JsonProcessingException e) {
                inner = null;
                parser.close();
                return place().reject("bad_json", Json.message(e), "");
            }
        }

        private JsonNode node() throws IOException {
            while (inner == null || !inner.hasNext()) {
                inner = null;
                JsonToken token = parser.isClosed() ? null : parser.nextToken();
                if (token == null) {
                    return null;
                }
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    JsonNode node = Json.MAPPER.readTree(parser);
                    inner = unwrapped(node);
                }
            }
            return inner.next();
        }

        private static Iterator<JsonNode> unwrapped(JsonNode node) {
            for (String name : LISTS) {
                JsonNode list = node.path(name).isObject() ? node.path(name).get("items") : node.get(name);
                if (list != null
                        && list.isArray()
                        && !list.isEmpty()
                        && list.get(0).isObject()) {
                    return list.iterator();
                }
            }
            return List.of(node).iterator();
        }
    }
}
