package org.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Article;

/**
 * A line of the gold set of countries.
 *
 * @param id as it stands in the file, a number or a string
 * @param asOf the day of publication, or one in its year; {@link #UNDATED} where the line has none
 * @param topics of the editors, such as {@code earn}
 * @param places ISO 3166-1 alpha-3 as of the day
 */
record PlacesGold(
        JsonNode id,
        LocalDate asOf,
        String title,
        String dateline,
        String text,
        Set<String> topics,
        Set<String> places) {
    /** The day for stories without one. */
    static final LocalDate UNDATED = LocalDate.of(2020, 1, 1);

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    /** Lines cut at this length or before are those of a wire's printer; no page is set so narrow. */
    private static final int LINE_LENGTH = 85;

    private static final ObjectMapper JSON = new ObjectMapper();

    static PlacesGold parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node == null || !node.has("text")) {
                throw new IllegalArgumentException("a gold line without text");
            }
            return new PlacesGold(
                    node.path("id"),
                    day(node.path("date").asText("")),
                    node.path("title").asText(""),
                    node.path("dateline").asText(""),
                    unwrapped(node.path("text").asText("")),
                    set(node.path("topics")),
                    set(node.path("places")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a gold line that is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date.substring(0, Math.min(10, date.length())));
        } catch (DateTimeParseException e) {
            Matcher year = YEAR.matcher(date);
            return year.find() ? LocalDate.of(Integer.parseInt(year.group()), 7, 1) : UNDATED;
        }
    }

    /** The same text, of the same length, with the line breaks inside paragraphs as blanks where a printer's width cut the lines. */
    static String unwrapped(String text) {
        String[] lines = text.split("\n", -1);
        for (String line : lines) {
            if (line.length() > LINE_LENGTH) {
                return text;
            }
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < lines.length; i++) {
            boolean isNew = i == 0
                    || lines[i].isBlank()
                    || lines[i - 1].isBlank()
                    || Character.isWhitespace(lines[i].charAt(0));
            joined.append(i == 0 ? "" : isNew ? "\n" : " ").append(lines[i]);
        }
        return joined.toString();
    }

    private static Set<String> set(JsonNode array) {
        Set<String> values = new TreeSet<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }

    /** The place of the dateline without its date: {@code SAO PAULO} of {@code SAO PAULO, March 3 -}. */
    String place() {
        String bare = dateline.strip();
        int comma = bare.lastIndexOf(',');
        return comma < 0 ? bare : bare.substring(0, comma);
    }

    /** The line as an article to be tagged. */
    Article article() {
        return new Article(
                id.asText(""),
                "",
                0,
                "gold",
                "",
                "",
                "",
                title,
                List.of(),
                place(),
                "",
                Optional.of(asOf),
                "field",
                "en",
                text,
                List.of(),
                List.of(),
                "",
                "",
                true);
    }
}
