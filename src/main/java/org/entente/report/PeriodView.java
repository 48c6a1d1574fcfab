package org.entente.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.alignment.AlignmentPeriod;
import org.entente.alignment.BlocMembership;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryPosition;
import org.entente.alignment.CountryStance;
import org.entente.alignment.IssueStance;
import org.entente.quote.statistics.OutletSpeakerCountry;
import org.entente.quote.statistics.QuoteShare;

/** The rows of one period, in the orders that figures need. */
record PeriodView(
        String period,
        CountryNames names,
        Optional<AlignmentPeriod> summary,
        List<CountryStance> stances,
        List<CountryAlignment> pairs,
        Map<String, CountryPosition> positions,
        Map<String, BlocMembership> blocs,
        List<QuoteShare> speakers,
        List<QuoteShare> countries,
        List<QuoteShare> outlets,
        List<OutletSpeakerCountry> outletCountries,
        Map<String, IssueStance> issues) {
    /** Countries in a figure that are shown even where they have no published pair. */
    private static final int FEWEST = 12;

    /** More than all common targets of a country. */
    private static final long PUBLISHED = 1_000_000;

    /** The views of all periods, in the order of {@link ReportData#periods()}. */
    static List<PeriodView> all(ReportData data) {
        AlignmentTables alignment = data.alignment();
        QuoteTables quotes = data.quotes();
        Map<String, List<AlignmentPeriod>> summaries = by(alignment.periods(), AlignmentPeriod::period);
        Map<String, List<CountryStance>> stances = by(alignment.stances(), CountryStance::period);
        Map<String, List<CountryAlignment>> pairs = by(alignment.pairs(), CountryAlignment::period);
        Map<String, List<CountryPosition>> positions = by(alignment.positions(), CountryPosition::period);
        Map<String, List<BlocMembership>> blocs = by(alignment.blocs(), BlocMembership::period);
        Map<String, List<QuoteShare>> speakers = by(quotes.bySpeaker(), QuoteShare::period);
        Map<String, List<QuoteShare>> countries = by(quotes.byCountry(), QuoteShare::period);
        Map<String, List<QuoteShare>> outlets = by(quotes.byOutlet(), QuoteShare::period);
        Map<String, List<OutletSpeakerCountry>> matrix = by(quotes.outletCountries(), OutletSpeakerCountry::period);
        Map<String, List<IssueStance>> issues = by(alignment.issues(), IssueStance::period);
        List<PeriodView> views = new ArrayList<>();
        for (String period : data.periods()) {
            views.add(new PeriodView(
                    period,
                    data.names(),
                    of(summaries, period).stream().findFirst(),
                    of(stances, period),
                    of(pairs, period),
                    index(of(positions, period), CountryPosition::country),
                    index(of(blocs, period), BlocMembership::country),
                    of(speakers, period),
                    of(countries, period),
                    of(outlets, period),
                    of(matrix, period),
                    index(of(issues, period), IssueStance::issue)));
        }
        return views;
    }

    private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> key) {
        Map<String, List<T>> map = new HashMap<>();
        rows.forEach(row ->
                map.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
        return map;
    }

    private static <T> List<T> of(Map<String, List<T>> map, String period) {
        return map.getOrDefault(period, List.of());
    }

    private static <T> Map<String, T> index(List<T> rows, Function<T, String> key) {
        Map<String, T> map = new TreeMap<>();
        rows.forEach(row -> map.putIfAbsent(key.apply(row), row));
        return Collections.unmodifiableMap(map);
    }

    /** Pairs with a published agreement. */
    List<CountryAlignment> published() {
        return pairs.stream().filter(pair -> pair.agreement().isPresent()).toList();
    }

    /** Stances of enough stories whose interval excludes 0. */
    long clearStances() {
        return stances.stream()
                .filter(row -> row.status().equals("ok") && Findings.isClear(row))
                .count();
    }

    /** How much there is to see: published pairs and clear stances first, then stories behind stances, then quotations. */
    long weight() {
        long stories = stances.stream().mapToLong(CountryStance::nStories).sum();
        long quotes = outlets.stream().mapToLong(QuoteShare::quotes).sum();
        return (published().size() + clearStances()) * 1_000_000L + stories * 1_000L + Math.min(quotes, 999);
    }

    int bloc(String country) {
        BlocMembership row = blocs.get(country);
        return row == null ? 0 : row.bloc();
    }

    /**
     * The countries with the most published pairs, at most so many; where these are few, others with most common targets beside them. Ordered
     * by bloc, then along the axis of positions, then by code.
     */
    List<String> ordered(int most) {
        Map<String, Long> weights = new TreeMap<>();
        for (CountryAlignment pair : pairs) {
            long weight = (pair.agreement().isPresent() ? PUBLISHED : 0L) + pair.commonTargets();
            weights.merge(pair.countryA(), weight, Long::sum);
            weights.merge(pair.countryB(), weight, Long::sum);
        }
        long published =
                weights.values().stream().filter(weight -> weight >= PUBLISHED).count();
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.min(most, Math.max(FEWEST, published)))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt((String code) -> bloc(code) == 0 ? Integer.MAX_VALUE : bloc(code))
                        .thenComparingDouble(code -> -position(code))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double position(String country) {
        CountryPosition row = positions.get(country);
        return row == null ? -1e9 : row.position().orElse(-1e9);
    }

    /** The pairs by {@code A-B}, A before B. */
    Map<String, CountryAlignment> pairsByKey() {
        Map<String, CountryAlignment> map = new HashMap<>();
        pairs.forEach(pair -> map.put(pair.countryA() + "-" + pair.countryB(), pair));
        return map;
    }

    static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
    }
}
