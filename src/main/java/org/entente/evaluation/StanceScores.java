package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts predictions against gold for each key of a line, and gives accuracy and macro F1. */
final class StanceScores {
    static final List<String> KEYS = List.of("polarity", "quad", "root", "label");

    /** For one class: how often right, predicted, and in the gold. */
    private static final class Tally {
        int hits;
        int predicted;
        int gold;
    }

    private final Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();

    /** Takes the predictions in the order of {@link #KEYS}; empty ones and keys that the line lacks do not count. */
    void add(JsonNode line, List<String> predictions) {
        for (int i = 0; i < KEYS.size(); i++) {
            String gold = line.path(KEYS.get(i)).asText("");
            String predicted = predictions.get(i);
            if (!gold.isEmpty() && !predicted.isEmpty()) {
                Map<String, Tally> classes = tallies.computeIfAbsent(KEYS.get(i), key -> new TreeMap<>());
                classes.computeIfAbsent(gold, key -> new Tally()).gold++;
                classes.computeIfAbsent(predicted, key -> new Tally()).predicted++;
                classes.get(gold).hits += gold.equals(predicted) ? 1 : 0;
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        tallies.forEach((key, classes) -> {
            int n = 0;
            int hits = 0;
            int real = 0;
            double sum = 0;
            for (Tally tally : classes.values()) {
                n += tally.gold;
                hits += tally.hits;
                real += tally.gold > 0 ? 1 : 0;
                sum += tally.gold > 0 ? 2.0 * tally.hits / (tally.predicted + tally.gold) : 0;
            }
            table.append(String.format(
                    Locale.ROOT,
                    "%-10s n %d  accuracy %.3f  macro F1 %.3f  (%d classes)%n",
                    key,
                    n,
                    (double) hits / n,
                    sum / real,
                    real));
        });
        return table.toString();
    }
}
