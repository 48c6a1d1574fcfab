package org.entente.report;

import java.util.List;
import java.util.Map;
import org.entente.alignment.CountryAlignment;

/** Agreement of every pair as a square: colour is the side, size is the evidence, an outline alone is an interval that leaves it open. */
final class Heatmap {
    private static final int MOST = 30;
    private static final int CELL = 20;
    private static final int LEFT = 150;
    private static final int TOP = 72;

    private Heatmap() {}

    /** Draws the countries with the most evidence; says so where there are no pairs. */
    static void draw(PeriodView view, Markup out) {
        List<String> countries = view.ordered(MOST);
        if (view.published().isEmpty()) {
            out.element(
                    "p",
                    "No pair of countries has enough common targets in this period to say on which side they stand.",
                    "class",
                    "none");
            return;
        }
        int n = countries.size();
        String label =
                "Agreement of " + Digits.count(n, "country or group", "countries and groups") + " on third targets, "
                        + AlignmentSection.label(view.period()) + ". The table of pairs below holds the same figures.";
        Drawing svg = Drawing.begin(out, "heatmap", LEFT + n * CELL + 30, TOP + n * CELL + 6, label);
        Map<String, CountryAlignment> pairs = view.pairsByKey();
        StringBuilder dots = new StringBuilder();
        for (int row = 0; row < n; row++) {
            head(svg, out, view, countries.get(row), row);
            row(svg, view, pairs, countries, row, dots);
        }
        svg.open("none-yet", "", "", "too little evidence")
                .path(dots.toString(), "grey")
                .close();
        frames(svg, view, countries);
        svg.end();
        if (view.pairs().size() > n * (n - 1) / 2) {
            out.element(
                    "p",
                    "Shown are the " + n
                            + " countries and groups with the most evidence; the CSV file holds all pairs.",
                    "class",
                    "note");
        }
    }

    /** The name on the left and the code above. */
    private static void head(Drawing svg, Markup out, PeriodView view, String code, int row) {
        svg.open("axis", Link.country(code), code, view.names().of(code) + ", bloc " + view.bloc(code));
        svg.text(
                LEFT - 8,
                TOP + row * CELL + 14,
                "end",
                Digits.shortened(view.names().of(code), 18));
        svg.close();
        String place = "translate(" + (LEFT + row * CELL + 13) + "," + (TOP - 6) + ") rotate(-60)";
        out.element("text", CountryNames.code(code), "class", "code", "transform", place);
    }

    /** The squares of one country; pairs with too little evidence become dots of one path. */
    private static void row(
            Drawing svg,
            PeriodView view,
            Map<String, CountryAlignment> pairs,
            List<String> countries,
            int row,
            StringBuilder dots) {
        double y = TOP + row * CELL;
        for (int column = 0; column < countries.size(); column++) {
            CountryAlignment pair = pairs.get(PeriodView.key(countries.get(row), countries.get(column)));
            double x = LEFT + column * CELL;
            if (pair != null && pair.agreement().isPresent()) {
                cell(svg, view, pair, x, y);
            } else if (pair != null) {
                dots.append('M')
                        .append(Digits.length(x + 8))
                        .append(' ')
                        .append(Digits.length(y + 8))
                        .append("h4v4h-4z");
            }
        }
    }

    /** A square that leads to its sentences; the script reads the two countries from the link. */
    private static void cell(Drawing svg, PeriodView view, CountryAlignment pair, double x, double y) {
        double side = 8 + 10 * Math.min(1, Math.sqrt(pair.commonTargets() / 25.0));
        double inset = (CELL - side) / 2;
        String names = view.names().of(pair.countryA()) + " and " + view.names().of(pair.countryB()) + ": ";
        svg.open("cell", Link.pair(pair), "", names + describe(pair));
        svg.rect(x, y, CELL, CELL, "hit");
        svg.rect(
                x + inset,
                y + inset,
                side,
                side,
                Shade.of(2 * pair.agreement().orElseThrow() - 1) + (Shade.isOpen(pair) ? " open" : ""));
        svg.close();
    }

    static String describe(CountryAlignment pair) {
        return "agreement " + Digits.two(pair.agreement()) + ", 90% interval " + Digits.two(pair.agreementLow())
                + " to " + Digits.two(pair.agreementHigh()) + ", "
                + restsOn(pair);
    }

    /** {@code 12 common targets in 31 stories}. */
    static String restsOn(CountryAlignment pair) {
        return Digits.count(pair.commonTargets(), "common target", "common targets") + " in "
                + Digits.count(pair.nStories(), "story", "stories");
    }

    /** A frame about each bloc. */
    private static void frames(Drawing svg, PeriodView view, List<String> countries) {
        int begin = 0;
        for (int i = 1; i <= countries.size(); i++) {
            boolean isEnd = i == countries.size() || view.bloc(countries.get(i)) != view.bloc(countries.get(begin));
            if (isEnd) {
                if (view.bloc(countries.get(begin)) > 0 && i - begin > 1) {
                    double side = (i - begin) * CELL;
                    svg.rect(LEFT + begin * CELL, TOP + begin * CELL, side, side, "frame");
                }
                begin = i;
            }
        }
    }
}
