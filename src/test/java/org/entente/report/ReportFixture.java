package org.entente.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.entente.alignment.AlignmentDrift;
import org.entente.alignment.AlignmentMeasurer;
import org.entente.alignment.AlignmentPeriod;
import org.entente.alignment.AlignmentSeries;
import org.entente.alignment.BlocMembership;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryPosition;
import org.entente.alignment.CountryStance;
import org.entente.alignment.IssueStance;
import org.entente.alignment.MeasureOptions;
import org.entente.alignment.Period;
import org.entente.alignment.PeriodMeasure;
import org.entente.alignment.StanceVote;
import org.entente.evaluation.ValidationUn;
import org.entente.quote.QuotationType;
import org.entente.quote.statement.StatementSpread;
import org.entente.quote.statistics.ArticleFact;
import org.entente.quote.statistics.CorpusProfiles;
import org.entente.quote.statistics.OutletShares;
import org.entente.quote.statistics.QuoteCell;
import org.entente.quote.statistics.QuoteFact;
import org.entente.quote.statistics.QuoteShares;
import org.entente.quote.statistics.QuoteTally;
import org.entente.stance.Attribution;

/** Reports to look at: seeded events of countries in two camps, measured like any others. */
final class ReportFixture {
    /** Beside the real codes come made-up ones, {@code XAA} and on. */
    private static final String[] CODES = {
        "USA", "RUS", "GBR", "CHN", "FRA", "CUB", "DEU", "VEN", "CAN", "IRN", "POL", "SYR", "LTU", "BLR", "AUS", "PRK",
        "ISR", "PAK", "UKR", "NIC"
    };

    static final String[] OUTLETS = {
        "Harbour Gazette",
        "Northern Ledger",
        "Meridian Wire",
        "The Capital Courier",
        "Eastgate Times",
        "Levant Dispatch",
        "Andes Tribune"
    };

    private final int countries;
    private final Random random = new Random(11);
    private final List<EvidenceSentence> evidence = new ArrayList<>();
    private final List<QuoteFact> quotes = new ArrayList<>();
    private final List<ArticleFact> articles = new ArrayList<>();
    private final List<StanceVote> votes = new ArrayList<>();

    private ReportFixture(int countries) {
        this.countries = countries;
    }

    /** A report of so many months, countries and events a month. */
    static ReportData report(int months, int countries, int events) {
        ReportFixture fixture = new ReportFixture(countries);
        for (int month = 1; month <= months; month++) {
            for (int event = 0; event < events; event++) {
                fixture.event(String.format(Locale.ROOT, "2020-%02d", month), month);
            }
        }
        return fixture.measured();
    }

    String code(int i) {
        return i < CODES.length ? CODES[i] : "X" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
    }

    private void event(String period, int month) {
        int source = random.nextInt(3) == 0 ? random.nextInt(countries) : random.nextInt(Math.min(countries, 16));
        int target = random.nextInt(countries);
        boolean isSame = (source % 2 == target % 2) != (random.nextInt(6) == 0);
        int polarity = random.nextInt(6) == 0 ? 0 : isSame ? 1 : -1;
        String article = String.format(Locale.ROOT, "%016x", votes.size());
        String outlet = OUTLETS[random.nextInt(OUTLETS.length)];
        String faction = List.of("GOV", "NONE", "OPP").get(random.nextInt(9) / 4);
        votes.add(new StanceVote(
                period,
                code(source),
                code(target),
                faction,
                List.of("", "sanctions", "human_rights").get(votes.size() % 3),
                polarity,
                StanceVote.ONE,
                random.nextInt(3) == 0 ? Attribution.OWN_VOICE : Attribution.NARRATOR,
                outlet,
                article,
                article,
                10,
                90,
                random.nextInt(100) / 100.0,
                polarity > 0 ? "SUPPORT" : "REJECT"));
        LocalDate day = LocalDate.of(2020, month, 1 + random.nextInt(28));
        String verb = polarity > 0 ? "backed" : polarity < 0 ? "condemned" : "met envoys of";
        String speaker = "Minister of " + code(source);
        evidence.add(new EvidenceSentence(
                article + ":10-90",
                code(source) + " " + verb + " " + code(target) + " on Tuesday, an official said in sentence "
                        + votes.size() + ".",
                outlet,
                Optional.of(day),
                speaker,
                speaker,
                code(source),
                0.9,
                "act.verb",
                "https://www.example.org/" + article,
                "Story " + votes.size(),
                "",
                List.of()));
        quotes.add(new QuoteFact(
                period,
                outlet,
                article,
                article,
                "",
                speaker,
                code(source),
                List.of(QuotationType.values()).get(random.nextInt(3)),
                "said",
                5 + random.nextInt(20)));
        quotes.add(ofWholeSpan(quotes.get(quotes.size() - 1)));
        articles.add(new ArticleFact(outlet, period, false, article, article, true, true, true, 150));
    }

    private static QuoteFact ofWholeSpan(QuoteFact fact) {
        return new QuoteFact(
                Period.ALL,
                fact.outlet(),
                fact.articleId(),
                fact.story(),
                fact.speakerId(),
                fact.speakerName(),
                fact.speakerCountry(),
                fact.type(),
                fact.cueClass(),
                fact.words());
    }

    private ReportData measured() {
        TreeMap<String, List<StanceVote>> byPeriod = new TreeMap<>();
        byPeriod.put(Period.ALL, votes);
        votes.forEach(vote -> byPeriod.computeIfAbsent(vote.period(), key -> new ArrayList<>())
                .add(vote));
        List<AlignmentPeriod> periods = new ArrayList<>();
        List<CountryStance> stances = new ArrayList<>();
        List<CountryAlignment> pairs = new ArrayList<>();
        List<CountryPosition> positions = new ArrayList<>();
        List<BlocMembership> blocs = new ArrayList<>();
        List<IssueStance> issues = new ArrayList<>();
        AlignmentMeasurer measurer =
                new AlignmentMeasurer(MeasureOptions.defaults().withReplicates(countries > 60 ? 0 : 20));
        byPeriod.forEach((period, some) -> {
            PeriodMeasure measure = measurer.measure(period, some);
            periods.add(measure.period());
            stances.addAll(measure.stances());
            pairs.addAll(measure.alignments());
            positions.addAll(measure.positions());
            blocs.addAll(measure.blocs());
            issues.addAll(measure.issues());
        });
        evidence.add(repeated(OUTLETS[2], 12));
        evidence.add(repeated(OUTLETS[0], 14));
        List<AlignmentDrift> drifts = AlignmentSeries.drift(pairs);
        return new ReportData(
                run(),
                new AlignmentTables(periods, stances, pairs, positions, blocs, drifts, issues),
                quoteTables(),
                CorpusProfiles.rows(articles),
                List.of(new ValidationUn(
                        "2020", "kappa", 5, 120, Optional.of(0.41), Optional.of(0.28), Optional.of(0.53))),
                evidence,
                new CountryNames(names()));
    }

    /** A quotation of the statement {@code s1}. */
    private static EvidenceSentence repeated(String outlet, int day) {
        return new EvidenceSentence(
                "q" + day,
                "the talks should not be used to impose an agenda",
                outlet,
                Optional.of(LocalDate.of(2020, 1, day)),
                "",
                "",
                "",
                0.9,
                "indirect quotation, cue",
                "",
                "Story of day " + day,
                "s1",
                List.of());
    }

    private QuoteTables quoteTables() {
        StatementSpread spread = new StatementSpread(
                "s1",
                "the talks should not be used to impose an agenda",
                "Minister of RUS",
                "RUS",
                Optional.of(LocalDate.of(2020, 1, 12)),
                "Meridian Wire",
                6,
                2,
                5,
                3,
                4,
                List.of("Meridian Wire"));
        StatementSpread other = new StatementSpread(
                "s2",
                "no one from outside can give orders",
                "",
                "",
                Optional.of(LocalDate.of(2020, 2, 1)),
                "Harbour Gazette",
                3,
                2,
                3,
                2,
                9,
                List.of());
        Map<String, QuoteTally> tallies = QuoteTally.byPeriod(QuoteCell.of(quotes));
        return new QuoteTables(
                QuoteShares.bySpeaker(tallies),
                QuoteShares.byCountry(tallies),
                QuoteShares.byOutlet(tallies),
                OutletShares.speakerCountries(tallies),
                OutletShares.cues(tallies),
                List.of(spread, other));
    }

    private RunSummary run() {
        long n = articles.size();
        return new RunSummary(
                "20200401T040000Z-test",
                "0.1.0",
                "2020-04-01T04:00:12Z",
                List.of(new RunSummary.Input("data/sample", n + 20, n, 13, 7)),
                Map.of("period", "month"),
                Map.of("articles", n),
                Map.of("bad_json", 4L, "no_body", 3L),
                Map.of("en", n),
                List.of("1 article has no date"));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(code).build();
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }

    static String html(ReportData data) {
        StringBuilder page = new StringBuilder();
        try {
            HtmlReport.write(data, page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return page.toString();
    }

    /** Writes a report to look at: file, months, countries, events a month. */
    public static void main(String[] arguments) throws IOException {
        ReportData data =
                report(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        long begin = System.nanoTime();
        try (Writer writer = Files.newBufferedWriter(Path.of(arguments[0]))) {
            HtmlReport.write(data, writer);
        }
        System.out.printf(
                Locale.ROOT,
                "%.2f s, %d bytes%n",
                (System.nanoTime() - begin) / 1e9,
                Files.size(Path.of(arguments[0])));
    }
}
