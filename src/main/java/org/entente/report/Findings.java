package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.quote.statistics.QuoteShare;

/**
 * What stands first in a report and on the terminal: the pair that most surely takes the same side, the pair that most surely takes opposite
 * sides, and who is quoted most, where a sentence of theirs is at hand. The best attested stances take the place of what is missing.
 *
 * <p>"Most surely" is the end of the interval, not the estimate, so that a pair with two targets never leads; a pair whose interval leaves
 * the side open is no finding.
 */
public final class Findings {
    private static final int WANTED = 3;

    /** Characters of a quotation beyond which it is no better to read. */
    private static final int LONG = 160;

    private final ReportData data;
    private final Map<String, EvidenceSentence> evidence;
    private final Set<String> countries;

    private Findings(ReportData data) {
        this.data = data;
        this.evidence = data.evidenceByKey();
        this.countries = Set.copyOf(new TreeSet<>(data.names().byCode().values()));
    }

    /** At most three findings; none where nothing was found. */
    public static List<Finding> of(ReportData data) {
        return new Findings(data).all();
    }

    private List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        friends().ifPresent(pair -> findings.add(of(pair, "take the same side")));
        opponents().ifPresent(pair -> findings.add(of(pair, "take opposite sides")));
        Optional<Finding> quoted =
                mostQuoted().filter(finding -> !finding.sentence().isEmpty());
        int stances = WANTED - findings.size() - (quoted.isPresent() ? 1 : 0);
        bestStances().limit(stances).forEach(stance -> findings.add(of(stance)));
        quoted.ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private Stream<CountryAlignment> published() {
        return data.alignment().pairs().stream()
                .filter(pair ->
                        pair.agreementLow().isPresent() && pair.agreementHigh().isPresent());
    }

    private Optional<CountryAlignment> friends() {
        return published()
                .filter(pair -> pair.agreementLow().orElseThrow() > 0.5)
                .min(Comparator.comparingDouble(
                                (CountryAlignment pair) -> -pair.agreementLow().orElseThrow())
                        .thenComparing(ORDER));
    }

    private Optional<CountryAlignment> opponents() {
        return published()
                .filter(pair -> pair.agreementHigh().orElseThrow() < 0.5)
                .min(Comparator.comparingDouble(
                                (CountryAlignment pair) -> pair.agreementHigh().orElseThrow())
                        .thenComparing(ORDER));
    }

    private static final Comparator<CountryAlignment> ORDER = Comparator.comparingInt(
                    (CountryAlignment pair) -> -pair.commonTargets())
            .thenComparing(Comparator.comparing(CountryAlignment::period).reversed())
            .thenComparing(CountryAlignment::countryA)
            .thenComparing(CountryAlignment::countryB);

    private Stream<CountryStance> bestStances() {
        return data.alignment().stances().stream()
                .filter(stance -> stance.netStance().orElse(0.0) * (stance.support() - stance.oppose()) > 0)
                .sorted(Comparator.comparingDouble((CountryStance stance) -> -stance.nEff())
                        .thenComparing(CountryStance::period)
                        .thenComparing(CountryStance::source)
                        .thenComparing(CountryStance::target)
                        .thenComparing(CountryStance::faction));
    }

    private Finding of(CountryAlignment pair, String verb) {
        String text = data.names().of(pair.countryA()) + " and " + data.names().of(pair.countryB()) + " " + verb
                + during(pair.period()) + ": agreement "
                + Digits.two(pair.agreement()) + " (90% interval " + Digits.two(pair.agreementLow()) + " to "
                + Digits.two(pair.agreementHigh()) + ") over "
                + Digits.count(pair.commonTargets(), "common target", "common targets") + ".";
        return with(text, pair.evidence(), Link.during(Link.pair(pair), pair.period()));
    }

    private Finding of(CountryStance stance) {
        double net = stance.netStance().orElseThrow();
        String text = data.names().of(stance.source()) + (net >= 0 ? " sides with " : " opposes ")
                + data.names().of(stance.target(), stance.faction()) + during(stance.period()) + ": net stance "
                + Digits.signed(net) + " (90% interval " + Digits.signed(stance.low()) + " to "
                + Digits.signed(stance.high()) + ") in " + Digits.count(stance.nStories(), "story", "stories") + " of "
                + Digits.count(stance.nOutlets(), "outlet", "outlets") + ".";
        return with(text, stance.evidence(), Link.during(Link.country(stance.source()), stance.period()));
    }

    /** Over all periods together; countries that speak as a whole only where nobody else does. */
    private Optional<Finding> mostQuoted() {
        Map<String, List<QuoteShare>> speakers = data.quotes().bySpeaker().stream()
                .filter(row -> !row.key().isEmpty())
                .collect(Collectors.groupingBy(QuoteShare::key, TreeMap::new, Collectors.toList()));
        return speakers.values().stream()
                .min(Comparator.comparing((List<QuoteShare> rows) -> isCountry(rows.get(0)))
                        .thenComparingLong(rows -> -sum(rows, QuoteShare::stories))
                        .thenComparingLong(rows -> -sum(rows, QuoteShare::quotes)))
                .map(this::of);
    }

    private static long sum(List<QuoteShare> rows, ToLongFunction<QuoteShare> count) {
        return rows.stream().mapToLong(count).sum();
    }

    private static String name(QuoteShare row) {
        return row.name().isEmpty() ? row.key() : row.name();
    }

    private boolean isCountry(QuoteShare row) {
        return row.key().equals(row.country()) || countries.contains(name(row));
    }

    private Finding of(List<QuoteShare> rows) {
        QuoteShare first = rows.get(0);
        String name = name(first);
        boolean isCountry = isCountry(first);
        String country = first.country().isEmpty() || isCountry
                ? ""
                : " (" + data.names().of(first.country()) + ")";
        long quotes = sum(rows, QuoteShare::quotes);
        String text = (isCountry ? "" : "Among persons and bodies, ") + name + country + " is quoted most: "
                + Digits.count(quotes, "quotation", "quotations") + " in "
                + Digits.count(sum(rows, QuoteShare::stories), "story", "stories") + ", "
                + Digits.percent(quotes / (double) sum(data.quotes().bySpeaker(), QuoteShare::quotes))
                + " of all, every copy counted.";
        List<String> keys = data.evidence().stream()
                .filter(sentence -> sentence.speaker().equals(name))
                .sorted(Comparator.comparingInt(
                        sentence -> -Math.min(LONG, sentence.sentence().length())))
                .map(EvidenceSentence::key)
                .toList();
        return with(text, keys, Link.speaker(name));
    }

    private static String during(String period) {
        return period.isEmpty() || period.equals("all") ? "" : " in " + period;
    }

    /** With the sentence that names most of the countries that the finding is about; the first among equals. */
    private Finding with(String text, List<String> keys, String link) {
        return keys.stream()
                .map(evidence::get)
                .filter(sentence -> sentence != null)
                .min(Comparator.comparingLong(sentence -> -named(sentence.sentence(), text)))
                .map(sentence -> new Finding(text, sentence.sentence(), sentence.source(), link))
                .orElse(new Finding(text, "", "", link));
    }

    /** How many of the countries of a finding a sentence names. */
    private long named(String sentence, String text) {
        return countries.stream()
                .filter(name -> text.contains(name) && sentence.contains(name))
                .count();
    }
}
