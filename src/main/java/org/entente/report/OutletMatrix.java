package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.quote.statistics.OutletSpeakerCountry;

/** Whose officials an outlet lets speak: blue more often than the others, orange less often, grey too few to tell. */
final class OutletMatrix {
    private static final int OUTLETS = 20;
    private static final int COUNTRIES = 18;
    private static final int LEFT = 190;
    private static final int CELL = 36;
    private static final int ROW = 24;
    private static final int TOP = 22;

    /** Quotations of an outlet and country below which the colour says nothing. */
    private static final int ENOUGH = 3;

    private OutletMatrix() {}

    static void draw(PeriodView view, Markup out) {
        List<OutletSpeakerCountry> rows = view.outletCountries();
        if (rows.isEmpty()) {
            out.element("p", "No quotation in this period has a speaker whose country is known.", "class", "none");
            return;
        }
        List<String> outlets = top(rows, OutletSpeakerCountry::outlet, OUTLETS);
        List<String> countries = top(rows, OutletSpeakerCountry::speakerCountry, COUNTRIES);
        Map<List<String>, OutletSpeakerCountry> cells = new HashMap<>();
        rows.forEach(row -> cells.put(List.of(row.outlet(), row.speakerCountry()), row));
        String label = "Quotations by outlet and country of the speaker, " + view.period();
        Drawing svg = Drawing.begin(
                out, "matrix", LEFT + countries.size() * CELL + 10, TOP + outlets.size() * ROW + 6, label);
        for (int c = 0; c < countries.size(); c++) {
            svg.open(
                    "axis",
                    Link.country(countries.get(c)),
                    countries.get(c),
                    view.names().of(countries.get(c)));
            svg.text(LEFT + c * CELL + CELL / 2.0, TOP - 7, "mid code", countries.get(c))
                    .close();
        }
        for (int o = 0; o < outlets.size(); o++) {
            double y = TOP + o * ROW;
            svg.open("axis outlet", Link.outlet(outlets.get(o)), "", outlets.get(o));
            svg.text(LEFT - 8, y + 16, "end", Digits.shortened(outlets.get(o), 26))
                    .close();
            for (int c = 0; c < countries.size(); c++) {
                cell(svg, view, cells.get(List.of(outlets.get(o), countries.get(c))), LEFT + c * CELL, y);
            }
        }
        svg.end();
        note(rows, outlets.size(), countries.size(), out);
    }

    private static void note(List<OutletSpeakerCountry> rows, int outlets, int countries, Markup out) {
        long allOutlets =
                rows.stream().map(OutletSpeakerCountry::outlet).distinct().count();
        long allCountries = rows.stream()
                .map(OutletSpeakerCountry::speakerCountry)
                .distinct()
                .count();
        List<String> more = new ArrayList<>();
        if (allOutlets > outlets) {
            more.add(Digits.count(allOutlets - outlets, "more outlet", "more outlets"));
        }
        if (allCountries > countries) {
            more.add(Digits.count(allCountries - countries, "more country", "more countries"));
        }
        if (!more.isEmpty()) {
            out.element("p", String.join(" and ", more) + " in the CSV file.", "class", "note");
        }
    }

    private static List<String> top(
            List<OutletSpeakerCountry> rows, Function<OutletSpeakerCountry, String> key, int most) {
        Map<String, Long> sums = new TreeMap<>();
        rows.forEach(row -> sums.merge(key.apply(row), row.quotes(), Long::sum));
        return sums.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void cell(Drawing svg, PeriodView view, OutletSpeakerCountry row, double x, double y) {
        if (row == null) {
            return;
        }
        double log = row.lift() <= 0 ? -1 : Math.max(-1, Math.min(1, Math.log(row.lift()) / Math.log(4)));
        boolean isEnough = row.quotes() >= ENOUGH;
        String title = row.outlet() + ", speakers of " + view.names().of(row.speakerCountry()) + ": "
                + Digits.count(row.quotes(), "quotation", "quotations") + " in "
                + Digits.count(row.stories(), "story", "stories") + ", " + Digits.percent(row.share())
                + " of the outlet's, " + Digits.two(row.lift()) + " times the share in all outlets"
                + (isEnough ? "" : " (too few to tell)");
        String shade = isEnough ? Shade.of(log) : "grey";
        svg.open(
                "cell" + (isEnough ? "" : " little"),
                Link.outlet(row.outlet()) + "&" + Link.country(row.speakerCountry()),
                row.speakerCountry(),
                title);
        svg.rect(x + 1, y + 1, CELL - 2, ROW - 2, shade);
        svg.text(x + CELL / 2.0, y + 16, "mid on " + "on-" + shade, Long.toString(row.quotes()))
                .close();
    }
}
