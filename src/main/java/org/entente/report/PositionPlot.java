package org.entente.report;

import java.util.Comparator;
import java.util.List;
import org.entente.alignment.CountryPosition;

/** Where each country stands on the first axis, with the interval of its position; the mark is its bloc. */
final class PositionPlot {
    private static final int MOST = 45;
    private static final int ROW = 20;
    private static final int LEFT = 170;
    private static final int WIDTH = 460;
    private static final int TOP = 26;

    private PositionPlot() {}

    static void draw(PeriodView view, Markup out) {
        List<CountryPosition> rows = view.positions().values().stream()
                .filter(row -> row.position().isPresent())
                .sorted(Comparator.comparingInt((CountryPosition row) -> -row.nTargets())
                        .thenComparing(CountryPosition::country))
                .limit(MOST)
                .sorted(Comparator.comparingDouble(
                                (CountryPosition row) -> -row.position().orElseThrow())
                        .thenComparing(CountryPosition::country))
                .toList();
        if (rows.isEmpty()) {
            out.element(
                    "p",
                    "No country takes a stance on enough targets in this period to be placed on an axis.",
                    "class",
                    "none");
            return;
        }
        double bound = rows.stream().mapToDouble(PositionPlot::reach).max().orElse(1);
        String label = "Positions of " + Digits.count(rows.size(), "country", "countries")
                + " on the axis that explains most of who backs whom, " + view.period();
        Drawing svg = Drawing.begin(out, "positions", LEFT + WIDTH + 90, TOP + rows.size() * ROW + 10, label);
        ticks(svg, bound, TOP + rows.size() * ROW);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, view, rows.get(i), bound, TOP + i * ROW + ROW / 2.0);
        }
        svg.end();
    }

    private static double reach(CountryPosition row) {
        double position = row.position().orElseThrow();
        double ends = Math.max(
                Math.abs(row.low().orElse(position)), Math.abs(row.high().orElse(position)));
        return Math.max(0.1, Math.min(ends, 4));
    }

    private static double x(double value, double bound) {
        return LEFT + WIDTH / 2.0 * (1 + Math.max(-1, Math.min(1, value / bound)));
    }

    private static void ticks(Drawing svg, double bound, double bottom) {
        double step = bound > 2 ? 1 : bound > 0.8 ? 0.5 : 0.1;
        for (int i = (int) Math.ceil(-bound / step); i <= bound / step; i++) {
            double x = x(i * step, bound);
            svg.line(x, TOP - 4, x, bottom, i == 0 ? "zero" : "grid");
            svg.text(x, TOP - 10, "mid small", Digits.length(i * step));
        }
    }

    private static void row(Drawing svg, PeriodView view, CountryPosition row, double bound, double y) {
        double position = row.position().orElseThrow();
        boolean hasInterval = row.low().isPresent() && row.high().isPresent();
        String interval = hasInterval
                ? ", 90% interval " + Digits.signed(row.low()) + " to " + Digits.signed(row.high())
                : ", no interval";
        String title = view.names().of(row.country()) + ": " + Digits.signed(position) + interval + ", "
                + Digits.count(row.nTargets(), "target", "targets") + ", bloc " + view.bloc(row.country());
        int bloc = view.bloc(row.country());
        svg.open("row", Link.country(row.country()), row.country(), title);
        svg.rect(0, y - ROW / 2.0, LEFT + WIDTH + 90, ROW, "hit");
        svg.text(LEFT - 10, y + 4, "end", Digits.shortened(view.names().of(row.country()), 22));
        if (hasInterval) {
            svg.line(x(row.low().orElseThrow(), bound), y, x(row.high().orElseThrow(), bound), y, "interval");
        }
        svg.mark(x(position, bound), y, bloc, row.status().equals("ok") ? "bloc" + Math.min(bloc, 6) : "little");
        svg.text(LEFT + WIDTH + 12, y + 4, "small", Digits.count(row.nTargets(), "target", "targets"));
        svg.close();
    }
}
