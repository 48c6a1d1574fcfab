package org.entente.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.alignment.CountryAlignment;
import org.entente.text.CsvTable;

/**
 * Who takes the same side as one chosen country, on a map; the page's script colours it anew for another country or period. States too small
 * to be seen are dots. The outlines stand in {@code world.csv} beside this class, with their origin.
 */
final class WorldMap {
    private static final int WIDTH = 1012;
    private static final int HEIGHT = 440;

    private WorldMap() {}

    /** The country with most published pairs in the period, then with most common targets. */
    static Optional<String> chosen(PeriodView view) {
        Map<String, Long> weights = new TreeMap<>();
        for (CountryAlignment pair : view.published()) {
            weights.merge(pair.countryA(), 100_000L + pair.commonTargets(), Long::sum);
            weights.merge(pair.countryB(), 100_000L + pair.commonTargets(), Long::sum);
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    static void draw(PeriodView view, String actor, Markup out) {
        out.element("p", title(view, actor), "class", "chosen", "id", "map-chosen");
        List<CsvTable.Row> countries =
                CsvTable.resource("/org/entente/report/world.csv").rows();
        Map<String, CountryAlignment> pairs = view.pairsByKey();
        Drawing svg = Drawing.begin(out, "map", WIDTH, HEIGHT, title(view, actor));
        for (boolean isDot : new boolean[] {false, true}) {
            for (CsvTable.Row row : countries) {
                if (row.get("path").isEmpty() == isDot) {
                    country(out, view, row, actor, pairs);
                }
            }
        }
        svg.end();
        out.element(
                "p",
                "Boundaries as in Natural Earth; they state no position. Pale: the interval leaves the side open. Grey: too little"
                        + " evidence or none.",
                "class",
                "note");
    }

    private static String title(PeriodView view, String actor) {
        return "Agreement with " + view.names().of(actor) + ", " + AlignmentSection.label(view.period());
    }

    private static void country(
            Markup out, PeriodView view, CsvTable.Row row, String actor, Map<String, CountryAlignment> pairs) {
        String code = row.get("code");
        CountryAlignment pair = code.equals(actor) ? null : pairs.get(PeriodView.key(actor, code));
        boolean isKnown = pair != null && pair.agreement().isPresent();
        String shade = code.equals(actor) ? "actor" : pair == null ? "blank" : isKnown ? shade(pair) : "few";
        String name = view.names().of(code);
        String title =
                isKnown ? name + ": " + Heatmap.describe(pair) : name + (code.equals(actor) ? "" : ": too little");
        out.open("g", "class", "land", "data-code", code, "data-link", pair == null ? null : Link.pair(pair));
        out.element("title", title);
        if (row.get("path").isEmpty()) {
            out.empty("circle", "cx", row.get("x"), "cy", row.get("y"), "r", "4", "class", shade);
        } else {
            out.empty("path", "d", row.get("path"), "class", shade);
        }
        out.close("g");
    }

    private static String shade(CountryAlignment pair) {
        String shade = Shade.of(2 * pair.agreement().orElseThrow() - 1);
        return Shade.isOpen(pair) ? shade + " unsure" : shade;
    }
}
