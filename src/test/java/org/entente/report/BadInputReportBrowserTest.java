package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.quote.statistics.CorpusProfile;
import org.entente.quote.statistics.QuoteShare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of poor runs on a telephone: they stay readable and say what is missing. Skipped where no Chromium is installed. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputReportBrowserTest {
    private static final int TELEPHONE = 390;

    @TempDir
    static Path folder;

    private Browser browser;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        browser = Browser.startOrSkip(folder);
        Screenshots.size(browser, TELEPHONE, 900, "light");
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> poorRuns() {
        return Stream.of(
                Arguments.of("whole", ReportFixture.report(3, 20, 260), "Who takes the same side"),
                Arguments.of("undated", undated(), "260 articles have no date and count in the whole span alone."),
                Arguments.of("one-article", ReportFixture.report(1, 6, 1), "No pair or stance is clear"),
                Arguments.of("no-stance", withoutStances(), "No stance was found in this period."),
                Arguments.of("nothing", ReportData.empty(RunSummary.of("none")), "Nothing was found"),
                Arguments.of("many-outlets", HtmlReportTest.manyOutlets(), "280 more outlets"),
                Arguments.of("hostile", HtmlReportTest.hostile(), "<script>alert(1)</script>"));
    }

    /** All rows of periods gone, as when no article has a date. */
    private static ReportData undated() {
        ReportData data = ReportFixture.report(1, 20, 260);
        AlignmentTables all = data.alignment();
        AlignmentTables alignment = new AlignmentTables(
                whole(all.periods(), row -> row.period()),
                whole(all.stances(), row -> row.period()),
                whole(all.pairs(), row -> row.period()),
                whole(all.positions(), row -> row.period()),
                whole(all.blocs(), row -> row.period()),
                List.of(),
                whole(all.issues(), row -> row.period()));
        QuoteTables quotes = new QuoteTables(
                whole(data.quotes().bySpeaker(), QuoteShare::period),
                whole(data.quotes().byCountry(), QuoteShare::period),
                whole(data.quotes().byOutlet(), QuoteShare::period),
                whole(data.quotes().outletCountries(), row -> row.period()),
                List.of(),
                List.of());
        return with(
                data,
                alignment,
                quotes,
                List.of(new CorpusProfile("Gazette", CorpusProfile.UNDATED, 260, 260, 0, 0, 0, 0, 150)));
    }

    private static ReportData withoutStances() {
        ReportData data = ReportFixture.report(1, 20, 60);
        return with(data, AlignmentTables.NONE, data.quotes(), data.profile());
    }

    private static ReportData with(
            ReportData data, AlignmentTables alignment, QuoteTables quotes, List<CorpusProfile> profile) {
        return new ReportData(data.run(), alignment, quotes, profile, List.of(), data.evidence(), data.names());
    }

    private static <T> List<T> whole(List<T> rows, Function<T, String> period) {
        Predicate<T> isWhole = row -> period.apply(row).equals("all");
        return rows.stream().filter(isWhole).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poorRuns")
    void aPoorRunFitsATelephoneAndSaysWhatIsMissing(String name, ReportData data, String said)
            throws IOException, InterruptedException {
        browser.complaints.clear();
        browser.open(Files.writeString(folder.resolve(name + ".html"), ReportFixture.html(data)), "");
        assertThat(browser.complaints).isEmpty();
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .as("nothing reaches beyond the screen")
                .isLessThanOrEqualTo(TELEPHONE);
        assertThat(browser.evaluate("document.body.innerText").asText()).contains(said);
    }
}
