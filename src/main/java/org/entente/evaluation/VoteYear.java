package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the statistics find in the votes of one year, beside what is published about them.
 *
 * @param states with a vote
 * @param difference greatest difference of a pair's agreement from the published one; empty where it is the published one that was fed
 * @param placed states with a position and a published ideal point
 * @param axis Spearman of positions and ideal points, without sign; empty without ideal points
 * @param blocs sizes of two blocs, the smaller first
 * @param agreements by pair, such as {@code CUB-VEN}
 */
public record VoteYear(
        int year,
        int states,
        Optional<Double> difference,
        int placed,
        Optional<Double> axis,
        List<Integer> blocs,
        Map<String, Double> agreements) {
    public VoteYear {
        blocs = List.copyOf(blocs);
        agreements = Map.copyOf(agreements);
    }
}
