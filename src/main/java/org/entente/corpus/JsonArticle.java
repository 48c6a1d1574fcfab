package org.entente.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An article of a JSON object, whatever its corpus calls the fields: news-please, Fundus, trafilatura, cc_news, NELA-GT, Signal-1M, MOT,
 * the Washington Post's collection, AllSides, and others that use the same words.
 */
final class JsonArticle {
    private static final List<String> TEXT = List.of(
            "text",
            "maintext",
            "body",
            "content",
            "article",
            "plaintext",
            "articlebody",
            "article_text",
            "full_text",
            "fulltext",
            "body_text",
            "article_body",
            "content_original",
            "main_text",
            "story",
            "raw_text",
            "paragraphs",
            "contents",
            "body_xhtml",
            "body_html",
            "content_html",
            "html_text");
    private static final List<String> TITLE =
            List.of("title", "headline", "heading", "title_page", "title_rss", "name");
    private static final List<String> URL =
            List.of("url", "article_url", "link", "canonical_url", "permalink", "web_url", "source_url", "uri");
    private static final List<String> OUTLET = List.of(
            "source",
            "outlet",
            "publication",
            "publisher",
            "source_name",
            "sitename",
            "newspaper",
            "source_domain",
            "domain",
            "hostname",
            "source_hostname",
            "site",
            "provider");
    private static final List<String> AUTHOR = List.of("byline", "authors", "author", "creator", "by", "writer");
    private static final List<String> DATE = List.of(
            "date",
            "published",
            "date_publish",
            "published_date",
            "publish_date",
            "publishing_date",
            "publication_date",
            "published_at",
            "time_published",
            "datepublished",
            "pubdate",
            "pub_date",
            "published_utc",
            "datetime",
            "timestamp",
            "versioncreated",
            "firstcreated",
            "created_at",
            "time_modified");
    private static final List<String> LANGUAGE = List.of("language", "lang", "predicted_language", "site_language");

    private static final int MOST_KEYS = 12;

    private JsonArticle() {}

    static ReadResult of(JsonNode node, String flag, Place place) {
        if (!node.isObject()) {
            return place.reject("bad_json", "not an object", node.toString());
        }
        Map<String, JsonNode> fields = fields(node);
        String kind = value(fields, List.of("content_type"));
        if (!kind.isEmpty() && kind.matches("audio|video|photo")) {
            return place.reject("no_article", "content_type is " + kind, node.toString());
        }
        Draft draft = new Draft().flag(flag);
        draft.text(text(fields));
        draft.title(value(fields, TITLE));
        if (draft.text().isBlank() && draft.title().isBlank() && TEXT.stream().noneMatch(fields::containsKey)) {
            return place.reject("unknown_fields", "no field holds an article's text: " + keys(fields), node.toString());
        }
        draft.url(url(fields)).outlet(value(fields, OUTLET)).language(value(fields, LANGUAGE));
        draft.date(value(fields, DATE)).date(dayMonthYear(fields)).dateline(value(fields, List.of("dateline")));
        authors(fields, draft);
        return draft.at(place);
    }

    /** Names in lower case, with {@code _} for other marks. */
    private static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> {
            String name =
                    field.getKey().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            if (!field.getValue().isNull()) {
                fields.putIfAbsent(name, field.getValue());
            }
        });
        return fields;
    }

    private static String value(Map<String, JsonNode> fields, List<String> names) {
        for (String name : names) {
            JsonNode node = fields.get(name);
            String value = node == null ? "" : scalar(node);
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static String scalar(JsonNode node) {
        if (node.isObject()) {
            return node.path("name").asText(node.path("title").asText(""));
        }
        if (node.isArray()) {
            return node.isEmpty() ? "" : scalar(node.get(0));
        }
        String value = node.asText();
        return value.equals("None") || value.equals("null") || value.equals("nan") ? "" : value;
    }

    private static String text(Map<String, JsonNode> fields) {
        for (String name : TEXT) {
            JsonNode node = fields.get(name);
            String value = node == null ? "" : JsonText.of(node);
            if (!value.isBlank()) {
                return name.contains("html") ? HtmlText.of(value) : HtmlText.ofMaybe(value);
            }
        }
        return "";
    }

    /** An address begins with its scheme; some corpora put a name there. */
    private static String url(Map<String, JsonNode> fields) {
        for (String name : URL) {
            JsonNode node = fields.get(name);
            String value = node == null ? "" : scalar(node);
            if (value.startsWith("http://") || value.startsWith("https://")) {
                return value;
            }
        }
        return "";
    }

    private static String dayMonthYear(Map<String, JsonNode> fields) {
        String year = value(fields, List.of("year"));
        String month = value(fields, List.of("month"));
        String day = value(fields, List.of("day"));
        return year.isEmpty() || month.isEmpty() || day.isEmpty() ? "" : year + '-' + month + '-' + day;
    }

    private static void authors(Map<String, JsonNode> fields, Draft draft) {
        for (String name : AUTHOR) {
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
            nodes.forEach(author -> draft.author(scalar(author)));
        }
    }

    private static String keys(Map<String, JsonNode> fields) {
        return String.join(", ", fields.keySet().stream().limit(MOST_KEYS).toList());
    }
}
