package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. Skipped where no Chromium is installed ({@code apt-get install chromium}). */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportBrowserTest {
    private static final String DIALOG = "document.getElementById('drill')";

    @TempDir
    static Path folder;

    private Browser browser;
    private Path report;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        browser = Browser.startOrSkip(folder);
        report = written("report.html", ReportFixture.report(4, 20, 260));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.complaints.clear();
        browser.requests.clear();
    }

    private static Path written(String name, ReportData data) throws IOException {
        return Files.writeString(folder.resolve(name), ReportFixture.html(data));
    }

    private String text(String expression) {
        return browser.evaluate(expression).asText();
    }

    private void assertQuiet() {
        assertThat(browser.complaints).isEmpty();
        assertThat(browser.requests)
                .allMatch(url -> url.startsWith("file:") || url.startsWith("data:") || url.startsWith("about:"));
    }

    private void choose(String filter, String value) {
        browser.evaluate("(() => { const s = document.getElementById('filter-" + filter + "'); s.value = '" + value
                + "'; s.dispatchEvent(new Event('change')); })()");
    }

    @Test
    void thePageOpensWithoutAComplaintAndAsksForNothing() throws InterruptedException {
        browser.open(report, "");
        assertThat(text("document.documentElement.className")).isEqualTo("js");
        assertQuiet();
    }

    @Test
    void aDeepLinkOpensThePairWithItsSentences() throws InterruptedException {
        browser.open(report, "#pair=RUS-USA");
        assertThat(browser.evaluate(DIALOG + ".open").asBoolean()).isTrue();
        assertThat(text("document.getElementById('drill-title').textContent")).isEqualTo("Russia and United States");
        assertThat(browser.evaluate(DIALOG + ".querySelectorAll('.sentences li').length")
                        .asInt())
                .isPositive();
        assertThat(text(DIALOG + ".querySelector('.sentences small').textContent"))
                .contains("2020-", "rule: act.verb");
        assertQuiet();
    }

    @Test
    void aClickOnASquareOpensItAndEscapeClosesIt() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate(
                "document.querySelector('details[open] svg.heatmap .cell').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        waitUntil(DIALOG + ".open");
        assertThat(text("location.hash")).startsWith("#pair=");
        browser.evaluate(DIALOG + ".close()");
        waitUntil("location.hash === ''");
        assertQuiet();
    }

    @Test
    void aStanceOpensItsPeriodsAndItsSentences() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate(
                "document.querySelector('details[open] svg.stances .cell').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        waitUntil(DIALOG + ".open");
        assertThat(text("location.hash")).startsWith("#stance=");
        assertThat(text("document.getElementById('drill-title').textContent")).contains(" toward ");
        assertThat(browser.evaluate("document.querySelectorAll('#drill .sentences li').length")
                        .asInt())
                .isPositive();
        assertQuiet();
    }

    @Test
    void aCellOfTheOutletMatrixOpensWhatSpeakersOfThatCountrySayInThatOutlet() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate(
                "document.querySelector('details[open] svg.matrix .cell[data-about=\"RUS\"]').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        waitUntil(DIALOG + ".open");
        String sources = "[...document.querySelectorAll('#drill .sentences small')].map(s => s.textContent)";
        assertThat(browser.evaluate(sources + ".length").asInt()).isPositive();
        assertThat(text(sources + ".every(s => s.includes('speaker: Minister of RUS'))"))
                .isEqualTo("true");
    }

    @Test
    void aSpeakerIsFollowedToTheQuotations() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate(
                "document.querySelector('details[open] svg.shares [data-link^=\"speaker\"]').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        waitUntil(DIALOG + ".open");
        assertThat(text("document.getElementById('drill-title').textContent")).startsWith("Minister of ");
        assertThat(browser.evaluate("document.querySelectorAll('#drill .sentences li').length")
                        .asInt())
                .isPositive();
    }

    @Test
    void aStatementThatSpreadOpensTheQuotationsThatRepeatItWhoeverSpeaks() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate(
                "document.querySelector('svg.spread [data-link=\"statement=s1\"]').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        waitUntil(DIALOG + ".open");
        assertThat(text("[...document.querySelectorAll('#drill .sentences li')].map(l => l.textContent).join(';')"))
                .contains("impose an agenda", "Meridian Wire · 2020-01-12", "Harbour Gazette · 2020-01-14");
        assertQuiet();
    }

    @Test
    void everyMarkOfEveryFigureLeadsSomewhere() throws InterruptedException {
        browser.open(report, "");
        String marks = "[...document.querySelectorAll('svg.spread .row, svg.timeline .point, svg.heatmap .cell,"
                + " svg.network .edge, svg.shares .row, svg.stances .cell, svg.matrix .cell, svg.positions .row')]";
        assertThat(browser.evaluate(marks + ".length").asInt()).isGreaterThan(100);
        assertThat(text(marks + ".filter(e => !e.dataset.link).map(e => e.outerHTML.slice(0, 200)).join('\\n')"))
                .isEmpty();
    }

    @Test
    void theKeyboardReachesASquareAndOpensIt() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate("document.querySelector('details[open] svg.heatmap [tabindex=\"0\"]').focus()");
        for (String key : new String[] {"ArrowDown", "ArrowRight", "ArrowRight", "Enter"}) {
            browser.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: '" + key
                    + "', bubbles: true, cancelable: true}))");
        }
        waitUntil(DIALOG + ".open");
        assertThat(text("location.hash")).startsWith("#pair=");
    }

    @Test
    void filtersChangeThePicture() throws InterruptedException {
        browser.open(report, "");
        choose("period", "2020-04");
        assertThat(
                        text(
                                "[...document.querySelectorAll('#pairs details')].filter(d => !d.hidden).map(d => d.dataset.period).join()"))
                .isEqualTo("2020-04");
        choose("country", "RUS");
        assertThat(browser.evaluate("document.querySelectorAll('#pairs .dim').length")
                        .asInt())
                .isPositive();
        assertThat(
                        text(
                                "[...document.querySelectorAll('#tables details[open] tbody tr')].filter(r => !r.hidden).every(r => r.dataset.about.includes('RUS'))"))
                .isEqualTo("true");
        choose("outlet", ReportFixture.OUTLETS[0]);
        assertThat(text("document.getElementById('shown').textContent"))
                .isEqualTo("Shown: 2020-04, Russia, " + ReportFixture.OUTLETS[0]);
        browser.evaluate("document.getElementById('reset').click()");
        assertThat(text("[...document.querySelectorAll('.dim')].every(part => part.closest('details:not([open])'))"))
                .isEqualTo("true");
        assertQuiet();
    }

    @Test
    void aTableIsSortedByAClickOnItsHead() throws InterruptedException {
        browser.open(report, "");
        String heads = "document.querySelectorAll('#tables details[open] table')[0].tHead.rows[0].cells";
        browser.evaluate(heads + "[1].querySelector('button').click()");
        assertThat(text(heads + "[1].getAttribute('aria-sort')")).isEqualTo("descending");
        String values =
                "[...document.querySelectorAll('#tables details[open] table')[0].tBodies[0].rows].map(r => parseFloat(r.cells[1].textContent)).filter(x => !isNaN(x))";
        assertThat(text("(v => v.every((x, i) => i === 0 || v[i - 1] >= x))(" + values + ")"))
                .isEqualTo("true");
    }

    @Test
    void anotherPairMayBeChosenForTheTimeline() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate(
                "(() => { for (const [id, v] of [['timeline-a', 'CUB'], ['timeline-b', 'RUS']]) { const s = document.getElementById(id); s.value = v; s.dispatchEvent(new Event('change')); } })()");
        assertThat(text("document.getElementById('timeline-chosen').textContent"))
                .startsWith("Cuba and Russia");
        assertThat(text("document.querySelector('#timeline-figure .point title').textContent"))
                .matches("2020-0\\d: .*, \\d+ common targets? in \\d+ stor(y|ies)");
        assertThat(text("[...document.querySelectorAll('#timeline-figure text')].map(t => t.textContent).join()"))
                .as("the scale of the bars")
                .containsPattern("\\d+ stor(y|ies)");
        assertThat(browser.evaluate("document.querySelectorAll('#timeline-figure svg').length")
                        .asInt())
                .isEqualTo(1);
        assertQuiet();
    }

    @Test
    void anIssueMayBeChosenForTheTimelineInsteadAndItsPointsLeadToSentences() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate(
                "(() => { const s = document.getElementById('timeline-issue'); s.value = 'human_rights'; s.dispatchEvent(new Event('change')); })()");
        assertThat(text("document.getElementById('timeline-chosen').textContent"))
                .isEqualTo("Human rights");
        assertThat(browser.evaluate("document.querySelectorAll('#timeline-figure .point .band').length")
                        .asInt())
                .as("months, without the whole span")
                .isEqualTo(4);
        assertThat(text("document.querySelector('#timeline-figure .point title').textContent"))
                .matches("2020-01: net stance [+-].*, 90% interval .* to .*, \\d+ stories");
        browser.evaluate(
                "document.querySelector('#timeline-figure .point').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        waitUntil(DIALOG + ".open");
        assertThat(text("location.hash")).isEqualTo("#issue=human_rights&period=2020-01");
        assertThat(browser.evaluate("document.querySelectorAll('#drill .sentences li').length")
                        .asInt())
                .isPositive();
        assertQuiet();
    }

    @Test
    void aPairChosenAfterAnIssueIsDrawnAgain() throws InterruptedException {
        browser.open(report, "#issue=human_rights");
        assertThat(text("document.getElementById('timeline-issue').value")).isEqualTo("human_rights");
        browser.evaluate(
                "(() => { const s = document.getElementById('timeline-a'); s.value = 'CUB'; s.dispatchEvent(new Event('change')); })()");
        assertThat(text("document.getElementById('timeline-issue').value")).isEmpty();
        assertThat(text("document.getElementById('timeline-chosen').textContent"))
                .startsWith("Cuba and ");
        assertQuiet();
    }

    @Test
    void theMapIsColouredForAnotherCountry() throws InterruptedException {
        browser.open(report, "");
        browser.evaluate(
                "(() => { const s = document.getElementById('map-actor'); s.value = 'RUS'; s.dispatchEvent(new Event('change')); })()");
        assertThat(text("document.getElementById('map-chosen').textContent")).startsWith("Agreement with Russia, ");
        assertThat(text("document.querySelector('#map .actor').parentElement.dataset.code"))
                .isEqualTo("RUS");
        assertQuiet();
    }

    @Test
    void withScriptOffThePicturesAndTablesAreThere() throws InterruptedException {
        browser.script(false);
        try {
            browser.open(report, "");
            assertThat(text("document.documentElement.className")).isEmpty();
            assertThat(browser.evaluate("document.querySelectorAll('details[open] svg.heatmap .cell').length")
                            .asInt())
                    .isPositive();
            assertThat(browser.evaluate("document.querySelectorAll('svg.timeline .point').length")
                            .asInt())
                    .isPositive();
            assertThat(text("getComputedStyle(document.querySelector('header .controls')).display"))
                    .isEqualTo("none");
        } finally {
            browser.script(true);
        }
    }

    @Test
    void hostileArticlesShowAsText() throws IOException, InterruptedException {
        Path hostile = written("hostile.html", HtmlReportTest.hostile());
        browser.open(hostile, "#country=RUS");
        browser.open(hostile, "#speaker=%3C%2Fscript%3E");
        assertThat(text("document.title")).contains("<script>alert(1)</script>");
        assertThat(browser.evaluate("document.images.length + document.scripts.length")
                        .asInt())
                .isEqualTo(2);
        assertThat(browser.evaluate("document.querySelectorAll('a[href^=\"javascript\"]').length")
                        .asInt())
                .isZero();
        assertQuiet();
    }

    @Test
    void anEmptyRunOpensToo() throws IOException, InterruptedException {
        browser.open(written("empty.html", ReportData.empty(RunSummary.of("none"))), "");
        assertThat(text("document.documentElement.className")).isEqualTo("js");
        assertQuiet();
    }

    private void waitUntil(String condition) throws InterruptedException {
        for (int i = 0; i < 60 && !browser.evaluate(condition).asBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(browser.evaluate(condition).asBoolean()).as(condition).isTrue();
    }
}
