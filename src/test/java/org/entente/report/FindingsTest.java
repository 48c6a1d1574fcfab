package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.quote.statistics.QuoteShare;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final CountryNames NAMES =
            new CountryNames(Map.of("CUB", "Cuba", "RUS", "Russia", "USA", "United States", "VEN", "Venezuela"));

    private static CountryAlignment pair(String a, String b, double low, double agreement, double high, int targets) {
        return new CountryAlignment(
                "2019-07",
                a,
                b,
                targets,
                targets,
                Optional.of(agreement),
                Optional.of(low),
                Optional.of(high),
                Optional.empty(),
                Optional.empty(),
                Optional.of(agreement),
                Optional.of(2 * agreement - 1),
                Optional.of(0.5),
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
                "");
        return new ReportData(
                RunSummary.of("r"),
                new AlignmentTables(List.of(), stances, pairs, List.of(), List.of(), List.of()),
                QuoteTables.NONE,
                List.of(),
                List.of(),
                List.of(sentence),
                NAMES);
    }

    @Test
    void thePairWhoseIntervalIsSurestLeadsAndNotTheOneWithTheHighestEstimate() {
        List<Finding> findings = Findings.of(data(
                List.of(
                        pair("CUB", "RUS", 0.81, 0.93, 0.99, 12),
                        pair("CUB", "VEN", 0.55, 1.0, 1.0, 5),
                        pair("RUS", "USA", 0.02, 0.1, 0.3, 9)),
                List.of()));
        assertThat(findings)
                .extracting(Finding::text)
                .containsExactly(
                        "Cuba and Russia take the same side in 2019-07: agreement 0.93 (90% interval 0.81 to 0.99) over 12 common targets.",
                        "Russia and United States take opposite sides in 2019-07: agreement 0.10 (90% interval 0.02 to 0.30) over 9 common targets.");
        assertThat(findings.get(0).sentence()).isEqualTo("Cuba and Russia backed Maduro.");
        assertThat(findings.get(0).source()).isEqualTo("Harbour Gazette, 2019-07-25");
        assertThat(findings.get(0).link()).isEqualTo("pair=CUB-RUS&period=2019-07");
    }

    @Test
    void withoutPairsTheBestAttestedStancesTakeTheirPlace() {
        CountryStance stance = new CountryStance(
                "2019-07",
                "RUS",
                "VEN",
                "GOV",
                4,
                3,
                2,
                3,
                3,
                0,
                0,
                Optional.of(0.7),
                Optional.of(0.3),
                Optional.of(0.9),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("missing:1-2"),
                List.of(),
                List.of(),
                "ok");
        List<Finding> findings = Findings.of(data(List.of(), List.of(stance)));
        assertThat(findings)
                .extracting(Finding::text)
                .containsExactly(
                        "Russia sides with the government of Venezuela in 2019-07: net stance +0.70 (90% interval +0.30 to +0.90) in 3 stories of 2 outlets.");
        assertThat(findings.get(0).sentence()).isEmpty();
    }

    private static QuoteShare share(String period, String key, String name, String country, long quotes) {
        return new QuoteShare(period, key, name, country, quotes, quotes, 9, 0, 0, quotes, 0.5, 0.5);
    }

    @Test
    void aPersonIsQuotedMostOverAllPeriodsAndACountryOnlyWhereNobodyElseSpeaks() {
        List<QuoteShare> speakers = List.of(
                share("2019-07", "RUS", "Russia", "RUS", 9),
                share("2019-07", "p1", "Sergei Lavrov", "RUS", 2),
                share("2019-08", "p1", "Sergei Lavrov", "RUS", 3),
                share("2019-08", "p2", "Bruno Rodriguez", "CUB", 4),
                share("2019-08", "", "", "", 2));
        EvidenceSentence words = new EvidenceSentence(
                "a1-q0", "that talks should go on", "Harbour Gazette", Optional.empty(), "Sergei Lavrov", "", "", "");
        ReportData data = new ReportData(
                RunSummary.of("r"),
                AlignmentTables.NONE,
                new QuoteTables(speakers, List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(words),
                NAMES);
        // 5 of 20 quotations
        assertThat(Findings.of(data))
                .containsExactly(new Finding(
                        "Among persons and bodies, Sergei Lavrov (Russia) is quoted most: 5 quotations in 5 stories, 25.0% of all,"
                                + " every copy counted.",
                        "that talks should go on", "Harbour Gazette, undated", "speaker=Sergei%20Lavrov"));
    }

    @Test
    void nothingFoundIsNoFinding() {
        assertThat(Findings.of(ReportData.empty(RunSummary.of("r")))).isEmpty();
    }
}
