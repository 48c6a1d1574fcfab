package org.entente.stance.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /**
     * A model as it was trained.
     *
     * @param weights of each feature, one a label
     */
    public LinearModel(List<String> labels, Map<String, float[]> weights) {
        this.labels = List.copyOf(labels);
        this.weights = Map.copyOf(weights);
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

    /** Its table; features whose weights are all smaller than {@code smallest} are left out. */
    public String csv(double smallest) {
        StringBuilder csv =
                new StringBuilder("feature,").append(String.join(",", labels)).append('\n');
        new TreeMap<>(weights).forEach((name, line) -> {
            boolean isKept = false;
            StringBuilder cells = new StringBuilder();
            for (float weight : line) {
                isKept |= Math.abs(weight) >= smallest;
                cells.append(',').append(Math.round(weight * UNIT));
            }
            if (isKept) {
                csv.append(name).append(cells).append('\n');
            }
        });
        return csv.toString();
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
