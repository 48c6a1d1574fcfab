package org.entente.evaluation;

import java.util.Map;

/**
 * A line of a gold set of stances as a model learns from it.
 *
 * @param task which of the three questions it asks
 * @param label the answer: a PLOVER act, a quad class, or the number of a direction of sentiment
 * @param features by name
 */
public record StanceExample(StanceTask task, String label, Map<String, Double> features) {
    public StanceExample {
        features = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(features));
    }
}
