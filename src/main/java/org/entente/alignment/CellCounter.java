package org.entente.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.stance.Attribution;

/** Adds up the say of one source on one target, story after story. All sums are whole numbers. */
final class CellCounter {
    private final ErrorRates errors;
    private final TreeMap<String, StanceCounts> outlets = new TreeMap<>();
    private final List<StanceVote> evidence = new ArrayList<>();
    private final List<StorySide> sides = new ArrayList<>();
    private StanceCounts all = StanceCounts.NONE;
    private StanceCounts own = StanceCounts.NONE;
    private StanceCounts told = StanceCounts.NONE;
    private StanceCounts copies = StanceCounts.NONE;
    private String lastStory = "";

    CellCounter(ErrorRates errors) {
        this.errors = errors;
    }

    /** One say of one story: the events that repeat it share its weight. Says of one story come one after another. */
    void add(List<StanceVote> say) {
        StanceVote first = say.get(0);
        int polarity = first.polarity();
        long weight = 0;
        int place = 0;
        for (StanceVote vote : say) {
            long share = share(vote.weightMicro(), say.size(), place++);
            weight += share;
            StanceCounts counts = counts(polarity, share, errors.of(vote.act()));
            outlets.merge(vote.outlet(), counts, StanceCounts::plus);
            copies = copies.plus(counts(polarity, vote.weightMicro(), 0));
            all = all.plus(counts);
            if (vote.attribution() == Attribution.OWN_VOICE) {
                own = own.plus(counts);
            } else {
                told = told.plus(counts);
            }
        }
        boolean isNewStory = !first.story().equals(lastStory);
        lastStory = first.story();
        long square = polarity == 0 ? 0 : weight * weight / StanceVote.ONE;
        all = all.plus(new StanceCounts(0, 0, 0, square, 0, 0, isNewStory ? 1 : 0));
        sides.add(new StorySide(Replicates.hash(first.story()), (int) (polarity * weight / StorySide.UNIT)));
        evidence.addAll(say);
        if (evidence.size() > 100) {
            List<StanceVote> best = StanceCell.best(evidence);
            evidence.clear();
            evidence.addAll(best);
        }
    }

    /** An equal share of a weight; the first ones take what does not divide, so that the shares of equal weights add up to it. */
    private static long share(long weight, int size, int place) {
        return weight / size + (place < weight % size ? 1 : 0);
    }

    private static StanceCounts counts(int polarity, long weight, double error) {
        long wrong = polarity == 0 ? 0 : Math.round(weight * error);
        return new StanceCounts(
                polarity > 0 ? weight : 0, polarity < 0 ? weight : 0, polarity == 0 ? weight : 0, 0, wrong, 1, 0);
    }

    StanceCell cell(CellKey key) {
        return new StanceCell(
                key, all, own, told, copies, StanceCell.outlets(outlets), StanceCell.best(evidence), sides);
    }
}
