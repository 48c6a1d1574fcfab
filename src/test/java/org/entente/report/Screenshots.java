package org.entente.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/** Pictures of a report at the widths of a telephone, a laptop and a large screen, light and dark, and in print, to be looked at; and how long a click takes. */
final class Screenshots {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The width of a sheet of paper in CSS pixels. */
    private static final int A4 = 794;

    private Screenshots() {}

    /** Takes the report and the folder for the pictures; more arguments are parts of the page, such as {@code #pair=CUB-RUS}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path report = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (Browser browser = Browser.start(Browser.program().orElseThrow(), Files.createTempDirectory("profile"))) {
            for (String scheme : new String[] {"light", "dark", "print"}) {
                for (int width : scheme.equals("print") ? new int[] {A4} : new int[] {390, 1280, 1920}) {
                    size(browser, width, 900, scheme);
                    browser.open(report, "");
                    shoot(browser, width, folder.resolve(scheme + "-" + width + ".png"));
                }
            }
            size(browser, 1280, 900, "light");
            for (int i = 2; i < arguments.length; i++) {
                browser.open(report, arguments[i]);
                save(
                        browser.call("Page.captureScreenshot").path("data").asText(),
                        folder.resolve("part-" + i + ".png"));
            }
            times(browser, report);
        }
    }

    static void size(Browser browser, int width, int height, String scheme) {
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 500));
        ObjectNode media = JSON.createObjectNode().put("media", scheme.equals("print") ? "print" : "");
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        browser.call("Emulation.setEmulatedMedia", media);
    }

    private static void shoot(Browser browser, int width, Path file) throws IOException {
        int height = browser.evaluate("document.documentElement.scrollHeight").asInt();
        ObjectNode parameters = JSON.createObjectNode().put("captureBeyondViewport", true);
        parameters
                .putObject("clip")
                .put("x", 0)
                .put("y", 0)
                .put("width", width)
                .put("height", Math.min(height, 9000))
                .put("scale", 1);
        save(browser.call("Page.captureScreenshot", parameters).path("data").asText(), file);
    }

    private static void save(String base64, Path file) throws IOException {
        Files.write(file, Base64.getDecoder().decode(base64));
        System.out.println(file);
    }

    /** Wall-clock time, and the processor time of the page's own thread, which a busy machine does not stretch. */
    private static void times(Browser browser, Path report) throws InterruptedException {
        browser.call("Performance.enable", "timeDomain", "threadTicks");
        browser.open(report, "");
        time(browser, "open", "Promise.resolve(performance.getEntriesByType('navigation')[0].domComplete)", 0);
        double opened = processorSeconds(browser);
        time(
                browser,
                "another period",
                after("const s = document.getElementById('filter-period'); s.selectedIndex = s.options.length - 1;"
                        + " s.dispatchEvent(new Event('change'));"),
                opened);
        time(
                browser,
                "a click",
                after("const c = document.querySelector('details[open] .cell');"
                        + " if (c) c.dispatchEvent(new MouseEvent('click', {bubbles: true}));"),
                processorSeconds(browser));
    }

    /** The milliseconds until the next picture after a step. */
    private static String after(String step) {
        return "(async () => { const t = performance.now(); " + step
                + " await new Promise(r => requestAnimationFrame(() => setTimeout(r))); return performance.now() - t; })()";
    }

    private static void time(Browser browser, String step, String expression, double before) {
        double wall = browser.evaluate(expression).asDouble();
        System.out.printf(
                Locale.ROOT,
                "%s %.0f ms, processor %.0f ms%n",
                step,
                wall,
                1000 * (processorSeconds(browser) - before));
    }

    private static double processorSeconds(Browser browser) {
        for (JsonNode metric : browser.call("Performance.getMetrics").path("metrics")) {
            if (metric.path("name").asText().equals("TaskDuration")) {
                return metric.path("value").asDouble();
            }
        }
        throw new IllegalStateException("no TaskDuration");
    }
}
