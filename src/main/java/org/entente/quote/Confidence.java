package org.entente.quote;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.CsvTable;

/** How often a quotation like this one is right: calibrated on annotated articles that the models were not trained on. */
final class Confidence {
    private final Map<String, Double> weights = new TreeMap<>();

    private Confidence() {}

    /** No calibration: the model's own probability that the cue reports. */
    static Confidence raw() {
        Confidence confidence = new Confidence();
        confidence.weights.put("log_odds", 1.0);
        return confidence;
    }

    static Confidence load() {
        Confidence confidence = new Confidence();
        for (CsvTable.Row row :
                CsvTable.resource("/data/model/attribution-confidence.csv").rows()) {
            confidence.weights.put(row.get("feature"), row.number("weight"));
        }
        return confidence;
    }

    /** The probability that an annotator marks a quotation with at least half of its content in common. */
    double of(double logOdds, QuotationType type) {
        double sum = weight("bias")
                + weight("log_odds") * logOdds
                + weight(type.name().toLowerCase(Locale.ROOT));
        return 1 / (1 + Math.exp(-sum));
    }

    private double weight(String name) {
        return weights.getOrDefault(name, 0.0);
    }
}
