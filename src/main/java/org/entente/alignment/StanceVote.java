package org.entente.alignment;

import java.util.Comparator;
import java.util.Optional;
import org.entente.stance.Attribution;

/**
 * One stance event, flat, as the measurer takes it: a row of {@code stances} with its article's outlet and story.
 *
 * @param period the label of its {@link Period}
 * @param source ISO 3166-1 alpha-3 or {@code GROUP:...}
 * @param target ISO 3166-1 alpha-3 or {@code GROUP:...}
 * @param faction GOV, OPP, REBEL or NONE
 * @param issue of the issue lexicon, or empty
 * @param polarity +1, -1, or 0 for a contact
 * @param weightMicro the cue's weight in millionths, in (0, 1,000,000]
 * @param outlet who published the copy
 * @param story the duplicate cluster, or the article's own id where it has no copies
 * @param start of the evidence in the article's text, UTF-16
 * @param confidence in [0, 1]
 * @param act a PLOVER act; the coder's error rate is looked up by it
 */
public record StanceVote(
        String period,
        String source,
        String target,
        String faction,
        String issue,
        int polarity,
        long weightMicro,
        Attribution attribution,
        String outlet,
        String story,
        String articleId,
        int start,
        int end,
        double confidence,
        String act) {
    /** Weight 1 in the fixed point of every count. */
    public static final long ONE = 1_000_000L;

    /** By story, then by what is voted on: votes that share one say of one story stand together. */
    static final Comparator<StanceVote> BY_STORY = Comparator.comparing(StanceVote::story)
            .thenComparing(StanceVote::source)
            .thenComparing(StanceVote::target)
            .thenComparing(StanceVote::faction)
            .thenComparing(StanceVote::issue)
            .thenComparingInt(StanceVote::polarity)
            .thenComparing(StanceVote::articleId)
            .thenComparingInt(StanceVote::start)
            .thenComparingInt(StanceVote::end)
            .thenComparing(StanceVote::outlet)
            .thenComparing(StanceVote::act)
            .thenComparing(StanceVote::attribution)
            .thenComparingLong(StanceVote::weightMicro)
            .thenComparingDouble(StanceVote::confidence);

    public StanceVote {
        if (polarity < -1 || polarity > 1) {
            throw new IllegalArgumentException("polarity " + polarity);
        }
        if (weightMicro <= 0 || weightMicro > ONE) {
            throw new IllegalArgumentException("weight " + weightMicro + " millionths, not in (0, 1000000]");
        }
        if (source.isEmpty() || target.isEmpty() || story.isEmpty()) {
            throw new IllegalArgumentException("a vote without source, target or story in article " + articleId);
        }
    }

    /** Whether a country takes a stance toward its own government or itself, which says nothing of alignment. */
    public boolean isTowardItself() {
        return source.equals(target) && !faction.equals("OPP") && !faction.equals("REBEL");
    }

    /** The same as one of everybody's stances over its issue; empty without an issue. */
    Optional<StanceVote> onIssue() {
        return issue.isEmpty()
                ? Optional.empty()
                : Optional.of(new StanceVote(
                        period,
                        CellKey.EVERYBODY,
                        CellKey.ISSUE + issue,
                        CellKey.NO_FACTION,
                        issue,
                        polarity,
                        weightMicro,
                        attribution,
                        outlet,
                        story,
                        articleId,
                        start,
                        end,
                        confidence,
                        act));
    }

    /** Whether both are one say of one story: same story, source, target, faction, issue and polarity. */
    boolean isSameSay(StanceVote other) {
        return polarity == other.polarity
                && story.equals(other.story)
                && source.equals(other.source)
                && target.equals(other.target)
                && faction.equals(other.faction)
                && issue.equals(other.issue);
    }
}
