package org.entente.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** The text of a JSON value: a string, a list of paragraphs, or nested sections. */
final class JsonText {
    private static final String[] PARTS = {"summary", "headline", "paragraphs", "sections", "text", "content"};

    private JsonText() {}

    static String of(JsonNode node) {
        StringJoiner paragraphs = new StringJoiner("\n\n");
        if (isBodies(node)) {
            add(best(node).path("value").asText(""), paragraphs);
        } else {
            collect(node, paragraphs);
        }
        return paragraphs.toString();
    }

    /** The bodies of ninjs 2 and 3 are the same text in several forms. */
    private static boolean isBodies(JsonNode node) {
        return node.isArray()
                && !node.isEmpty()
                && node.get(0).isObject()
                && node.get(0).has("value");
    }

    private static JsonNode best(JsonNode bodies) {
        JsonNode best = bodies.get(0);
        for (JsonNode body : bodies) {
            boolean isMain = body.path("role").asText("main").equals("main");
            boolean isBestMain = best.path("role").asText("main").equals("main");
            boolean isLonger = body.path("value").asText("").length()
                    > best.path("value").asText("").length();
            best = isMain && (!isBestMain || isLonger) ? body : best;
        }
        return best;
    }

    private static void collect(JsonNode node, StringJoiner paragraphs) {
        if (node.isTextual()) {
            add(node.asText(), paragraphs);
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, paragraphs));
        } else if (node.isObject()) {
            collectObject(node, paragraphs);
        }
    }

    /** Fundus nests summary, sections, headline and paragraphs; the Washington Post types each item. */
    private static void collectObject(JsonNode node, StringJoiner paragraphs) {
        String type = node.path("type").asText("");
        if (!type.isEmpty() && node.has("content")) {
            if (type.matches("sanitized_html|text|paragraph")) {
                add(node.path("content").asText(""), paragraphs);
            }
            return;
        }
        for (String name : PARTS) {
            if (node.has(name)) {
                collect(node.get(name), paragraphs);
            }
        }
    }

    private static void add(String text, StringJoiner paragraphs) {
        String plain = HtmlText.ofMaybe(text);
        if (!plain.isBlank()) {
            paragraphs.add(plain);
        }
    }
}
