package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.stance.model.LinearModel;

/**
 * What a model says of a line.
 *
 * @param root a PLOVER act, or empty where it was not asked for
 * @param quad MATERIAL_COOP, VERBAL_COOP, VERBAL_CONF, MATERIAL_CONF or NONE, or empty
 * @param polarity 1, -1 or 0, or empty
 * @param label the number of a direction of sentiment, or empty
 */
record StancePrediction(String root, String quad, String polarity, String label) {
    private static final Map<String, String> QUADS = Map.ofEntries(
            Map.entry("AGREE", "VERBAL_COOP"),
            Map.entry("CONSULT", "VERBAL_COOP"),
            Map.entry("SUPPORT", "VERBAL_COOP"),
            Map.entry("COOPERATE", "MATERIAL_COOP"),
            Map.entry("AID", "MATERIAL_COOP"),
            Map.entry("YIELD", "MATERIAL_COOP"),
            Map.entry("REQUEST", "VERBAL_CONF"),
            Map.entry("ACCUSE", "VERBAL_CONF"),
            Map.entry("REJECT", "VERBAL_CONF"),
            Map.entry("THREATEN", "VERBAL_CONF"),
            Map.entry("PROTEST", "MATERIAL_CONF"),
            Map.entry("SANCTION", "MATERIAL_CONF"),
            Map.entry("MOBILIZE", "MATERIAL_CONF"),
            Map.entry("COERCE", "MATERIAL_CONF"),
            Map.entry("ASSAULT", "MATERIAL_CONF"));
    private static final List<String> QUAD_NAMES =
            List.of("MATERIAL_COOP", "VERBAL_COOP", "VERBAL_CONF", "MATERIAL_CONF");
    private static final Set<String> COOPERATIVE = Set.of("MATERIAL_COOP", "VERBAL_COOP");

    static StancePrediction of(LinearModel model, StanceExample example) {
        return of(example.task(), model.labels(), model.probabilities(example.features()));
    }

    static StancePrediction of(StanceTask task, List<String> labels, double[] probabilities) {
        String best = labels.get(largest(probabilities));
        return switch (task) {
            case SENTIMENT -> new StancePrediction("", "", "", best);
            case QUAD -> new StancePrediction("", best, polarity(best), "");
            case ROOT -> root(labels, probabilities, best);
        };
    }

    /** The quad is the likeliest sum over its acts, and so is the polarity over its quads: more often right than the act's own. */
    private static StancePrediction root(List<String> labels, double[] probabilities, String best) {
        double[] quads = new double[QUAD_NAMES.size()];
        double cooperative = 0;
        for (int k = 0; k < probabilities.length; k++) {
            String quad = QUADS.getOrDefault(labels.get(k), "VERBAL_CONF");
            quads[QUAD_NAMES.indexOf(quad)] += probabilities[k];
            cooperative += COOPERATIVE.contains(quad) ? probabilities[k] : 0;
        }
        return new StancePrediction(best, QUAD_NAMES.get(largest(quads)), cooperative > 0.5 ? "1" : "-1", "");
    }

    private static String polarity(String quad) {
        return quad.equals("NONE") ? "0" : COOPERATIVE.contains(quad) ? "1" : "-1";
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int k = 1; k < values.length; k++) {
            best = values[k] > values[best] ? k : best;
        }
        return best;
    }

    /** In the order of {@link StanceScores#KEYS}. */
    List<String> values() {
        return List.of(polarity, quad, root, label);
    }
}
