package org.entente.quote.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Rows of {@code corpus_profile}, in the order of outlet and month. */
public final class CorpusProfiles {
    private CorpusProfiles() {}

    /** Counts the records of an outlet and month. */
    private static final class Tally {
        private final Set<String> stories = new HashSet<>();
        private final List<Integer> words = new ArrayList<>();
        private long rejects;
        private long duplicates;
        private long dated;
        private long signed;

        void add(ArticleFact fact) {
            if (fact.isRejected()) {
                rejects++;
                return;
            }
            stories.add(fact.story());
            words.add(fact.words());
            duplicates += fact.isLead() ? 0 : 1;
            dated += fact.hasDate() ? 1 : 0;
            signed += fact.hasByline() ? 1 : 0;
        }

        CorpusProfile row(String outlet, String month) {
            return new CorpusProfile(
                    outlet,
                    month,
                    words.size(),
                    stories.size(),
                    rejects,
                    duplicates,
                    dated,
                    signed,
                    median(words.stream().mapToInt(Integer::intValue).sorted().toArray()));
        }
    }

    /** From facts in any order. */
    public static List<CorpusProfile> rows(Iterable<ArticleFact> facts) {
        TreeMap<List<String>, Tally> tallies = new TreeMap<>(KeyOrder.INSTANCE);
        for (ArticleFact fact : facts) {
            tallies.computeIfAbsent(List.of(fact.outlet(), fact.month()), key -> new Tally())
                    .add(fact);
        }
        List<CorpusProfile> rows = new ArrayList<>();
        tallies.forEach((key, tally) -> rows.add(tally.row(key.get(0), key.get(1))));
        return rows;
    }

    /** The middle one, or the mean of the middle two; 0 of none. */
    static double median(int[] sorted) {
        int n = sorted.length;
        return n == 0 ? 0 : (sorted[(n - 1) / 2] + (double) sorted[n / 2]) / 2;
    }
}
