package org.entente.quote.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is quoted how much. All rows come in the order of period, most quotations first, then key; they depend on the sums
 * of the cells only.
 */
public final class QuoteShares {
    private static final Comparator<QuoteShare> ORDER = Comparator.comparing(QuoteShare::period)
            .thenComparing(Comparator.comparingLong(QuoteShare::quotes).reversed())
            .thenComparing(QuoteShare::key);

    private QuoteShares() {}

    /** Rows of {@code quote_share_by_speaker}; the key is empty for quotations of nobody named. */
    public static List<QuoteShare> bySpeaker(Map<String, QuoteTally> tallies) {
        List<QuoteShare> rows = new ArrayList<>();
        tallies.forEach((period, tally) -> {
            Map<String, String> names =
                    mostFrequent(tally.sum(QuoteKey.SPEAKER_AS, key -> true, key -> key.subList(0, 2)));
            Map<String, String> countries =
                    mostFrequent(tally.sum(QuoteKey.SPEAKER_AS, key -> true, key -> List.of(key.get(0), key.get(2))));
            for (QuoteShare row : rows(period, tally.by(QuoteKey.SPEAKER))) {
                String name = row.key().isEmpty() ? "" : names.getOrDefault(row.key(), "");
                String country = row.key().isEmpty() ? "" : countries.getOrDefault(row.key(), "");
                rows.add(named(row, name, country));
            }
        });
        rows.sort(ORDER);
        return rows;
    }

    /** Rows of {@code quote_share_by_country}; the key is empty for quotations whose speaker's country is unknown. */
    public static List<QuoteShare> byCountry(Map<String, QuoteTally> tallies) {
        return rows(tallies, QuoteKey.COUNTRY);
    }

    /** Rows of {@code quote_share_by_outlet}. */
    public static List<QuoteShare> byOutlet(Map<String, QuoteTally> tallies) {
        return rows(tallies, QuoteKey.OUTLET);
    }

    private static List<QuoteShare> rows(Map<String, QuoteTally> tallies, QuoteKey key) {
        List<QuoteShare> rows = new ArrayList<>();
        tallies.forEach((period, tally) -> rows.addAll(rows(period, tally.by(key))));
        rows.sort(ORDER);
        return rows;
    }

    private static List<QuoteShare> rows(String period, Map<List<String>, QuoteCounts> counts) {
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
    private static Map<String, String> mostFrequent(Map<List<String>, QuoteCounts> counts) {
        Map<String, Long> highest = new HashMap<>();
        Map<String, String> most = new HashMap<>();
        counts.forEach((key, sum) -> {
            if (sum.quotes() > highest.getOrDefault(key.get(0), 0L)) {
                highest.put(key.get(0), sum.quotes());
                most.put(key.get(0), key.get(1));
            }
        });
        return most;
    }
}
