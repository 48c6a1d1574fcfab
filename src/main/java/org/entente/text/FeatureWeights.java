package org.entente.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of a logistic regression whose features are named values, {@code name=value}, and others with a number. Immutable. */
public final class FeatureWeights {
    private static final String BIAS = "bias";

    private final double bias;
    private final Map<String, Double> weights;
    /** The same weights by the values of each name. */
    private final List<Map<String, Double>> byValue = new ArrayList<>();

    private FeatureWeights(List<String> names, Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
        bias = of(BIAS);
        for (String name : names) {
            Map<String, Double> values = new HashMap<>();
            weights.forEach((feature, weight) -> {
                if (feature.startsWith(name + "=")) {
                    values.put(feature.substring(name.length() + 1), weight);
                }
            });
            byValue.add(values);
        }
    }

    /** From a table with the columns feature and weight. */
    public static FeatureWeights of(List<String> names, CsvTable table) {
        Map<String, Double> weights = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            weights.put(row.get("feature"), row.number("weight"));
        }
        return new FeatureWeights(names, weights);
    }

    /** The same, to be asked by whole names. */
    public static FeatureWeights of(CsvTable table) {
        return of(List.of(), table);
    }

    /** No weights. */
    public static FeatureWeights none() {
        return new FeatureWeights(List.of(), Map.of());
    }

    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The weight of a feature; 0 where there is none. */
    public double of(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The log-odds of a value for each name; of a value that is null nothing. */
    public double logOdds(String[] values) {
        double sum = bias;
        for (int i = 0; i < byValue.size(); i++) {
            sum += byValue.get(i).getOrDefault(values[i], 0.0);
        }
        return sum;
    }

    /** The log-odds of features by their names. */
    public double logOdds(Map<String, Double> features) {
        double sum = bias;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += of(feature.getKey()) * feature.getValue();
        }
        return sum;
    }

    /** The same values as features, each 1. */
    public static Map<String, Double> features(List<String> names, String[] values) {
        Map<String, Double> all = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                all.put(names.get(i) + "=" + values[i], 1.0);
            }
        }
        return all;
    }

    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
