package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.quote.statement.StatementSpread;
import org.entente.quote.statistics.OutletSpeakerCountry;
import org.entente.quote.statistics.QuoteShare;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final ReportData SMALL = ReportFixture.report(3, 16, 200);

    @Test
    void theSameRunGivesTheSamePage() {
        assertThat(ReportFixture.html(SMALL)).isEqualTo(ReportFixture.html(ReportFixture.report(3, 16, 200)));
    }

    @Test
    void thePageAllowsItsOwnScriptAndStyleByHashAndNothingElse() throws Exception {
        String page = ReportFixture.html(SMALL);
        assertThat(page).contains("default-src &#39;none&#39;");
        for (String tag : List.of("script", "style")) {
            Matcher element = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                    .matcher(page);
            assertThat(element.find()).isTrue();
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(element.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains(tag + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;");
        }
    }

    @Test
    void thePageLoadsNothing() {
        String page = ReportFixture.html(SMALL);
        String own = page.substring(0, page.indexOf("<script type=\"application/json\""));
        assertThat(own)
                .doesNotContain(" src=")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain(" style=\"")
                .doesNotContain(" onclick");
    }

    @Test
    void everyPartOfTheReportIsThere() {
        String page = ReportFixture.html(SMALL);
        assertThat(page)
                .contains(
                        "<svg class=\"stances\"",
                        "<svg class=\"heatmap\"",
                        "<svg class=\"positions\"",
                        "<svg class=\"timeline\"",
                        "<svg class=\"network\"",
                        "<svg class=\"map\"",
                        "<svg class=\"shares\"",
                        "<svg class=\"matrix\"",
                        "<svg class=\"spread\"",
                        "<svg class=\"months\"");
        assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void ofManyPeriodsThoseWithMostEvidenceAreDrawnAndThePageSaysSo() {
        List<QuoteShare> outlets = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            outlets.add(new QuoteShare("period-" + (10 + i), "Gazette", "", "", 5 + i, 5, 50, 2, 1, 2, 1, 1));
        }
        ReportData data = new ReportData(
                RunSummary.of("r"),
                AlignmentTables.NONE,
                new QuoteTables(List.of(), List.of(), outlets, List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                new CountryNames(Map.of()));
        assertThat(ReportFixture.html(data))
                .contains("Of 30 periods the 24 with most evidence are drawn")
                .contains("data-period=\"period-39\"", "data-period=\"period-16\"")
                .doesNotContain("data-period=\"period-15\"");
    }

    @Test
    void whatAnArticleSaysNeverBecomesMarkup() {
        String page = ReportFixture.html(hostile());
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .doesNotContain("--><b>")
                .doesNotContain("javascript:");
        assertThat(page.split("</script", -1)).hasSize(3);
    }

    /** Every text of a report as an attacker would write it. */
    static ReportData hostile() {
        String evil = "</script><script>alert(1)</script>\"><img src=x"
                + " onerror=alert(2)><!--<script>--><b>&amp;\u2028\u0007\ud800";
        EvidenceSentence sentence = new EvidenceSentence(
                "a:1-2",
                evil,
                evil,
                Optional.of(LocalDate.of(2020, 1, 2)),
                evil,
                evil,
                "RUS",
                0.9,
                evil,
                "javascript:alert(3)",
                evil,
                "s1",
                List.of());
        QuoteShare share = new QuoteShare("2020", evil, evil, "RUS", 3, 3, 9, 1, 1, 1, 1, 1);
        OutletSpeakerCountry cell = new OutletSpeakerCountry("2020", evil, "RUS", 3, 3, 1, 1, 1);
        StatementSpread spread = new StatementSpread(
                "s1", evil, evil, "RUS", Optional.of(LocalDate.of(2020, 1, 2)), evil, 2, 2, 2, 1, 1, List.of(evil));
        RunSummary run = new RunSummary(
                evil,
                evil,
                evil,
                List.of(new RunSummary.Input(evil, 1, 1, 0, 0)),
                Map.of(evil, evil),
                Map.of(evil, 1L),
                Map.of(evil, 1L),
                Map.of(evil, 1L),
                List.of(evil));
        return new ReportData(
                run,
                ReportFixture.report(2, 12, 150).alignment(),
                new QuoteTables(
                        List.of(share), List.of(share), List.of(share), List.of(cell), List.of(), List.of(spread)),
                List.of(),
                List.of(),
                List.of(sentence),
                new CountryNames(Map.of("RUS", evil, "USA", evil)));
    }

    @Test
    void aRunInWhichNothingWasFoundSaysSo() {
        String page = ReportFixture.html(ReportData.empty(RunSummary.of("20200101T000000Z-none")));
        assertThat(page)
                .contains("Nothing was found", "No pair has a published agreement", "The run names no inputs")
                .doesNotContain("<svg");
    }

    @Test
    void threeHundredOutletsWithLongNamesAndAnyScriptStayReadable() {
        String page = ReportFixture.html(manyOutlets());
        assertThat(page).contains("undated", "285 more in the CSV file", "280 more outlets", "صحيفة", "港口公报");
        assertThat(page.length()).isLessThan(300_000);
    }

    /** Three hundred outlets with names of more than sixty characters, Latin, Arabic and Chinese. */
    static ReportData manyOutlets() {
        List<QuoteShare> outlets = new ArrayList<>();
        List<OutletSpeakerCountry> cells = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String name = (i % 3 == 0
                            ? "صحيفة الميناء "
                            : i % 3 == 1 ? "港口公报" : "The Very Long Named Gazette of the Harbour ")
                    + "x".repeat(40)
                    + i;
            outlets.add(new QuoteShare("", name, "", "", 5, 5, 50, 2, 1, 2, 1 / 300.0, 1 / 300.0));
            cells.add(new OutletSpeakerCountry("", name, "RUS", 5, 5, 1, 1, 1));
        }
        QuoteTables quotes = new QuoteTables(List.of(), List.of(), outlets, cells, List.of(), List.of());
        return new ReportData(
                RunSummary.of("r"),
                AlignmentTables.NONE,
                quotes,
                List.of(),
                List.of(),
                List.of(),
                new CountryNames(Map.of()));
    }

    @Test
    void aYearOfTwoHundredCountriesStaysAFewMegabytes() {
        String page = ReportFixture.html(ReportFixture.report(2, 200, 6_000));
        assertThat(page.length()).isLessThan(6_000_000);
    }
}
