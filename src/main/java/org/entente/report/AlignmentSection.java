package org.entente.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.entente.alignment.AlignmentDrift;
import org.entente.alignment.Period;

/** The parts of the page about who sides with whom. */
final class AlignmentSection {
    private static final int DRIFTS = 40;

    private final ReportData data;
    private final List<PeriodView> all;
    private final List<PeriodView> views;
    private final String chosen;
    private final Markup out;

    /**
     * @param all the views of all periods, for the line of time
     * @param views those that are drawn
     */
    AlignmentSection(ReportData data, List<PeriodView> all, List<PeriodView> views, String chosen, Markup out) {
        this.data = data;
        this.all = all;
        this.views = views;
        this.chosen = chosen;
        this.out = out;
    }

    void write() {
        begin(
                "stances",
                "Who backs whom",
                "What each country says and does toward others: blue supports, orange opposes. Government, opposition and rebels of a country are targets of their own.");
        out.element(
                "p",
                "Rows are those who take the stance, columns its targets. Large squares: many stories. Outline only: the interval holds 0. Grey dot: contact only, or too little evidence.",
                "class",
                "legend");
        variants(StanceMatrix::draw);
        close();
        begin(
                "pairs",
                "Who takes the same side",
                "Agreement of two countries on third targets: 1 when they take the same side toward all of them, 0 when they take opposite sides toward all. Corrected for the coder's error rate.");
        legend();
        variants(Heatmap::draw);
        close();
        begin(
                "positions",
                "Where countries stand",
                "The one axis that explains most of who backs whom, with 90% intervals from resampling the stories. The unit is a standard deviation over the countries; which end is which has no meaning of its own. A grey mark has too few targets.");
        variants(PositionPlot::draw);
        close();
        timeline();
        begin(
                "network",
                "Friends and opponents",
                "Full blue lines take the same side, broken orange lines opposite sides; faint lines have an interval that leaves it open. Only the strongest lines of each country are drawn. Shape and colour of a mark are its bloc.");
        variants(NetworkFigure::draw);
        close();
        map();
        begin("tables", "The figures as tables", "");
        variants(PeriodTables::draw);
        close();
        drifts();
    }

    /** One part for each period; without the script they open and close by themselves. */
    static void variants(List<PeriodView> views, String chosen, Markup out, BiConsumer<PeriodView, Markup> draw) {
        for (PeriodView view : views) {
            out.open(
                    "details",
                    "class",
                    "variant",
                    "data-period",
                    view.period(),
                    "aria-label",
                    label(view.period()),
                    "open",
                    view.period().equals(chosen) ? "" : null);
            out.element("summary", label(view.period()));
            draw.accept(view, out);
            out.close("details").line();
        }
    }

    static String label(String period) {
        return period.isEmpty() ? "undated" : period.equals(Period.ALL) ? "whole span" : period;
    }

    private void variants(BiConsumer<PeriodView, Markup> draw) {
        variants(views, chosen, out, draw);
    }

    private void begin(String id, String title, String text) {
        HtmlReport.begin(out, id, title, text);
    }

    private void close() {
        out.close("section").line();
    }

    private void legend() {
        out.open("p", "class", "legend");
        for (String shade : List.of("n5", "n3", "n1", "z", "p1", "p3", "p5")) {
            out.element("span", "", "class", "swatch " + shade);
        }
        out.text(
                " opposite sides (orange) to the same side (blue). Large squares: many common targets. Outline only: the interval leaves the side open. Grey dot: too little evidence.");
        out.close("p");
    }

    private void timeline() {
        begin(
                "timeline",
                "A pair or an issue over time",
                "Of a pair the agreement; of an issue how far all stances over it support (+1) or oppose (-1), whoever takes them. The band is the 90% interval; the bars below count the stories that a period rests on, copies counted once. Each point leads to its sentences.");
        out.open("p", "class", "controls script-only", "id", "timeline-controls");
        select("timeline-a", "First country");
        select("timeline-b", "Second country");
        select("timeline-issue", "or an issue");
        out.close("p");
        List<String> times = data.times();
        List<PeriodView> inTime =
                all.stream().filter(view -> times.contains(view.period())).toList();
        if (!new Timeline(inTime, out).draw()) {
            out.element(
                    "p",
                    "No pair has a published agreement in any period, and no stance is over an issue.",
                    "class",
                    "none");
        }
        close();
    }

    private void map() {
        begin(
                "map",
                "One country and the others",
                "Blue countries take the same side as the chosen one, orange countries the opposite side.");
        PeriodView view = views.stream()
                .filter(some -> some.period().equals(chosen))
                .findFirst()
                .orElse(null);
        String actor = view == null ? "" : WorldMap.chosen(view).orElse("");
        if (actor.isEmpty()) {
            out.element(
                    "p", "No pair has a published agreement, so there is nothing to put on a map.", "class", "none");
        } else {
            out.open("p", "class", "controls script-only");
            select("map-actor", "Country");
            out.close("p");
            WorldMap.draw(view, actor, out);
        }
        close();
    }

    /** The script fills in the choices. */
    private void select(String id, String label) {
        out.open("label")
                .text(label + " ")
                .open("select", "id", id)
                .close("select")
                .close("label")
                .text(" ");
    }

    private void drifts() {
        List<AlignmentDrift> rows = data.alignment().drifts().stream()
                .sorted(Comparator.comparing((AlignmentDrift row) -> !row.isSignificant())
                        .thenComparingDouble(row -> -Math.abs(row.change()))
                        .thenComparing(AlignmentDrift::period)
                        .thenComparing(AlignmentDrift::countryA)
                        .thenComparing(AlignmentDrift::countryB))
                .limit(DRIFTS)
                .toList();
        begin(
                "drift",
                "Who drew nearer, who drew apart",
                "Change of agreement from one period to the next. A change is flagged only where its interval excludes 0 and both periods have an effective number of targets of at least 10.");
        if (rows.isEmpty()) {
            out.element("p", "No pair has a published agreement in two successive periods.", "class", "none");
            close();
            return;
        }
        DataTable table =
                DataTable.begin(out, "Largest changes", "Pair", "From", "To", "Change", "90% interval", "Flagged");
        for (AlignmentDrift row : rows) {
            table.row(row.countryA() + " " + row.countryB())
                    .link(
                            Link.during(Link.pair(row.countryA(), row.countryB()), row.period()),
                            data.names().of(row.countryA()) + " and "
                                    + data.names().of(row.countryB()))
                    .words(row.previousPeriod())
                    .words(row.period())
                    .number(Digits.signed(row.change()))
                    .number(Digits.signed(row.low()) + " to " + Digits.signed(row.high()))
                    .words(row.isSignificant() ? "yes" : "no")
                    .end();
        }
        table.end();
        close();
    }
}
