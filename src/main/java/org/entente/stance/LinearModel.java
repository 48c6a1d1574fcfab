package org.entente.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.CsvTable;

/**
 * A multinomial logistic regression over named features. Immutable.
 *
 * <p>Its table has a column {@code feature} and one column a label, whose cells are weights in hundredths.
 */
public final class LinearModel {
    private static final double UNIT = 100;

    private final List<String> labels;
    private final Map<String, float[]> weights;

    private LinearModel(List<String> labels, Map<String, float[]> weights) {
        this.labels = List.copyOf(labels);
        this.weights = weights;
    }

    /** The model that stands on the class path, such as {@code /data/model/stance-roots.csv}. */
    public static LinearModel resource(String path) {
        return of(CsvTable.resource(path));
    }

    /** From a table; errors name the line. */
    public static LinearModel of(CsvTable table) {
        List<String> labels = new ArrayList<>(table.columns());
        labels.remove("feature");
        Map<String, float[]> weights = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            float[] line = new float[labels.size()];
            for (int k = 0; k < line.length; k++) {
                line[k] = (float) (row.number(labels.get(k)) / UNIT);
            }
            weights.put(row.get("feature"), line);
        }
        return new LinearModel(labels, weights);
    }

    public List<String> labels() {
        return labels;
    }

    /** The probability of each label. */
    public double[] probabilities(Map<String, Double> features) {
        double[] scores = new double[labels.size()];
        features.forEach((name, value) -> {
            float[] line = weights.get(name);
            for (int k = 0; line != null && k < scores.length; k++) {
                scores[k] += line[k] * value;
            }
        });
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k] - most);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        return scores;
    }
}
