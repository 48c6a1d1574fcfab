package org.entente.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evaluation.ValidationUn;
import org.entente.quote.statistics.CorpusProfile;

/** What the figures rest on: inputs, rejects, copies, dates, languages, outlets, and the comparison with votes. */
final class QualitySection {
    private static final int OUTLETS = 60;
    private static final int INPUTS = 40;

    private QualitySection() {}

    static void write(ReportData data, Markup out) {
        HtmlReport.begin(
                out,
                "quality",
                "What it rests on",
                "Every record that was read is accepted, a duplicate or rejected; nothing is lost on the way.");
        inputs(data.run(), out);
        counts(out, "Rejected records", "Reason", data.run().rejectReasons());
        counts(out, "Languages of accepted articles", "Language", data.run().languages());
        months(data.profile(), out);
        outlets(data.profile(), out);
        validation(data.validation(), out);
        counts(out, "Rows by table", "Table", data.run().rowsPerTable());
        run(data.run(), out);
        out.close("section").line();
    }

    private static void inputs(RunSummary run, Markup out) {
        if (run.inputs().isEmpty()) {
            out.element("p", "The run names no inputs.", "class", "none");
            return;
        }
        DataTable table = DataTable.begin(out, "Inputs", "Input", "Read", "Accepted", "Duplicate", "Rejected");
        List<RunSummary.Input> shown = run.inputs().stream()
                .sorted(Comparator.comparingLong((RunSummary.Input input) -> -input.read())
                        .thenComparing(RunSummary.Input::path))
                .limit(INPUTS)
                .toList();
        for (RunSummary.Input input : shown) {
            table.row("")
                    .words(input.path())
                    .number(input.read())
                    .number(input.accepted())
                    .number(input.duplicate())
                    .number(input.rejected())
                    .end();
        }
        table.row("")
                .words("all")
                .number(run.read())
                .number(run.accepted())
                .number(run.duplicates())
                .number(run.rejected())
                .end();
        table.end();
        if (run.inputs().size() > shown.size()) {
            out.element("p", (run.inputs().size() - shown.size()) + " more inputs in run.json.", "class", "note");
        }
    }

    private static void counts(Markup out, String caption, String head, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        DataTable table = DataTable.begin(out, caption, head, "Number");
        counts.forEach(
                (name, number) -> table.row("").words(name).number(number).end());
        table.end();
    }

    /** Articles by month as bars: what a gap in a timeline may come from. */
    private static void months(List<CorpusProfile> profile, Markup out) {
        TreeMap<String, Long> months = new TreeMap<>();
        profile.forEach(row -> months.merge(row.month(), row.articles(), Long::sum));
        long undated = months.getOrDefault(CorpusProfile.UNDATED, 0L);
        // Rejects are of no month and no articles.
        months.keySet().removeAll(List.of("", CorpusProfile.UNDATED));
        if (undated > 0) {
            out.element(
                    "p",
                    Digits.count(undated, "article has", "articles have")
                            + " no date and count in the whole span alone.",
                    "class",
                    "note");
        }
        if (months.isEmpty()) {
            return;
        }
        out.element("h3", "Articles by month");
        double step = Math.max(4, Math.min(40, 700.0 / months.size()));
        long most = Math.max(
                1, months.values().stream().mapToLong(Long::longValue).max().orElse(1));
        Drawing svg = Drawing.begin(out, "months", 50 + step * months.size() + 20, 150, "Articles by month");
        svg.text(44, 20, "end small", Long.toString(most)).line(48, 16, 50 + step * months.size(), 16, "grid");
        svg.text(44, 124, "end small", "0").line(48, 120, 50 + step * months.size(), 120, "zero");
        int i = 0;
        int every = Math.max(1, (int) Math.ceil(54 / step));
        for (Map.Entry<String, Long> month : months.entrySet()) {
            double height = 104.0 * month.getValue() / most;
            double x = 50 + i * step;
            svg.open("row", "", "", month.getKey() + ": " + Digits.count(month.getValue(), "article", "articles"));
            svg.rect(x + step * 0.1, 120 - height, step * 0.8, height, "bar").close();
            if (i % every == 0) {
                svg.text(x + step / 2, 138, "mid small", month.getKey());
            }
            i++;
        }
        svg.end();
    }

    private static void outlets(List<CorpusProfile> profile, Markup out) {
        TreeMap<String, long[]> sums = new TreeMap<>();
        for (CorpusProfile row : profile) {
            long[] sum = sums.computeIfAbsent(row.outlet(), outlet -> new long[6]);
            long[] more = {
                row.articles(), row.stories(), row.duplicates(), row.rejects(), row.withDate(), row.withByline()
            };
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
        if (sums.isEmpty()) {
            return;
        }
        DataTable table = DataTable.begin(
                out, "Outlets", "Outlet", "Articles", "Stories", "Copies", "Rejects", "With date", "With byline");
        sums.entrySet().stream()
                .sorted((a, b) -> a.getValue()[0] == b.getValue()[0]
                        ? a.getKey().compareTo(b.getKey())
                        : Long.compare(b.getValue()[0], a.getValue()[0]))
                .limit(OUTLETS)
                .forEach(entry -> {
                    DataTable.Row row = table.row("");
                    if (entry.getKey().isEmpty()) {
                        row.words("unknown");
                    } else {
                        row.link(Link.outlet(entry.getKey()), entry.getKey());
                    }
                    for (long number : entry.getValue()) {
                        row.number(number);
                    }
                    row.end();
                });
        table.end();
        if (sums.size() > OUTLETS) {
            out.element("p", (sums.size() - OUTLETS) + " more outlets in the CSV file.", "class", "note");
        }
    }

    private static void validation(List<ValidationUn> rows, Markup out) {
        if (rows.isEmpty()) {
            out.element("p", "This run was not compared with votes in the UN General Assembly.", "class", "note");
            return;
        }
        DataTable table = DataTable.begin(
                out,
                "Beside votes in the UN General Assembly: rank correlation over pairs",
                "Period",
                "Measure",
                "Least evidence",
                "Pairs",
                "Spearman",
                "90% interval");
        for (ValidationUn row : rows) {
            table.row("")
                    .words(row.period())
                    .words(row.measure())
                    .number(row.minStories())
                    .number(row.pairs())
                    .number(row.spearman().isPresent() ? Digits.signed(row.spearman()) : "too few")
                    .number(row.low().isEmpty() ? "" : Digits.signed(row.low()) + " to " + Digits.signed(row.high()))
                    .end();
        }
        table.end();
    }

    private static void run(RunSummary run, Markup out) {
        if (!run.warnings().isEmpty()) {
            out.element("h3", "Warnings").open("ul");
            run.warnings().forEach(warning -> out.element("li", warning));
            out.close("ul");
        }
        if (!run.options().isEmpty()) {
            DataTable table = DataTable.begin(out, "Options of the run", "Option", "Value");
            run.options()
                    .forEach((name, value) ->
                            table.row("").words(name).wide(value).end());
            table.end();
        }
    }
}
