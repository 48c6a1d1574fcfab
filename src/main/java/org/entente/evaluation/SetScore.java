package org.entente.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Precision, recall and F1 of predicted sets against gold ones. */
final class SetScore {
    private final Map<String, int[]> byLabel = new TreeMap<>();
    private int documents;

    /** @param truePositives predicted and right */
    record Counts(int truePositives, int predicted, int gold) {
        double precision() {
            return predicted == 0 ? 0 : truePositives / (double) predicted;
        }

        double recall() {
            return gold == 0 ? 0 : truePositives / (double) gold;
        }

        double f1() {
            return predicted + gold == 0 ? 0 : 2.0 * truePositives / (predicted + gold);
        }
    }

    void add(Set<String> gold, Set<String> predicted) {
        documents++;
        for (String label : gold) {
            counts(label)[2]++;
            if (predicted.contains(label)) {
                counts(label)[0]++;
            }
        }
        predicted.forEach(label -> counts(label)[1]++);
    }

    private int[] counts(String label) {
        return byLabel.computeIfAbsent(label, l -> new int[3]);
    }

    int documents() {
        return documents;
    }

    /** Over all labels but some, each decision counting once. */
    Counts micro(Set<String> without) {
        int[] sum = new int[3];
        byLabel.forEach((label, counts) -> {
            for (int i = 0; i < 3 && !without.contains(label); i++) {
                sum[i] += counts[i];
            }
        });
        return new Counts(sum[0], sum[1], sum[2]);
    }

    /** The mean F1 of the labels that at least so many gold sets have. */
    double macro(int leastSupport) {
        return byLabel.values().stream()
                .filter(counts -> counts[2] >= leastSupport)
                .mapToDouble(counts -> new Counts(counts[0], counts[1], counts[2]).f1())
                .average()
                .orElse(0);
    }
}
