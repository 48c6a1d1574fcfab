package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.quote.statistics.QuoteShare;
import org.entente.report.EvidenceSentence.Side;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final CountryNames NAMES =
            new CountryNames(Map.of("CUB", "Cuba", "RUS", "Russia", "USA", "United States", "VEN", "Venezuela"));

    private static CountryAlignment pair(
            String a, String b, double low, double agreement, double high, double kappa, int targets) {
        return new CountryAlignment(
                "2019-07",
                a,
                b,
                targets,
                3 * targets,
                targets,
                Optional.of(agreement),
                Optional.of(low),
                Optional.of(high),
                Optional.empty(),
                Optional.empty(),
                Optional.of(agreement),
                Optional.of(2 * agreement - 1),
                Optional.of(kappa),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of("a1:0-40"),
                List.of("Harbour Gazette"),
                List.of("NARRATOR"),
                "ok");
    }

    private static ReportData data(List<CountryAlignment> pairs, List<CountryStance> stances) {
        EvidenceSentence sentence = new EvidenceSentence(
                "a1:0-40",
                "Cuba and Russia backed Maduro.",
                "Harbour Gazette",
                Optional.of(java.time.LocalDate.of(2019, 7, 25)),
                "",
                "",
                "",
                0.9,
                "",
                "",
                "",
                "",
                List.of(new Side("CUB", "VEN", "GOV", true), new Side("RUS", "VEN", "GOV", true)));
        return with(pairs, stances, sentence);
    }

    private static ReportData with(
            List<CountryAlignment> pairs, List<CountryStance> stances, EvidenceSentence... sentences) {
        return new ReportData(
                RunSummary.of("r"),
                new AlignmentTables(List.of(), stances, pairs, List.of(), List.of(), List.of(), List.of()),
                QuoteTables.NONE,
                List.of(),
                List.of(),
                List.of(sentences),
                NAMES);
    }

    @Test
    void ofThePairsThatAreClearTheOneFarthestBeyondChanceLeads() {
        List<Finding> findings = Findings.of(data(
                List.of(
                        pair("CUB", "RUS", 0.81, 0.93, 0.99, 0.6, 12),
                        pair("CUB", "USA", 0.85, 0.95, 0.99, 0.1, 40),
                        pair("GBR", "USA", 0.45, 0.95, 1.0, 0.9, 12),
                        pair("CUB", "VEN", 0.55, 1.0, 1.0, 0.9, 5),
                        pair("RUS", "USA", 0.02, 0.1, 0.3, -0.4, 10)),
                List.of()));
        assertThat(findings)
                .extracting(Finding::text)
                .containsExactly(
                        "Cuba and Russia take the same side in 2019-07: agreement 0.93 (90% interval 0.81 to 0.99) over 12 common targets in 36 stories.",
                        "Russia and the United States take opposite sides in 2019-07: agreement 0.10 (90% interval 0.02 to 0.30) over 10 common targets in 30 stories.");
        assertThat(findings.get(0).sentence()).isEqualTo("Cuba and Russia backed Maduro.");
        assertThat(findings.get(0).source()).isEqualTo("Harbour Gazette, 2019-07-25");
        assertThat(findings.get(0).link()).isEqualTo("pair=CUB-RUS&period=2019-07");
    }

    @Test
    void aGroupWithWhomeverItAgreesIsNoFinding() {
        CountryAlignment countries = pair("CUB", "RUS", 0.71, 0.83, 0.99, 0.4, 12);
        for (String other : List.of("FRA", "USA", "GROUP:EUROPE")) {
            CountryAlignment group = pair(other, "GROUP:EU", 0.81, 0.93, 0.99, 0.6, 12);
            assertThat(Findings.of(data(List.of(group), List.of()))).isEmpty();
            assertThat(Findings.of(data(List.of(group, countries), List.of()))).hasSize(1);
        }
    }

    private static EvidenceSentence sentence(String key, String words, Side... sides) {
        return new EvidenceSentence(
                key, words, "Harbour Gazette", Optional.empty(), "", "", "", 0.9, "", "", "", "", List.of(sides));
    }

    @Test
    void theSentenceShownSaysOfBothOnWhichSideTheyAre() {
        Side cuba = new Side("CUB", "VEN", "GOV", true);
        Side russia = new Side("RUS", "VEN", "GOV", true);
        CountryStance stance = stance("CUB", "VEN", -0.1, 0.7, 0.9, 9, 2, "s:1-2", "s:3-4");
        assertThat(Findings.of(with(
                        List.of(pair("CUB", "RUS", 0.81, 0.93, 0.99, 0.6, 12)),
                        List.of(stance),
                        sentence(
                                "a1:0-40", "Cuba and Russia are mentioned, and only one of them says something.", cuba),
                        sentence(
                                "s:1-2",
                                "Havana went one way and Moscow, on that very day, the other.",
                                cuba,
                                new Side("RUS", "VEN", "GOV", false)),
                        sentence(
                                "s:3-4", "Havana backed Maduro, and so, on that very day, did Moscow.", cuba, russia))))
                .extracting(Finding::sentence)
                .containsExactly("Havana backed Maduro, and so, on that very day, did Moscow.");
    }

    @Test
    void theSentenceShownForAStanceTakesTheSideThatTheFindingSays() {
        CountryStance stance = stance("RUS", "VEN", 0.3, 0.7, 0.9, 9, 2, "s:1-2", "s:3-4");
        assertThat(Findings.of(with(
                        List.of(),
                        List.of(stance),
                        sentence(
                                "s:1-2",
                                "Russia was annoyed by Venezuela for once, officials said.",
                                new Side("RUS", "VEN", "GOV", false)),
                        sentence(
                                "s:3-4",
                                "Moscow stood by Maduro once more, officials in Caracas said.",
                                new Side("RUS", "VEN", "GOV", true)))))
                .extracting(Finding::sentence)
                .containsExactly("Moscow stood by Maduro once more, officials in Caracas said.");
    }

    /** A stance of Russia toward Venezuela's government, or of the United States toward Cuba's, and so on. */
    private static CountryStance stance(
            String source,
            String target,
            double low,
            double net,
            double high,
            int stories,
            int outlets,
            String... evidence) {
        return new CountryStance(
                "2019-07",
                source,
                target,
                "GOV",
                stories,
                stories,
                outlets,
                stories,
                net > 0 ? stories : 0,
                net > 0 ? 0 : stories,
                0,
                Optional.of(net),
                Optional.of(low),
                Optional.of(high),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(evidence),
                List.of(),
                List.of(),
                "ok");
    }

    @Test
    void withoutPairsTheBestAttestedStancesOfEitherSideTakeTheirPlaceEachSourceAndTargetOnce() {
        CountryStance best = stance("RUS", "VEN", 0.3, 0.7, 0.9, 9, 2);
        List<Finding> findings = Findings.of(data(
                List.of(),
                List.of(
                        stance("RUS", "VEN", 0.3, 0.7, 0.9, 4, 2),
                        stance("USA", "CUB", -0.9, -0.7, -0.2, 5, 3),
                        stance("CUB", "VEN", 0.3, 0.7, 0.9, 7, 2),
                        best)));
        assertThat(findings)
                .extracting(Finding::text)
                .containsExactly(
                        "Russia sides with the government of Venezuela in 2019-07: net stance +0.70 (90% interval +0.30 to +0.90) in 9 stories of 2 outlets.",
                        "The United States opposes the government of Cuba in 2019-07: net stance -0.70 (90% interval -0.90 to -0.20) in 5 stories of 3 outlets.",
                        "Cuba sides with the government of Venezuela in 2019-07: net stance +0.70 (90% interval +0.30 to +0.90) in 7 stories of 2 outlets.");
        assertThat(findings.get(0).sentence()).isEmpty();
        assertThat(findings.get(0).link()).isEqualTo("stance=RUS-VEN-GOV&period=2019-07");
    }

    @Test
    void aStanceThatIsOpenOrRestsOnTwoStoriesOrOnOneOfSeveralOutletsIsNoFinding() {
        assertThat(Findings.of(data(
                        List.of(),
                        List.of(
                                stance("USA", "RUS", -0.23, -0.03, 0.18, 16, 4),
                                stance("RUS", "VEN", 0.3, 0.7, 0.9, 2, 2),
                                stance("CUB", "VEN", 0.3, 0.7, 0.9, 8, 1)))))
                .isEmpty();
        // In a corpus of one outlet the number of outlets says nothing.
        assertThat(Findings.of(data(List.of(), List.of(stance("CUB", "VEN", 0.3, 0.7, 0.9, 8, 1)))))
                .hasSize(1);
    }

    private static QuoteShare share(String period, String key, String name, String country, long quotes) {
        return new QuoteShare(period, key, name, country, quotes, quotes, 9, 0, 0, quotes, 0.5, 0.5);
    }

    private static EvidenceSentence words(String id, String words, double confidence) {
        return new EvidenceSentence(
                id,
                words,
                "Harbour Gazette",
                Optional.empty(),
                "sergei-lavrov",
                "Sergei Lavrov",
                "RUS",
                confidence,
                "",
                "",
                "",
                "",
                List.of());
    }

    private static ReportData quoted(List<QuoteShare> speakers, EvidenceSentence... words) {
        return new ReportData(
                RunSummary.of("r"),
                AlignmentTables.NONE,
                new QuoteTables(speakers, List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(words),
                NAMES);
    }

    @Test
    void aPersonIsQuotedMostOverTheWholeSpanAndNoCountryCrowdOrAgency() {
        List<QuoteShare> speakers = List.of(
                share("2019-08", "bruno-rodriguez", "Bruno Rodriguez", "CUB", 8),
                share("all", "RUS", "Russia (government)", "RUS", 9),
                share("all", "russia", "Russia", "RUS", 9),
                share("all", "Analysts", "Analysts", "", 9),
                share("all", "reuters", "Reuters", "GBR", 9),
                share("all", "GROUP:EU", "European Union", "", 9),
                share("all", "sergei-lavrov", "Sergei Lavrov", "RUS", 5),
                share("all", "bruno-rodriguez", "Bruno Rodriguez", "CUB", 4),
                share("all", "", "", "", 1));
        assertThat(Findings.of(
                        quoted(speakers, words("a1-q0", "that the talks should go on for as long as they need", 0.9))))
                .containsExactly(new Finding(
                        "Of all persons and bodies, Sergei Lavrov (Russia) is quoted most: 5 quotations in 5 stories, 50.0% of all,"
                                + " every copy counted.",
                        "that the talks should go on for as long as they need",
                        "Harbour Gazette, undated",
                        "speaker=sergei-lavrov"));
    }

    @Test
    void aQuotationThatIsUnsureOrTooShortToReadIsNotShown() {
        List<QuoteShare> speakers = List.of(share("all", "sergei-lavrov", "Sergei Lavrov", "RUS", 2));
        String sure = "the talks should go on for as long as they need";
        assertThat(Findings.of(quoted(
                        speakers,
                        words("a1-q0", "that somebody else may well have said this", 0.5),
                        words("a1-q1", "no", 0.99),
                        words("a1-q2", sure, 0.9))))
                .extracting(Finding::sentence)
                .containsExactly(sure);
    }

    @Test
    void aQuotationThatNamesItsSpeakerIsNotShownAsHis() {
        List<QuoteShare> speakers = List.of(share("all", "sergei-lavrov", "Sergei Lavrov", "RUS", 2));
        assertThat(Findings.of(quoted(
                        speakers, words("a1-q0", "Lavrov has never wanted the talks to go on for that long", 0.95))))
                .extracting(Finding::sentence)
                .containsExactly("");
    }

    @Test
    void nothingFoundIsNoFinding() {
        assertThat(Findings.of(ReportData.empty(RunSummary.of("r")))).isEmpty();
    }
}
