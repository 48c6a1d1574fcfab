package org.entente.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.stance.Attribution;

/** Adds up the say of one source on one target, story after story. All sums are whole numbers. */
final class Cell {
    /** Fixed point of the bootstrap sums: a ten-thousandth of a story, so that an int holds 214,000 stories. */
    private static final long DRAW_UNIT = StanceVote.ONE / 10_000;

    private static final int EVIDENCE = 5;

    /** Best confidence first; articles and offsets decide between equals. */
    static final Comparator<StanceVote> BEST_FIRST = Comparator.comparingDouble(StanceVote::confidence)
            .reversed()
            .thenComparing(StanceVote::articleId)
            .thenComparingInt(StanceVote::start)
            .thenComparingInt(StanceVote::end)
            .thenComparing(StanceVote::outlet)
            .thenComparing(StanceVote::attribution);

    private final TreeMap<String, StanceCounts> outlets = new TreeMap<>();
    private final List<StanceVote> evidence = new ArrayList<>();
    private final Set<String> stories = new HashSet<>();
    private final int[] supportDraws;
    private final int[] opposeDraws;
    private StanceCounts sided = StanceCounts.NONE;
    private StanceCounts own = StanceCounts.NONE;
    private StanceCounts told = StanceCounts.NONE;
    private StanceCounts copies = StanceCounts.NONE;

    Cell(int replicates) {
        supportDraws = new int[replicates];
        opposeDraws = new int[replicates];
    }

    /** One say of one story: the events that repeat it share its weight. */
    void add(List<StanceVote> say, ErrorRates errors, int[] draws) {
        int polarity = say.get(0).polarity();
        long weight = 0;
        int place = 0;
        for (StanceVote vote : say) {
            long share = share(vote.weightMicro(), say.size(), place++);
            weight += share;
            StanceCounts counts = counts(polarity, share, errors.of(vote.act()));
            outlets.merge(vote.outlet(), counts, StanceCounts::plus);
            copies = copies.plus(counts(polarity, vote.weightMicro(), 0));
            sided = sided.plus(counts);
            if (vote.attribution() == Attribution.OWN_VOICE) {
                own = own.plus(counts);
            } else {
                told = told.plus(counts);
            }
        }
        boolean isNewStory = stories.add(say.get(0).story());
        long square = polarity == 0 ? 0 : weight * weight / StanceVote.ONE;
        sided = sided.plus(new StanceCounts(0, 0, 0, square, 0, 0, isNewStory ? 1 : 0));
        addDraws(polarity, (int) (weight / DRAW_UNIT), draws);
        addEvidence(say);
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

    private void addDraws(int polarity, int weight, int[] draws) {
        if (polarity == 0) {
            return;
        }
        int[] sums = polarity > 0 ? supportDraws : opposeDraws;
        for (int run = 0; run < sums.length; run++) {
            sums[run] += weight * draws[run];
        }
    }

    /** One sentence a story, and what takes a side before mere contact. */
    private void addEvidence(List<StanceVote> say) {
        StanceVote best = say.stream().min(BEST_FIRST).orElseThrow();
        Comparator<StanceVote> order =
                Comparator.comparing((StanceVote v) -> v.polarity() == 0).thenComparing(BEST_FIRST);
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).story().equals(best.story())) {
                if (order.compare(best, evidence.get(i)) >= 0) {
                    return;
                }
                evidence.remove(i);
                break;
            }
        }
        evidence.add(best);
        evidence.sort(order);
        if (evidence.size() > EVIDENCE) {
            evidence.remove(EVIDENCE);
        }
    }

    StanceCounts counts() {
        return sided;
    }

    StanceCounts ownVoice() {
        return own;
    }

    /** As others and the reporter tell it. */
    StanceCounts told() {
        return told;
    }

    /** Every copy in full. */
    StanceCounts copies() {
        return copies;
    }

    Map<String, StanceCounts> outlets() {
        return outlets;
    }

    List<StanceVote> evidence() {
        return evidence;
    }

    int supportDraw(int run) {
        return supportDraws[run];
    }

    int opposeDraw(int run) {
        return opposeDraws[run];
    }

    /** Stories in a sum of draws. */
    static double stories(int draw) {
        return draw / 10_000.0;
    }
}
