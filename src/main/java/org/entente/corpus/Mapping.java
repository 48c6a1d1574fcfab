package org.entente.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column or key of a source holds which field of an article: what the user says, and else the names that corpora commonly use.
 * Names are compared in lower case with {@code _} for blanks and hyphens.
 */
public final class Mapping {
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String URL = "url";
    static final String OUTLET = "outlet";
    static final String AUTHORS = "authors";
    static final String DATE = "date";
    static final String LANGUAGE = "language";
    static final String DATELINE = "dateline";

    private static final Map<String, List<String>> COMMON = common();

    private final Map<String, List<String>> columns;

    private Mapping(Map<String, List<String>> columns) {
        this.columns = columns;
    }

    /**
     * Reads {@code text=article,outlet=publication,date=year+month+day}; empty for the common names alone.
     *
     * @throws IllegalArgumentException when a field is unknown or a part is no {@code field=column}
     */
    public static Mapping parse(String written) {
        Map<String, List<String>> columns = new TreeMap<>();
        for (String part : written.isBlank() ? new String[0] : written.split(",", -1)) {
            int equals = part.indexOf('=');
            String field = equals < 0 ? "" : key(part.substring(0, equals));
            if (!COMMON.containsKey(field) || part.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "'" + part.strip() + "' is no field=column; fields: " + String.join(", ", COMMON.keySet()));
            }
            columns.put(field, List.of(key(part.substring(equals + 1))));
        }
        return new Mapping(columns);
    }

    /** The fields that can be mapped. */
    public static Set<String> fields() {
        return COMMON.keySet();
    }

    /** The names of a field, best first; {@code year+month+day} stands for three that are joined. */
    List<String> names(String field) {
        return columns.getOrDefault(field, COMMON.get(field));
    }

    /** Whether the user says where the field is. */
    boolean isGiven(String field) {
        return columns.containsKey(field);
    }

    /** Of the columns or keys of a source, which one holds which field: {@code text -> article}. */
    Map<String, String> columns(Collection<String> names) {
        List<String> keys = names.stream().map(Mapping::key).toList();
        Map<String, String> columns = new TreeMap<>();
        for (String field : fields()) {
            for (String name : names(field)) {
                if (keys.containsAll(List.of(name.split("\\+", -1)))) {
                    columns.putIfAbsent(field, name);
                }
            }
        }
        return columns;
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static Map<String, List<String>> common() {
        Map<String, List<String>> common = new TreeMap<>();
        common.put(
                TEXT,
                List.of(
                        "text",
                        "maintext",
                        "body",
                        "content_original",
                        "content",
                        "article",
                        "plaintext",
                        "articlebody",
                        "article_text",
                        "full_text",
                        "fulltext",
                        "body_text",
                        "body_main",
                        "article_body",
                        "main_text",
                        "story",
                        "raw_text",
                        "paragraphs",
                        "contents",
                        "bodies",
                        "body_xhtml",
                        "body_html",
                        "body_richtext",
                        "content_html",
                        "html_text"));
        common.put(
                TITLE,
                List.of(
                        "title",
                        "headline",
                        "heading",
                        "headlines",
                        "headline_main",
                        "headline_simple",
                        "title_page",
                        "title_rss",
                        "name"));
        common.put(
                URL,
                List.of("url", "article_url", "link", "canonical_url", "permalink", "web_url", "source_url", "uri"));
        common.put(
                OUTLET,
                List.of(
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
                        "provider",
                        "copyrightholder"));
        common.put(AUTHORS, List.of("byline", "authors", "author", "creator", "by", "bylines", "writer"));
        common.put(
                DATE,
                List.of(
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
                        "firstcreated",
                        "versioncreated",
                        "created_at",
                        "time_modified",
                        "year+month+day"));
        common.put(LANGUAGE, List.of("language", "lang", "predicted_language", "site_language"));
        common.put(DATELINE, List.of("dateline"));
        return common;
    }
}
