package org.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of the gold set of countries.
 *
 * @param asOf the day of publication; {@link #UNDATED} where the line has none
 * @param topics of the editors, such as {@code earn}
 * @param places ISO 3166-1 alpha-3 as of the day
 */
record PlacesGold(
        String id, LocalDate asOf, String title, String dateline, String text, Set<String> topics, Set<String> places) {
    /** The day for stories without one: the middle of the months that the Reuters-21578 collection covers. */
    static final LocalDate UNDATED = LocalDate.of(1987, 6, 1);

    private static final ObjectMapper JSON = new ObjectMapper();

    static PlacesGold parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node == null || !node.has("text")) {
                throw new IllegalArgumentException("a gold line without text");
            }
            return new PlacesGold(
                    node.path("id").asText(""),
                    day(node.path("date").asText("")),
                    node.path("title").asText(""),
                    node.path("dateline").asText(""),
                    node.path("text").asText(""),
                    set(node.path("topics")),
                    set(node.path("places")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a gold line that is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static LocalDate day(String date) {
        try {
            return date.length() < 10 ? UNDATED : LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeParseException e) {
            return UNDATED;
        }
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
}
