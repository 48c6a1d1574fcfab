package org.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.article.Digest;

/**
 * The page that a person opens first: one HTML file that needs no network. The figures are drawn here, so that they are there without a
 * script, in print and in mail; the script only filters, sorts and opens the sentences behind a figure. A Content-Security-Policy allows
 * this script and this style by their hashes and nothing else.
 */
public final class HtmlReport {
    /** Periods that are drawn; of more the ones with most to see are taken. */
    private static final int PERIODS = 24;

    private final ReportData data;
    private final List<PeriodView> all;
    private final List<PeriodView> views;
    private final String chosen;
    private final Markup out;

    private HtmlReport(ReportData data, Appendable out) {
        this.data = data;
        this.all = PeriodView.all(data);
        this.views = drawn(all);
        this.chosen = views.stream()
                .max(Comparator.comparingLong(PeriodView::weight).thenComparing(PeriodView::period))
                .map(PeriodView::period)
                .orElse("");
        this.out = new Markup(out);
    }

    /** Writes the page. */
    public static void write(ReportData data, Appendable out) throws IOException {
        try {
            new HtmlReport(data, out).page();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<PeriodView> drawn(List<PeriodView> views) {
        return views.stream()
                .sorted(Comparator.comparingLong(PeriodView::weight).reversed().thenComparing(PeriodView::period))
                .limit(PERIODS)
                .sorted(Comparator.comparingInt(views::indexOf))
                .toList();
    }

    private void page() {
        String style = resource("report.css");
        String script = resource("report.js");
        out.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").line();
        out.single("meta", "charset", "utf-8").line();
        out.single(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                                + "'; img-src data:; base-uri 'none'; form-action 'none'")
                .line();
        out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.single("meta", "name", "color-scheme", "content", "light dark").line();
        out.single("meta", "name", "referrer", "content", "no-referrer").line();
        out.single("link", "rel", "icon", "href", "data:,").line();
        out.element("title", "Entente report " + data.run().runId()).line();
        out.open("style")
                .trusted(style)
                .close("style")
                .line()
                .close("head")
                .open("body")
                .line();
        out.element("a", "Skip to the findings", "class", "skip", "href", "#findings");
        head();
        out.open("main").line();
        findings();
        new AlignmentSection(data, all, views, chosen, out).write();
        QuoteSection.write(data, views, chosen, out);
        QualitySection.write(data, out);
        limits();
        out.close("main").line();
        drill();
        out.open("script", "type", "application/json", "id", "data")
                .trusted(PageData.of(data, views, chosen))
                .close("script")
                .line();
        out.open("script").trusted(script).close("script").line();
        out.close("body").close("html").line();
    }

    private void head() {
        out.open("header").element("h1", "Who sides with whom, and who is quoted");
        RunSummary run = data.run();
        String finished = run.finished().isEmpty() ? "" : ", " + run.finished();
        out.element(
                "p",
                "Run " + run.runId() + finished + ". " + Digits.count(run.accepted(), "article", "articles") + " of "
                        + Digits.count(run.read(), "record", "records") + "; "
                        + Digits.count(run.duplicates(), "duplicate", "duplicates") + ", "
                        + Digits.count(run.rejected(), "reject", "rejects") + ".",
                "class",
                "run");
        out.open("nav", "aria-label", "Parts of the report").open("ul");
        String[][] parts = {
            {"findings", "Findings"},
            {"stances", "Stances"},
            {"pairs", "Pairs"},
            {"positions", "Positions"},
            {"timeline", "Over time"},
            {"network", "Network"},
            {"map", "Map"},
            {"tables", "Tables"},
            {"quotes", "Quotations"},
            {"outlets", "Outlets"},
            {"statements", "Statements"},
            {"quality", "Quality"}
        };
        for (String[] part : parts) {
            out.open("li").element("a", part[1], "href", "#" + part[0]).close("li");
        }
        out.close("ul").close("nav");
        if (views.size() < all.size()) {
            out.element(
                    "p",
                    "Of " + all.size() + " periods the " + views.size()
                            + " with most evidence are drawn; the line of time and the tables of the run have all.",
                    "class",
                    "note");
        }
        out.open("div", "class", "controls script-only", "role", "search", "aria-label", "Filters");
        control("period", "Period");
        control("country", "Country");
        control("outlet", "Outlet");
        out.element("button", "Show all", "type", "button", "id", "reset")
                .element("span", "", "id", "shown", "role", "status");
        out.close("div").close("header").line();
    }

    private void control(String id, String label) {
        out.open("label")
                .text(label + " ")
                .open("select", "id", "filter-" + id)
                .close("select")
                .close("label");
    }

    private void findings() {
        begin(out, "findings", "Findings", "");
        List<Finding> findings = Findings.of(data);
        boolean isEmpty = data.alignment().stances().isEmpty()
                && data.quotes().bySpeaker().isEmpty();
        if (isEmpty) {
            out.element(
                    "p",
                    "Nothing was found: no stance and no quotation in "
                            + Digits.count(data.run().accepted(), "article", "articles")
                            + ". The part on quality below says what was read.",
                    "class",
                    "none");
        }
        out.open("ol", "class", "findings");
        for (Finding finding : findings) {
            out.open("li")
                    .open("p", "class", "finding")
                    .element("a", finding.text(), "href", "#" + finding.link())
                    .close("p");
            if (!finding.sentence().isEmpty()) {
                out.open("blockquote")
                        .element("bdi", Digits.shortened(finding.sentence(), 500))
                        .close("blockquote")
                        .element("p", finding.source(), "class", "source");
            }
            out.close("li").line();
        }
        out.close("ol");
        if (!isEmpty && findings.size() < Findings.WANTED) {
            out.element(
                    "p",
                    (findings.isEmpty() ? "No" : "No other")
                            + " pair or stance is clear: either its interval leaves the side open, or it rests on fewer than three stories or on one outlet alone.",
                    "class",
                    "none");
        }
        out.close("section").line();
    }

    private void limits() {
        begin(out, "limits", "What this cannot tell", "");
        out.open("ul");
        for (String limit : List.of(
                "It measures what these outlets report, not what governments think; another choice of outlets gives other figures.",
                "A stance that nobody reported is missing. It is never counted as neutral.",
                "Support for an opposition is not support for its country: government, opposition and rebels are kept apart.",
                "Intervals come from resampling stories. They do not cover errors that all stories share.",
                "A pair without "
                        + "enough common targets, a country without enough targets and a change that may be chance are grey or left out.")) {
            out.element("li", limit);
        }
        out.close("ul").close("section").line();
    }

    private void drill() {
        out.open("dialog", "id", "drill", "aria-labelledby", "drill-title");
        out.open("div", "class", "drill-head")
                .element("h2", "", "id", "drill-title")
                .element("button", "Close", "type", "button", "id", "drill-close")
                .close("div");
        out.open("div", "id", "drill-body").close("div").close("dialog").line();
        out.open("noscript")
                .element(
                        "p",
                        "Scripts are switched off: every period can be opened in its place, and all figures are here. Filters and the sentences behind each figure need the script; the same sentences stand in the tables of the run.")
                .close("noscript")
                .line();
    }

    /** Begins a part of the page; the caller closes the section. */
    static void begin(Markup out, String id, String title, String text) {
        out.open("section", "id", id, "aria-labelledby", id + "-title").element("h2", title, "id", id + "-title");
        if (!text.isEmpty()) {
            out.element("p", text, "class", "about");
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(
                    Optional.ofNullable(in)
                            .orElseThrow(() -> new IllegalStateException("no resource " + name))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        byte[] digest = Digest.sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
