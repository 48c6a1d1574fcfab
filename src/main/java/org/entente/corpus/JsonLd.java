package org.entente.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes for search engines: schema.org as JSON-LD. */
final class JsonLd {
    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    static Optional<JsonLd> of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = find(Json.LENIENT.readTree(script.data().strip()), 0);
                if (found != null) {
                    return Optional.of(new JsonLd(found));
                }
            } catch (JsonProcessingException e) {
                // A page's own JSON is often broken; the next script or the page itself tells the same.
            }
        }
        return Optional.empty();
    }

    String value(String name) {
        JsonNode node = article.path(name);
        JsonNode first = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return first.isValueNode()
                ? first.asText()
                : first.path("name").asText(first.path("@id").asText(""));
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        JsonNode authors = article.path("author").isMissingNode() ? article.path("creator") : article.path("author");
        if (authors.isArray()) {
            authors.forEach(author -> add(names, author));
        } else {
            add(names, authors);
        }
        return names;
    }

    private static void add(List<String> names, JsonNode author) {
        JsonNode name = author.isObject() ? author.path("name") : author;
        if (name.isArray()) {
            name.forEach(part -> names.add(part.asText("")));
        } else if (name.isTextual()) {
            names.add(name.asText());
        }
    }

    private static JsonNode find(JsonNode node, int depth) {
        if (node == null || depth > 6) {
            return null;
        }
        if (isArticle(node)) {
            return node;
        }
        for (JsonNode inner : node.isArray()
                ? node
                : List.of(node.path("@graph"), node.path("mainEntity"), node.path("mainEntityOfPage"))) {
            JsonNode found = inner.isContainerNode() ? find(inner, depth + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode node) {
        String type = node.path("@type").isArray()
                ? node.path("@type").toString()
                : node.path("@type").asText("");
        return node.has("headline") && type.matches(".*(?:Article|Posting|Report).*");
    }
}
