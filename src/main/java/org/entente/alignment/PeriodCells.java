package org.entente.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of one period: one vote a story.
 *
 * @param cells in the order of source, target and faction
 * @param events copies included
 */
record PeriodCells(TreeMap<CellKey, Cell> cells, long events, int stories) {
    /** Counts votes in any order; stances toward oneself are left out. */
    static PeriodCells of(Iterable<StanceVote> votes, MeasureOptions options) {
        List<StanceVote> sorted = new ArrayList<>();
        for (StanceVote vote : votes) {
            if (!vote.isTowardItself()) {
                sorted.add(vote);
            }
        }
        sorted.sort(StanceVote.BY_STORY);
        Map<CellKey, Cell> cells = new HashMap<>();
        int stories = 0;
        int[] draws = {};
        for (int from = 0, to; from < sorted.size(); from = to) {
            StanceVote first = sorted.get(from);
            for (to = from + 1; to < sorted.size() && first.isSameSay(sorted.get(to)); ) {
                to++;
            }
            if (from == 0 || !first.story().equals(sorted.get(from - 1).story())) {
                stories++;
                draws = Replicates.draws(first.story(), options.replicates());
            }
            cells.computeIfAbsent(CellKey.of(first), key -> new Cell(options.replicates()))
                    .add(sorted.subList(from, to), options.errorRates(), draws);
        }
        return new PeriodCells(new TreeMap<>(cells), sorted.size(), stories);
    }

    /** Each source's prior, with the strength of all sources together where its own cells cannot tell. */
    TreeMap<String, BetaPrior> priors() {
        List<StanceCounts> all = new ArrayList<>();
        TreeMap<String, List<StanceCounts>> bySource = new TreeMap<>();
        cells.forEach((key, cell) -> {
            all.add(cell.counts());
            bySource.computeIfAbsent(key.source(), source -> new ArrayList<>()).add(cell.counts());
        });
        double strength = BetaPrior.ofCells(all, BetaPrior.DEFAULT_STRENGTH).strength();
        TreeMap<String, BetaPrior> priors = new TreeMap<>();
        bySource.forEach((source, counts) -> priors.put(source, BetaPrior.ofCells(counts, strength)));
        return priors;
    }
}
