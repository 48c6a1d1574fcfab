package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.alignment.CellKey;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.alignment.Period;
import org.entente.quote.statistics.QuoteShare;
import org.entente.report.EvidenceSentence.Side;
import org.entente.text.CsvTable;

/**
 * What stands first in a report and on the terminal: a pair that takes the same side, a pair that takes opposite sides, and the person or
 * body quoted most. Of the pairs that are clear it is the one farthest beyond chance, by kappa: two countries that condemn everybody agree
 * without it being news. In place of a pair that is missing stands the best attested stance that supports, or opposes.
 *
 * <p>What is not clear is no finding: an agreement whose interval holds one half, or over fewer than {@value #FEWEST_TARGETS} effective
 * targets (as many as a flagged change asks for), or with a group; a net stance whose interval holds 0, a stance of
 * fewer than three stories, or one that a single outlet reports where there are several.
 */
public final class Findings {
    /** Findings of a run that has enough of everything. */
    static final int WANTED = 3;

    private static final int FEWEST_STORIES = 3;

    private static final int FEWEST_TARGETS = 10;

    /** Confidence of a quotation below which it is not put into a speaker's mouth on the first screen. */
    private static final double SURE = 0.8;

    private final ReportData data;
    private final Map<String, EvidenceSentence> evidence;
    private final Set<String> countries;

    private Findings(ReportData data) {
        this.data = data;
        this.evidence = data.evidenceByKey();
        this.countries = Set.copyOf(new TreeSet<>(data.names().byCode().values()));
    }

    /** At most three findings; none where nothing was found, or nothing that is clear. */
    public static List<Finding> of(ReportData data) {
        return new Findings(data).all();
    }

    private List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        List<CountryStance> stances = clearStances();
        for (boolean isSame : new boolean[] {true, false}) {
            pair(isSame)
                    .map(pair -> of(pair, isSame))
                    .or(() -> stances.stream()
                            .filter(stance -> isSupport(stance) == isSame)
                            .findFirst()
                            .map(this::of))
                    .ifPresent(findings::add);
        }
        Optional<Finding> quoted = mostQuoted();
        stances.stream()
                .map(this::of)
                .filter(finding -> !findings.contains(finding))
                .limit(WANTED - findings.size() - (quoted.isPresent() ? 1 : 0))
                .forEach(findings::add);
        quoted.ifPresent(findings::add);
        return List.copyOf(findings);
    }

    /** The clear pair farthest beyond chance, on the same side or on opposite ones. */
    private Optional<CountryAlignment> pair(boolean isSame) {
        double sign = isSame ? 1 : -1;
        return data.alignment().pairs().stream()
                .filter(pair -> pair.kappa().isPresent() && pair.nEff() >= FEWEST_TARGETS && isOfCountries(pair))
                .filter(pair -> isSame
                        ? pair.agreementLow().orElse(0.0) > 0.5
                        : pair.agreementHigh().orElse(1.0) < 0.5)
                .min(Comparator.comparingDouble(
                                (CountryAlignment pair) -> -sign * pair.kappa().orElseThrow())
                        .thenComparing(ORDER));
    }

    /** A group shares countries with its members and with other groups: that the Union and Europe agree is no news. */
    private static boolean isOfCountries(CountryAlignment pair) {
        return !pair.countryA().startsWith(CellKey.GROUP) && !pair.countryB().startsWith(CellKey.GROUP);
    }

    private static final Comparator<CountryAlignment> ORDER = Comparator.comparingInt(
                    (CountryAlignment pair) -> -pair.commonTargets())
            .thenComparing(Comparator.comparing(CountryAlignment::period).reversed())
            .thenComparing(CountryAlignment::countryA)
            .thenComparing(CountryAlignment::countryB);

    /** Best attested first, and each source and target once. */
    private List<CountryStance> clearStances() {
        int fewestOutlets = data.alignment().stances().stream().anyMatch(stance -> stance.nOutlets() > 1) ? 2 : 1;
        Set<List<String>> seen = new HashSet<>();
        return data.alignment().stances().stream()
                .filter(stance -> stance.nStories() >= FEWEST_STORIES && stance.nOutlets() >= fewestOutlets)
                .filter(Findings::isClear)
                .sorted(Comparator.comparingDouble((CountryStance stance) -> -stance.nEff())
                        .thenComparing(CountryStance::period)
                        .thenComparing(CountryStance::source)
                        .thenComparing(CountryStance::target)
                        .thenComparing(CountryStance::faction))
                .filter(stance -> seen.add(List.of(stance.source(), stance.target(), stance.faction())))
                .toList();
    }

    /** Whether the interval of the net stance excludes 0, and the stories lean to the same side as the shrunk value. */
    static boolean isClear(CountryStance stance) {
        double low = stance.low().orElse(0.0);
        double high = stance.high().orElse(0.0);
        return low * high > 0 && low * (stance.support() - stance.oppose()) > 0;
    }

    private static boolean isSupport(CountryStance stance) {
        return stance.netStance().orElseThrow() >= 0;
    }

    private Finding of(CountryAlignment pair, boolean isSame) {
        String text = first(data.names().inSentence(pair.countryA())) + " and "
                + data.names().inSentence(pair.countryB()) + (isSame ? " take the same side" : " take opposite sides")
                + during(pair.period()) + ": agreement "
                + Digits.two(pair.agreement()) + " (90% interval " + Digits.two(pair.agreementLow()) + " to "
                + Digits.two(pair.agreementHigh()) + ") over "
                + Heatmap.restsOn(pair) + ".";
        Stream<String> keys = data.alignment().stances().stream()
                .filter(stance -> stance.period().equals(pair.period()))
                .filter(stance -> List.of(pair.countryA(), pair.countryB()).contains(stance.source()))
                .flatMap(stance -> stance.evidence().stream());
        Predicate<EvidenceSentence> says = sentence -> sentence.saysOfBoth(pair.countryA(), pair.countryB(), isSame);
        return with(
                text, Stream.concat(pair.evidence().stream(), keys), says, Link.during(Link.pair(pair), pair.period()));
    }

    private Finding of(CountryStance stance) {
        double net = stance.netStance().orElseThrow();
        String text = first(data.names().inSentence(stance.source()))
                + (isSupport(stance) ? " sides with " : " opposes ")
                + data.names().inSentence(stance.target(), stance.faction()) + during(stance.period()) + ": net stance "
                + Digits.signed(net) + " (90% interval " + Digits.signed(stance.low()) + " to "
                + Digits.signed(stance.high()) + ") in " + Digits.count(stance.nStories(), "story", "stories") + " of "
                + Digits.count(stance.nOutlets(), "outlet", "outlets") + ".";
        Side side = new Side(stance.source(), stance.target(), stance.faction(), isSupport(stance));
        return with(
                text,
                stance.evidence().stream(),
                sentence -> sentence.sides().contains(side),
                Link.during(Link.stance(stance), stance.period()));
    }

    private static String first(String words) {
        return words.startsWith("the ") ? "T" + words.substring(1) : words;
    }

    /** Over the whole span. */
    private Optional<Finding> mostQuoted() {
        Set<String> media = media();
        return data.quotes().bySpeaker().stream()
                .filter(row -> row.period().equals(Period.ALL))
                .filter(row -> isPersonOrBody(row) && !media.contains(row.name()))
                .min(Comparator.comparingLong((QuoteShare row) -> -row.stories())
                        .thenComparingLong(row -> -row.quotes())
                        .thenComparing(QuoteShare::key))
                .map(this::of);
    }

    /** Somebody with an id of their own: no country or group, and no crowd such as "analysts", which has a name alone. */
    private boolean isPersonOrBody(QuoteShare row) {
        return !row.name().isEmpty()
                && !row.key().equals(row.name())
                && !data.names().byCode().containsKey(row.key())
                && !row.key().startsWith(CellKey.GROUP)
                && !countries.contains(row.name());
    }

    /** Who reports: the outlets of the run, and those and the agencies that the program knows. */
    private Set<String> media() {
        Set<String> media = new HashSet<>();
        data.profile().forEach(row -> media.add(row.outlet()));
        CsvTable.resource("/data/registry/outlets.csv").rows().forEach(row -> media.add(row.get("outlet")));
        for (CsvTable.Row row : CsvTable.resource("/data/registry/agencies.csv").rows()) {
            media.add(row.get("agency"));
            media.addAll(List.of(row.get("written").split("\\|")));
        }
        return media;
    }

    private Finding of(QuoteShare first) {
        String country = first.country().isEmpty() ? "" : " (" + data.names().of(first.country()) + ")";
        String text = "Of all persons and bodies, " + first.name() + country + " is quoted most: "
                + Digits.count(first.quotes(), "quotation", "quotations") + " in "
                + Digits.count(first.stories(), "story", "stories") + ", " + Digits.percent(first.share())
                + " of all, every copy counted.";
        return evidence.values().stream()
                .filter(sentence ->
                        sentence.isQuotation() && sentence.speakerKey().equals(first.key()))
                .filter(sentence -> sentence.isReadable() && sentence.confidence() >= SURE)
                .filter(sentence -> !sentence.sentence().contains(lastWord(first.name())))
                .findFirst()
                .map(sentence ->
                        new Finding(text, bare(sentence.sentence()), sentence.source(), Link.speaker(first.key())))
                .orElse(new Finding(text, "", "", Link.speaker(first.key())));
    }

    /** Without the quotation marks about it, as it is quoted anew. */
    private static String bare(String words) {
        return words.replaceAll("^[\"\u201c\u2018]+|[,\"\u201d\u2019]+$", "");
    }

    /** Who names himself is seldom the speaker: the quotation is more likely another's about him. */
    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String during(String period) {
        return period.isEmpty() || period.equals(Period.ALL) ? "" : " in " + period;
    }

    /** With a sentence that says it; among equals one that is readable, that names most of the countries, then the surest. */
    private Finding with(String text, Stream<String> keys, Predicate<EvidenceSentence> says, String link) {
        return keys.distinct()
                .map(evidence::get)
                .filter(sentence -> sentence != null)
                .min(Comparator.comparing((EvidenceSentence sentence) -> !says.test(sentence))
                        .thenComparing(sentence -> !sentence.isReadable())
                        .thenComparingLong(sentence -> -named(sentence.sentence(), text))
                        .thenComparingDouble(sentence -> -sentence.confidence()))
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
