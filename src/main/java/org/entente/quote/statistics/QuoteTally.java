package org.entente.quote.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The cells of one period, added up. */
public final class QuoteTally {
    private final Map<QuoteKey, TreeMap<List<String>, QuoteCounts>> counts = new EnumMap<>(QuoteKey.class);

    /** One tally a period, in the order of their labels. */
    public static Map<String, QuoteTally> byPeriod(Iterable<QuoteCell> cells) {
        TreeMap<String, QuoteTally> tallies = new TreeMap<>();
        for (QuoteCell cell : cells) {
            tallies.computeIfAbsent(cell.period(), period -> new QuoteTally()).add(cell);
        }
        return tallies;
    }

    private void add(QuoteCell cell) {
        counts.computeIfAbsent(cell.key(), key -> new TreeMap<>(KeyOrder.INSTANCE))
                .merge(List.of(cell.first(), cell.second(), cell.third()), cell.counts(), QuoteCounts::plus);
    }

    /** Counts by the three parts of a key, in their order. */
    Map<List<String>, QuoteCounts> by(QuoteKey key) {
        return counts.getOrDefault(key, new TreeMap<>(KeyOrder.INSTANCE));
    }

    /** Counts by fewer parts than a key has, of those keys that are wanted; their stories are not told apart. */
    Map<List<String>, QuoteCounts> sum(
            QuoteKey key, Predicate<List<String>> isWanted, Function<List<String>, List<String>> parts) {
        Map<List<String>, QuoteCounts> sums = new TreeMap<>(KeyOrder.INSTANCE);
        by(key).forEach((all, sum) -> {
            if (isWanted.test(all)) {
                sums.merge(parts.apply(all), sum, QuoteCounts::plus);
            }
        });
        return sums;
    }
}
