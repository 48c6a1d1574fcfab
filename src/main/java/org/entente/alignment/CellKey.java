package org.entente.alignment;

import java.util.Comparator;

/**
 * Whose stance toward whom.
 *
 * @param source ISO 3166-1 alpha-3, {@code GROUP:...} or {@link #EVERYBODY}
 * @param target ISO 3166-1 alpha-3, {@code GROUP:...}, or {@code ISSUE:...} for everybody's stances over an issue
 * @param faction GOV, OPP, REBEL or NONE
 */
public record CellKey(String source, String target, String faction) implements Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER =
            Comparator.comparing(CellKey::source).thenComparing(CellKey::target).thenComparing(CellKey::faction);

    /** Stands before an issue, toward which the stances of {@link #EVERYBODY} over it are counted. */
    public static final String ISSUE = "ISSUE:";

    /** Stands before the name of a group of countries. */
    public static final String GROUP = "GROUP:";

    public static final String EVERYBODY = "EVERYBODY";

    /** Of a target that has no sides, and so of every issue. */
    public static final String NO_FACTION = "NONE";

    static CellKey of(StanceVote vote) {
        return new CellKey(vote.source(), vote.target(), vote.faction());
    }

    /** Whether it counts what everybody says and does over an issue. */
    boolean isIssue() {
        return target.startsWith(ISSUE);
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
