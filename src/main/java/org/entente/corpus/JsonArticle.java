package org.entente.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article of a JSON object, whatever its corpus calls the fields: news-please, Fundus, trafilatura, cc_news, NELA-GT, Signal-1M, MOT,
 * the Washington Post's collection, AllSides, ninjs, and others that use the same words.
 */
final class JsonArticle {
    private static final int MOST_KEYS = 12;
    private static final String[] WRAPPERS = {"data", "item", "article", "_source", "document", "news"};

    private final Mapping mapping;

    JsonArticle(Mapping mapping) {
        this.mapping = mapping;
    }

    ReadResult of(JsonNode node, String flag, Place place) {
        if (!node.isObject()) {
            return place.reject("bad_json", "not an object", node.toString());
        }
        JsonNode object = unwrapped(node);
        Map<String, JsonNode> fields = fields(object);
        String refusal = refusal(fields);
        if (!refusal.isEmpty()) {
            return place.reject(
                    refusal.startsWith("it is ") ? "no_article" : "withdrawn_item", refusal, node.toString());
        }
        Draft draft = new Draft().flag(flag).text(text(fields)).title(value(fields, Mapping.TITLE));
        if (draft.text().isBlank() && mapping.names(Mapping.TEXT).stream().noneMatch(fields::containsKey)) {
            return place.reject("unknown_fields", "no field holds an article's text: " + keys(fields), node.toString());
        }
        draft.url(url(fields)).outlet(value(fields, Mapping.OUTLET)).language(value(fields, Mapping.LANGUAGE));
        draft.date(value(fields, Mapping.DATE)).dateline(value(fields, Mapping.DATELINE));
        authors(fields, draft);
        return draft.at(place);
    }

    /** An answer of an interface may wrap the article once or twice. */
    private JsonNode unwrapped(JsonNode node) {
        JsonNode object = node;
        for (int depth = 0; depth < 3 && !hasText(object); depth++) {
            for (String wrapper : WRAPPERS) {
                if (object.path(wrapper).isObject()) {
                    object = object.get(wrapper);
                    break;
                }
            }
        }
        return hasText(object) || !node.path("headline").isMissingNode() ? object : object.size() > 3 ? object : node;
    }

    private boolean hasText(JsonNode node) {
        return mapping.names(Mapping.TEXT).stream()
                .anyMatch(name -> node.hasNonNull(name) && !node.path(name).has("title"));
    }

    /** Names in lower case, with {@code _} for other marks. */
    private static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> {
            JsonNode value = field.getValue().isNull() ? TextNode.valueOf("") : field.getValue();
            fields.putIfAbsent(Mapping.key(field.getKey()), value);
        });
        // Trafilatura's "source" is the page's address, elsewhere it is the outlet.
        if (fields.containsKey("source_hostname") && fields.containsKey("source")) {
            fields.putIfAbsent("url", fields.remove("source"));
        }
        return fields;
    }

    /** Why the item is no article: a picture, or one that its agency has taken back. */
    private static String refusal(Map<String, JsonNode> fields) {
        String type = scalar(fields, "content_type") + scalar(fields, "type");
        if (type.matches("audio|video|photo|picture|graphic|planning|event|package|component")) {
            return "it is of the type " + type;
        }
        String status = scalar(fields, "pubstatus");
        return status.matches("cancell?ed|withheld") ? "its pubstatus is " + status : "";
    }

    private static String scalar(Map<String, JsonNode> fields, String name) {
        JsonNode node = fields.get(name);
        return node == null ? "" : scalar(node);
    }

    private String value(Map<String, JsonNode> fields, String field) {
        for (String name : mapping.names(field)) {
            String value = name.indexOf('+') > 0 ? joined(fields, name) : scalar(fields, name);
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static String joined(Map<String, JsonNode> fields, String names) {
        List<String> parts = new ArrayList<>();
        for (String name : names.split("\\+", -1)) {
            parts.add(scalar(fields, name));
        }
        return parts.contains("") ? "" : String.join("-", parts);
    }

    private static String scalar(JsonNode node) {
        if (node.isObject()) {
            for (String name : new String[] {"name", "value", "title", "literal"}) {
                if (node.path(name).isValueNode()) {
                    return node.path(name).asText();
                }
            }
            return "";
        }
        if (node.isArray()) {
            return node.isEmpty() ? "" : scalar(node.get(0));
        }
        String value = node.asText();
        return value.equals("None") || value.equals("null") || value.equals("nan") ? "" : value;
    }

    private String text(Map<String, JsonNode> fields) {
        for (String name : mapping.names(Mapping.TEXT)) {
            JsonNode node = fields.get(name);
            String value = node == null ? "" : JsonText.of(node);
            if (!value.isBlank()) {
                return Detokenizer.plain(name.contains("html") ? HtmlText.of(value) : HtmlText.ofMaybe(value));
            }
        }
        return "";
    }

    /** An address begins with its scheme or is an agency's URN; some corpora put a name there. */
    private String url(Map<String, JsonNode> fields) {
        for (String name : mapping.names(Mapping.URL)) {
            String value = scalar(fields, name);
            if (value.startsWith("http://")
                    || value.startsWith("https://")
                    || value.startsWith("urn:")
                    || value.startsWith("tag:")) {
                return value;
            }
        }
        return "";
    }

    private void authors(Map<String, JsonNode> fields, Draft draft) {
        for (String name : mapping.names(Mapping.AUTHORS)) {
            JsonNode node = fields.get(name);
            if (node == null || draft.hasAuthor()) {
                continue;
            }
            List<JsonNode> nodes = new ArrayList<>();
            if (node.isArray()) {
                node.forEach(nodes::add);
            } else {
                nodes.add(node);
            }
            nodes.forEach(author -> draft.author(author.path("by").asText(scalar(author))));
        }
    }

    private static String keys(Map<String, JsonNode> fields) {
        return String.join(", ", fields.keySet().stream().limit(MOST_KEYS).toList());
    }
}
