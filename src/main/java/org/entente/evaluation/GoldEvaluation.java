package org.entente.evaluation;

/**
 * Predicts what a gold file states, line by line, and scores it. Not thread-safe: it counts as it goes.
 *
 * <p>A line is a JSON object with {@code id} and {@code text}; a line that is none is an {@link IllegalArgumentException} with its reason.
 */
public interface GoldEvaluation {
    /** The prediction for a line of the gold file, as one line of JSON of the same shape and the same {@code id}. */
    String predict(String goldLine);

    /** What was measured over the lines so far, as a small table for a terminal. */
    String scores();
}
