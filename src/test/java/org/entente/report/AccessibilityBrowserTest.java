package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a screen reader is told it, and as the keyboard drives it. Skipped where no Chromium is installed. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityBrowserTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIALOG = "document.getElementById('drill').open";

    /** What the Tab key may stop at, numbered, so that stops can be compared. */
    private static final String NUMBERED = "(() => { const stops = [...document.querySelectorAll("
            + "'a[href], button, select, [tabindex=\"0\"]')].filter(e => e.checkVisibility() && e.tabIndex >= 0);"
            + " stops.forEach((e, i) => { e.stop = i; }); return stops.length; })()";

    @TempDir
    static Path folder;

    private Browser browser;
    private Path report;

    /** A node of the tree that Chromium hands to a screen reader. */
    private record Told(String role, String name) {}

    @BeforeAll
    void start() throws IOException, InterruptedException {
        browser = Browser.startOrSkip(folder);
        report = Files.writeString(folder.resolve("report.html"), ReportFixture.html(ReportFixture.report(2, 12, 160)));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        browser.open(report, "");
    }

    private List<Told> told() {
        JsonNode nodes = browser.call("Accessibility.getFullAXTree").path("nodes");
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> !node.path("ignored").asBoolean())
                .map(node -> new Told(
                        node.path("role").path("value").asText(),
                        node.path("name").path("value").asText()))
                .toList();
    }

    private static List<String> names(List<Told> told, String role) {
        return told.stream()
                .filter(node -> node.role().equals(role))
                .map(Told::name)
                .toList();
    }

    @Test
    void everyChartTableAndControlHasAName() {
        List<Told> told = told();
        Set<String> named = Set.of(
                "image",
                "group",
                "region",
                "table",
                "columnheader",
                "link",
                "button",
                "combobox",
                "search",
                "navigation");
        assertThat(told)
                .filteredOn(node -> named.contains(node.role()))
                .hasSizeGreaterThan(100)
                .allSatisfy(node -> assertThat(node.name()).as(node.role()).isNotBlank());
        List<String> charts = names(told, "group");
        browser.evaluate("[...document.querySelectorAll('svg')].filter(s => s.checkVisibility())"
                        + ".map(s => s.getAttribute('aria-label'))")
                .forEach(label -> assertThat(charts).contains(label.asText()));
    }

    @Test
    void everyTableHasItsCaptionAndAHeadForEachColumn() {
        List<Told> told = told();
        List<String> tables = names(told, "table");
        assertThat(tables).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        int heads = browser.evaluate("[...document.querySelectorAll('table')].filter(t => t.checkVisibility())"
                        + ".reduce((n, t) => n + Math.max(...[...t.rows].map(r => r.cells.length)), 0)")
                .asInt();
        assertThat(names(told, "columnheader")).hasSize(heads);
    }

    @Test
    void whatIsShownOfAFigureIsTold() {
        assertThat(names(told(), "link"))
                .anyMatch(name -> name.matches(
                        ".* and .*: agreement 0\\.\\d\\d, 90% interval .* to .*, \\d+ common targets in \\d+ stories"));
    }

    @Test
    void tabReachesEveryLinkButtonChoiceAndFigure() {
        int stops = browser.evaluate(NUMBERED).asInt();
        assertThat(stops).isGreaterThan(60);
        Set<Integer> reached = new LinkedHashSet<>();
        // The frame of a wide table may be a stop of its own.
        for (int i = 0; i < 2 * stops && reached.size() < stops; i++) {
            press("Tab");
            JsonNode stop = browser.evaluate("document.activeElement.stop ?? -1");
            if (stop.asInt() >= 0) {
                reached.add(stop.asInt());
            }
        }
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            if (!reached.contains(i)) {
                missed.add(browser.evaluate("(e => e.outerHTML.slice(0, 120))([...document.querySelectorAll("
                                + "'a[href], button, select, [tabindex]')].find(e => e.stop === " + i + "))")
                        .asText());
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", " "})
    void aPartOfEachFigureOpensAndTheFocusGoesIntoTheDialogAndBack(String key) {
        JsonNode kinds =
                browser.evaluate("[...new Set([...document.querySelectorAll('svg [tabindex=\"0\"][data-link]')]"
                        + ".filter(e => e.checkVisibility()).map(e => e.ownerSVGElement.getAttribute('class')))]");
        assertThat(kinds).hasSizeGreaterThan(6);
        for (JsonNode kind : kinds) {
            String part = "[...document.querySelectorAll('svg." + kind.asText()
                    + " [tabindex=\"0\"][data-link]')].find(e => e.checkVisibility())";
            browser.evaluate(part + ".focus()");
            press(key);
            assertThat(isSoon(DIALOG)).as(kind.asText() + " opens").isTrue();
            assertThat(browser.evaluate("document.getElementById('drill').contains(document.activeElement)")
                            .asBoolean())
                    .as("focus is in the dialog of " + kind.asText())
                    .isTrue();
            press("Escape");
            assertThat(isSoon("!" + DIALOG)).isTrue();
            assertThat(isSoon("document.activeElement.ownerSVGElement != null"))
                    .as("focus is back in " + kind.asText())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", " "})
    void buttonsWorkByKey(String key) {
        String head = "[...document.querySelectorAll('#tables th button')].find(e => e.checkVisibility())";
        browser.evaluate(head + ".focus()");
        press(key);
        assertThat(isSoon(head + ".parentElement.getAttribute('aria-sort') === 'descending'"))
                .isTrue();
        browser.evaluate("document.getElementById('filter-country').value = 'RUS';"
                + " document.getElementById('filter-country').dispatchEvent(new Event('change'))");
        browser.evaluate("document.getElementById('reset').focus()");
        press(key);
        assertThat(isSoon("document.getElementById('filter-country').value === ''"))
                .isTrue();
    }

    @Test
    void choicesChangeByTheArrowKeys() {
        browser.evaluate("document.getElementById('filter-period').focus()");
        String before =
                browser.evaluate("document.getElementById('shown').textContent").asText();
        press("ArrowDown");
        assertThat(isSoon("document.getElementById('shown').textContent !== '" + before + "'"))
                .isTrue();
        assertThat(names(told(), "status").size() + names(told(), "StaticText").size())
                .isPositive();
    }

    @Test
    void theListOfSentencesIsADialogWithANameAndNamedTables() throws InterruptedException {
        browser.open(report, "#pair=RUS-USA");
        List<Told> told = told();
        assertThat(names(told, "dialog")).containsExactly("Russia and United States");
        assertThat(names(told, "table")).contains("Agreement on third targets");
        assertThat(names(told, "button")).contains("Close");
    }

    /** Waits two seconds at most. */
    private boolean isSoon(String condition) {
        return browser.evaluate("(async () => { for (let i = 0; i < 40 && !(" + condition + "); i++)"
                        + " await new Promise(r => setTimeout(r, 50)); return " + condition + "; })()")
                .asBoolean();
    }

    /** A key of the keyboard, pressed and released. */
    private void press(String key) {
        String code = key.equals(" ") ? "Space" : key;
        int number = List.of("Tab", "Enter", "Escape", " ", "ArrowDown").indexOf(key);
        int keyCode = new int[] {9, 13, 27, 32, 40}[number];
        String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
        for (String type : List.of("keyDown", "keyUp")) {
            ObjectNode event = JSON.createObjectNode()
                    .put("type", type)
                    .put("key", key)
                    .put("code", code)
                    .put("windowsVirtualKeyCode", keyCode);
            if (type.equals("keyDown") && !text.isEmpty()) {
                event.put("text", text);
            }
            browser.call("Input.dispatchKeyEvent", event);
        }
    }
}
