package org.entente.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that one source says of one target in a period, counted. {@link #plus} joins cells of disjoint stories; copies of one story share
 * its vote on whichever day they appear, so all copies have to be counted together.
 *
 * @param counts one vote a story
 * @param ownVoice of them, in the source's own quoted words
 * @param told of them, as others and the reporter tell it
 * @param copies every copy in full
 * @param outlets in the order of their names
 * @param evidence up to 5 votes, what takes a side before mere contact, then best confidence first, one a story
 * @param sides one for each say of a story
 */
public record StanceCell(
        CellKey key,
        StanceCounts counts,
        StanceCounts ownVoice,
        StanceCounts told,
        StanceCounts copies,
        List<OutletCounts> outlets,
        List<StanceVote> evidence,
        List<StorySide> sides) {
    private static final int EVIDENCE = 5;

    private static final Comparator<StanceVote> BEST_FIRST = Comparator.comparing(
                    (StanceVote vote) -> vote.polarity() == 0)
            .thenComparing(Comparator.comparingDouble(StanceVote::confidence).reversed())
            .thenComparing(StanceVote::articleId)
            .thenComparingInt(StanceVote::start)
            .thenComparingInt(StanceVote::end)
            .thenComparing(StanceVote::outlet)
            .thenComparing(StanceVote::attribution);

    public StanceCell {
        outlets = List.copyOf(outlets);
        evidence = List.copyOf(evidence);
        sides = List.copyOf(sides);
    }

    /** Counts votes of one key in any order; all copies of a story have to be among them. */
    public static StanceCell of(CellKey key, List<StanceVote> votes, ErrorRates errors) {
        List<StanceVote> sorted = new ArrayList<>(votes);
        sorted.sort(StanceVote.BY_STORY);
        CellCounter counter = new CellCounter(errors);
        for (int from = 0, to; from < sorted.size(); from = to) {
            for (to = from + 1; to < sorted.size() && sorted.get(from).isSameSay(sorted.get(to)); ) {
                to++;
            }
            counter.add(sorted.subList(from, to));
        }
        return counter.cell(key);
    }

    /** The cell of the same key over the stories of both, which share none. */
    public StanceCell plus(StanceCell other) {
        TreeMap<String, StanceCounts> byOutlet = new TreeMap<>();
        List<StanceVote> votes = new ArrayList<>(evidence);
        votes.addAll(other.evidence);
        List<StorySide> all = new ArrayList<>(sides);
        all.addAll(other.sides);
        for (List<OutletCounts> some : List.of(outlets, other.outlets)) {
            some.forEach(outlet -> byOutlet.merge(outlet.outlet(), outlet.counts(), StanceCounts::plus));
        }
        return new StanceCell(
                key,
                counts.plus(other.counts),
                ownVoice.plus(other.ownVoice),
                told.plus(other.told),
                copies.plus(other.copies),
                outlets(byOutlet),
                best(votes),
                all);
    }

    static List<OutletCounts> outlets(Map<String, StanceCounts> byOutlet) {
        return byOutlet.entrySet().stream()
                .map(entry -> new OutletCounts(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The best votes, one a story. */
    static List<StanceVote> best(List<StanceVote> votes) {
        Set<String> stories = new HashSet<>();
        return votes.stream()
                .sorted(BEST_FIRST)
                .filter(vote -> stories.add(vote.story()))
                .limit(EVIDENCE)
                .toList();
    }

    /** Whether any story takes a side. */
    boolean isSided() {
        return counts.sided() > 0;
    }
}
