package org.entente.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** The text of a JSON value: a string, a list of paragraphs, or nested sections. */
final class JsonText {
    private JsonText() {}

    static String of(JsonNode node) {
        StringJoiner paragraphs = new StringJoiner("\n\n");
        collect(node, paragraphs);
        return paragraphs.toString();
    }

    private static void collect(JsonNode node, StringJoiner paragraphs) {
        if (node.isTextual()) {
            if (!node.asText().isBlank()) {
                paragraphs.add(node.asText());
            }
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, paragraphs));
        } else if (node.isObject()) {
            collectObject(node, paragraphs);
        }
    }

    /** Fundus nests summary, sections, headline and paragraphs; the Washington Post types each item. */
    private static void collectObject(JsonNode node, StringJoiner paragraphs) {
        String type = node.path("type").asText("");
        boolean isItem = !type.isEmpty() && node.has("content");
        if (isItem && !type.matches("sanitized_html|text|paragraph")) {
            return;
        }
        if (isItem) {
            String content = HtmlText.ofMaybe(node.path("content").asText(""));
            if (!content.isBlank()) {
                paragraphs.add(content);
            }
            return;
        }
        for (String name : new String[] {"summary", "headline", "paragraphs", "sections", "text", "content"}) {
            if (node.has(name)) {
                collect(node.get(name), paragraphs);
            }
        }
    }
}
