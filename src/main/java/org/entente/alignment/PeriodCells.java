package org.entente.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The cells of one period, in the order of source, target and faction. */
record PeriodCells(TreeMap<CellKey, StanceCell> cells) {
    /** Counts votes in any order; stances toward oneself are left out. */
    static PeriodCells count(Iterable<StanceVote> votes, ErrorRates errors) {
        TreeMap<CellKey, List<StanceVote>> byKey = new TreeMap<>();
        for (StanceVote vote : votes) {
            if (!vote.isTowardItself()) {
                byKey.computeIfAbsent(CellKey.of(vote), key -> new ArrayList<>())
                        .add(vote);
                vote.onIssue()
                        .ifPresent(same -> byKey.computeIfAbsent(CellKey.of(same), key -> new ArrayList<>())
                                .add(same));
            }
        }
        TreeMap<CellKey, StanceCell> cells = new TreeMap<>();
        byKey.forEach((key, some) -> cells.put(key, StanceCell.of(key, some, errors)));
        return new PeriodCells(cells);
    }

    /** Cells in any order; those of one key are joined. */
    static PeriodCells of(Iterable<StanceCell> some) {
        TreeMap<CellKey, StanceCell> cells = new TreeMap<>();
        some.forEach(cell -> cells.merge(cell.key(), cell, StanceCell::plus));
        return new PeriodCells(cells);
    }

    /** Those of issues, or those of pairs. */
    PeriodCells ofIssues(boolean isIssue) {
        TreeMap<CellKey, StanceCell> some = new TreeMap<>(cells);
        some.keySet().removeIf(key -> key.isIssue() != isIssue);
        return new PeriodCells(some);
    }

    /** Stance events, copies included. */
    long events() {
        return cells.values().stream().mapToLong(cell -> cell.counts().events()).sum();
    }

    /** Different stories over all cells. */
    int stories() {
        return (int) cells.values().stream()
                .flatMap(cell -> cell.sides().stream())
                .mapToLong(StorySide::story)
                .distinct()
                .count();
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
