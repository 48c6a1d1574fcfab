package org.entente.quote.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who is quoted how much. All rows come in the order of period, most quotations first, then key; they depend on the set of facts only. All
 * copies of a story have to be among the facts of its period.
 */
public final class QuoteShares {
    private static final Comparator<QuoteShare> ORDER = Comparator.comparing(QuoteShare::period)
            .thenComparing(Comparator.comparingLong(QuoteShare::quotes).reversed())
            .thenComparing(QuoteShare::key);

    private QuoteShares() {}

    /** Rows of {@code quote_share_by_speaker}; the key is empty for quotations of nobody named. */
    public static List<QuoteShare> bySpeaker(Iterable<QuoteFact> facts) {
        List<QuoteShare> rows = new ArrayList<>();
        QuoteTally.byPeriod(facts).forEach((period, tally) -> {
            Map<String, String> names = mostFrequent(tally.facts(), QuoteFact::speakerName);
            Map<String, String> countries = mostFrequent(tally.facts(), QuoteFact::speakerCountry);
            for (QuoteShare row : rows(period, tally, QuoteFact::speakerKey)) {
                String name = row.key().isEmpty() ? "" : names.getOrDefault(row.key(), "");
                String country = row.key().isEmpty() ? "" : countries.getOrDefault(row.key(), "");
                rows.add(named(row, name, country));
            }
        });
        rows.sort(ORDER);
        return rows;
    }

    /** Rows of {@code quote_share_by_country}; the key is empty for quotations whose speaker's country is unknown. */
    public static List<QuoteShare> byCountry(Iterable<QuoteFact> facts) {
        return rows(facts, QuoteFact::speakerCountry);
    }

    /** Rows of {@code quote_share_by_outlet}. */
    public static List<QuoteShare> byOutlet(Iterable<QuoteFact> facts) {
        return rows(facts, QuoteFact::outlet);
    }

    private static List<QuoteShare> rows(Iterable<QuoteFact> facts, Function<QuoteFact, String> key) {
        List<QuoteShare> rows = new ArrayList<>();
        QuoteTally.byPeriod(facts).forEach((period, tally) -> rows.addAll(rows(period, tally, key)));
        rows.sort(ORDER);
        return rows;
    }

    private static List<QuoteShare> rows(String period, QuoteTally tally, Function<QuoteFact, String> key) {
        Map<List<String>, QuoteCounts> counts = tally.by(fact -> List.of(key.apply(fact)));
        QuoteCounts all = counts.values().stream().reduce(QuoteCounts.NONE, QuoteCounts::plus);
        List<QuoteShare> rows = new ArrayList<>();
        counts.forEach((keys, sum) -> rows.add(new QuoteShare(
                period,
                keys.get(0),
                "",
                "",
                sum.quotes(),
                sum.stories(),
                sum.words(),
                sum.direct(),
                sum.mixed(),
                sum.indirect(),
                sum.shareOf(all),
                sum.storyShareOf(all))));
        return rows;
    }

    private static QuoteShare named(QuoteShare row, String name, String country) {
        return new QuoteShare(
                row.period(),
                row.key(),
                name,
                country,
                row.quotes(),
                row.stories(),
                row.words(),
                row.direct(),
                row.mixed(),
                row.indirect(),
                row.share(),
                row.shareOnePerStory());
    }

    /** By speaker the value that stands most often, which may be the empty one; the first in order among equals. */
    private static Map<String, String> mostFrequent(List<QuoteFact> facts, Function<QuoteFact, String> value) {
        Map<String, TreeMap<String, Integer>> counts = new HashMap<>();
        for (QuoteFact fact : facts) {
            counts.computeIfAbsent(fact.speakerKey(), key -> new TreeMap<>()).merge(value.apply(fact), 1, Integer::sum);
        }
        Map<String, String> most = new HashMap<>();
        counts.forEach((speaker, values) -> {
            int highest =
                    values.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            values.entrySet().stream()
                    .filter(entry -> entry.getValue() == highest)
                    .findFirst()
                    .ifPresent(entry -> most.put(speaker, entry.getKey()));
        });
        return most;
    }
}
