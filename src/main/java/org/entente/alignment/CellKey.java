package org.entente.alignment;

import java.util.Comparator;

/** Whose stance toward whom. */
record CellKey(String source, String target, String faction) implements Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER =
            Comparator.comparing(CellKey::source).thenComparing(CellKey::target).thenComparing(CellKey::faction);

    static CellKey of(StanceVote vote) {
        return new CellKey(vote.source(), vote.target(), vote.faction());
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
