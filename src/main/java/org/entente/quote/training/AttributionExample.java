package org.entente.quote.training;

import java.util.List;

/**
 * One candidate of one decision, for training.
 *
 * @param model which decision: cue, before, around, begin, end, bbegin, bend, extend, speaker, send, cleft, cright
 * @param isRight whether the annotator decided for it
 * @param features names without running text; the same name twice counts twice
 */
public record AttributionExample(String model, boolean isRight, List<String> features) {
    public AttributionExample {
        features = List.copyOf(features);
    }
}
