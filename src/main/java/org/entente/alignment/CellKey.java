package org.entente.alignment;

import java.util.Comparator;

/**
 * Whose stance toward whom.
 *
 * @param source ISO 3166-1 alpha-3 or {@code GROUP:...}
 * @param target ISO 3166-1 alpha-3 or {@code GROUP:...}
 * @param faction GOV, OPP, REBEL or NONE
 */
public record CellKey(String source, String target, String faction) implements Comparable<CellKey> {
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
