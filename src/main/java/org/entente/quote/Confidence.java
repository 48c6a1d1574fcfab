package org.entente.quote;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.text.CsvTable;

/** How often a quotation like this one is right: calibrated on annotated articles that the models were not trained on. */
final class Confidence {
    private final double perLogOdds;
    /** By type: what is added to the log-odds of its quotations. */
    private final Map<QuotationType, Double> biases = new EnumMap<>(QuotationType.class);

    private Confidence(Map<String, Double> weights) {
        perLogOdds = weights.getOrDefault("log_odds", 0.0);
        for (QuotationType type : QuotationType.values()) {
            double ofType = weights.getOrDefault(type.name().toLowerCase(Locale.ROOT), 0.0);
            biases.put(type, weights.getOrDefault("bias", 0.0) + ofType);
        }
    }

    /** No calibration: the model's own probability that the cue reports. */
    static Confidence raw() {
        return new Confidence(Map.of("log_odds", 1.0));
    }

    static Confidence load() {
        Map<String, Double> weights = new HashMap<>();
        for (CsvTable.Row row :
                CsvTable.resource("/data/model/attribution-confidence.csv").rows()) {
            weights.put(row.get("feature"), row.number("weight"));
        }
        return new Confidence(weights);
    }

    /** The probability that an annotator marks a quotation with at least half of its content in common. */
    double of(double logOdds, QuotationType type) {
        return 1 / (1 + Math.exp(-(biases.get(type) + perLogOdds * logOdds)));
    }
}
