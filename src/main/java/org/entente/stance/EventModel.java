package org.entente.stance;

import java.util.Map;
import org.entente.text.CsvTable;
import org.entente.text.FeatureWeights;

/** How likely a reader calls an event that takes a side right. Fitted to events that were read one by one. Immutable. */
final class EventModel {
    private final FeatureWeights weights;

    private EventModel(FeatureWeights weights) {
        this.weights = weights;
    }

    static EventModel load() {
        return new EventModel(FeatureWeights.of(CsvTable.resource("/data/model/stance-confidence.csv")));
    }

    double probability(Map<String, Double> features) {
        return FeatureWeights.probability(weights.logOdds(features));
    }
}
