package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.alignment.CountryStance;

/** Who backs whom: a square for each source and target; colour is the net stance, size the stories, an outline alone an interval that holds 0. */
final class StanceMatrix {
    private static final int SOURCES = 18;
    private static final int TARGETS = 18;
    private static final int CELL = 24;
    private static final int LEFT = 150;
    private static final int TOP = 132;

    private StanceMatrix() {}

    static void draw(PeriodView view, Markup out) {
        if (view.stances().isEmpty()) {
            out.element("p", "No stance was found in this period.", "class", "none");
            return;
        }
        if (view.stances().stream().noneMatch(row -> row.status().equals("ok"))) {
            out.element(
                    "p",
                    "No stance of this period rests on enough stories to say how strong it is; grey dots show which were taken. A longer period has more.",
                    "class",
                    "none");
        }
        List<String> sources = top(view.stances(), CountryStance::source, SOURCES);
        List<String> targets = top(
                view.stances().stream()
                        .filter(row -> sources.contains(row.source()))
                        .toList(),
                StanceMatrix::target,
                TARGETS);
        Map<String, CountryStance> cells = new HashMap<>();
        view.stances().forEach(row -> cells.put(row.source() + " " + target(row), row));
        String label = "Net stance of " + Digits.count(sources.size(), "source", "sources") + " toward "
                + Digits.count(targets.size(), "target", "targets") + ", " + AlignmentSection.label(view.period());
        Drawing svg = Drawing.begin(
                out, "stances", LEFT + targets.size() * CELL + 90, TOP + sources.size() * CELL + 6, label);
        for (int column = 0; column < targets.size(); column++) {
            String[] target = targets.get(column).split("/", -1);
            String place = "translate(" + (LEFT + column * CELL + 15) + "," + (TOP - 6) + ") rotate(-50)";
            out.element(
                    "text",
                    Digits.shortened(view.names().of(target[0], target[1]), 24),
                    "class",
                    "code",
                    "transform",
                    place);
        }
        for (int row = 0; row < sources.size(); row++) {
            row(svg, view, cells, targets, sources.get(row), TOP + row * CELL);
        }
        svg.end();
        if (cells.size() > sources.size() * targets.size()) {
            out.element("p", "Shown are those with most stories; the CSV file holds all.", "class", "note");
        }
    }

    /** A target and its faction as one key. */
    private static String target(CountryStance row) {
        return row.target() + "/" + row.faction();
    }

    /** The keys with most stories. */
    private static List<String> top(List<CountryStance> rows, Function<CountryStance, String> key, int most) {
        Map<String, Double> sums = new TreeMap<>();
        rows.forEach(
                row -> sums.merge(key.apply(row), row.support() + row.oppose() + row.contact() / 100, Double::sum));
        return new ArrayList<>(sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static void row(
            Drawing svg,
            PeriodView view,
            Map<String, CountryStance> cells,
            List<String> targets,
            String source,
            double y) {
        svg.open("axis", Link.country(source), source, view.names().of(source));
        svg.text(LEFT - 8, y + 16, "end", Digits.shortened(view.names().of(source), 20));
        svg.close();
        svg.line(LEFT, y + CELL / 2.0, LEFT + targets.size() * CELL, y + CELL / 2.0, "grid");
        for (int column = 0; column < targets.size(); column++) {
            CountryStance stance = cells.get(source + " " + targets.get(column));
            if (stance != null) {
                cell(svg, view, stance, LEFT + column * CELL, y);
            }
        }
    }

    private static void cell(Drawing svg, PeriodView view, CountryStance stance, double x, double y) {
        svg.open(
                "cell",
                Link.stance(stance),
                stance.source() + " " + stance.target(),
                view.names().of(stance.source()) + " toward "
                        + view.names().inSentence(stance.target(), stance.faction()) + ": " + describe(stance));
        svg.rect(x, y, CELL, CELL, "hit");
        boolean isKnown = stance.netStance().isPresent() && stance.status().equals("ok");
        double side = isKnown ? 8 + 13 * Math.min(1, Math.sqrt(stance.nStories() / 16.0)) : 5;
        String shade = isKnown
                ? Shade.of(stance.netStance().orElseThrow()) + (Findings.isClear(stance) ? "" : " open")
                : "grey";
        svg.rect(x + (CELL - side) / 2, y + (CELL - side) / 2, side, side, shade);
        svg.close();
    }

    private static String describe(CountryStance stance) {
        String net = stance.netStance()
                .map(value -> "net stance " + Digits.signed(value) + ", 90% interval " + Digits.signed(stance.low())
                        + " to " + Digits.signed(stance.high()))
                .orElse("contact only");
        return net + ", " + Digits.count(stance.nStories(), "story", "stories") + " of "
                + Digits.count(stance.nOutlets(), "outlet", "outlets");
    }
}
