package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.IssueStance;

/**
 * A value from period to period, with its band and the number of stories that it rests on below: the agreement of a pair, or the net stance over
 * an issue. The page's script draws the same picture for the pair or the issue that a reader chooses.
 */
final class Timeline {
    static final int WIDTH = 720;
    static final int LEFT = 66;
    static final int TOP = 12;
    static final int BAND = 150;
    static final int BARS = 46;

    private final List<PeriodView> views;
    private final Markup out;

    /** @param views the periods that follow one another */
    Timeline(List<PeriodView> views, Markup out) {
        this.views = views;
        this.out = out;
    }

    /**
     * What is drawn of one period.
     *
     * @param side in [-1, 1], as are {@code low} and {@code high}; empty where there is too little evidence
     * @param stories what it rests on, copies counted once
     * @param title shown where the pointer rests
     */
    private record Point(
            Optional<Double> side,
            Optional<Double> low,
            Optional<Double> high,
            int stories,
            String title,
            String link) {
        static Point of(CountryAlignment pair) {
            String title = pair.agreement().isPresent()
                    ? Heatmap.describe(pair)
                    : "too little evidence, " + Heatmap.restsOn(pair);
            return new Point(
                    pair.agreement().map(Point::side),
                    pair.agreementLow().map(Point::side),
                    pair.agreementHigh().map(Point::side),
                    pair.nStories(),
                    title,
                    Link.during(Link.pair(pair), pair.period()));
        }

        static Point of(IssueStance issue) {
            String stories = Digits.count(issue.nStories(), "story", "stories");
            String title = issue.netStance().isPresent()
                    ? "net stance " + Digits.signed(issue.netStance()) + ", 90% interval " + Digits.signed(issue.low())
                            + " to " + Digits.signed(issue.high()) + ", " + stories
                    : "contact only, " + stories;
            return new Point(
                    issue.netStance(),
                    issue.low(),
                    issue.high(),
                    issue.nStories(),
                    title,
                    Link.during(Link.issue(issue.issue()), issue.period()));
        }

        private static double side(double agreement) {
            return 2 * agreement - 1;
        }
    }

    /** Draws the pair with published agreement in most periods; without one the issue of most stories; false where there is neither. */
    boolean draw() {
        CountryNames names =
                views.isEmpty() ? new CountryNames(Map.of()) : views.get(0).names();
        Optional<String> pair = pair();
        if (pair.isPresent()) {
            String[] codes = pair.get().split("-", 2);
            String title = names.of(codes[0]) + " and " + names.of(codes[1]);
            draw(
                    title,
                    "Agreement of " + title,
                    0,
                    view -> Optional.ofNullable(view.pairsByKey().get(pair.get()))
                            .map(Point::of));
        }
        Optional<String> issue = pair.isPresent() ? Optional.empty() : issue();
        issue.ifPresent(key -> draw(
                title(key),
                "Net stance over " + title(key),
                -1,
                view -> Optional.ofNullable(view.issues().get(key)).map(Point::of)));
        return pair.isPresent() || issue.isPresent();
    }

    /** {@code Human rights} of {@code human_rights}. */
    static String title(String issue) {
        String words = issue.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private Optional<String> pair() {
        Map<String, Long> weights = new TreeMap<>();
        for (PeriodView view : views) {
            for (CountryAlignment pair : view.published()) {
                weights.merge(pair.countryA() + "-" + pair.countryB(), 100_000L + pair.commonTargets(), Long::sum);
            }
        }
        return heaviest(weights);
    }

    private Optional<String> issue() {
        Map<String, Long> weights = new TreeMap<>();
        views.forEach(view ->
                view.issues().forEach((issue, row) -> weights.merge(issue, (long) row.nStories(), Long::sum)));
        return heaviest(weights);
    }

    private static Optional<String> heaviest(Map<String, Long> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /** @param least the value at the foot of the scale, at whose head stands 1 */
    private void draw(String title, String label, int least, Function<PeriodView, Optional<Point>> points) {
        List<Optional<Point>> all = new ArrayList<>();
        views.forEach(view -> all.add(points.apply(view)));
        Optional<Point> most = all.stream().flatMap(Optional::stream).max(Comparator.comparingInt(Point::stories));
        out.element("p", title, "class", "chosen", "id", "timeline-chosen");
        out.open("div", "id", "timeline-figure");
        Drawing svg = Drawing.begin(out, "timeline", WIDTH, TOP + BAND + BARS + 40, label + " by period");
        for (int i = 0; i <= 4; i++) {
            double y = y(i / 2.0 - 1);
            svg.line(LEFT, y, WIDTH - 10, y, i == 2 ? "zero" : "grid");
            svg.text(LEFT - 6, y + 4, "end small", Digits.two(least + (1 - least) * i / 4.0));
        }
        most.ifPresent(point -> svg.text(
                        LEFT - 6, TOP + BAND + 36, "end small", Digits.count(point.stories(), "story", "stories"))
                .text(LEFT - 6, TOP + BAND + BARS + 14, "end small", "0"));
        double step = (WIDTH - LEFT - 10) / (double) views.size();
        for (int i = 0; i < views.size(); i++) {
            String period = views.get(i).period();
            double x = LEFT + step * (i + 0.5);
            if (views.size() <= 12 || i % (views.size() / 12 + 1) == 0) {
                svg.text(x, TOP + BAND + BARS + 30, "mid small", AlignmentSection.label(period));
            }
            all.get(i).ifPresent(point -> point(svg, point, period, x, step, most.orElseThrow()));
        }
        svg.end();
        out.close("div");
    }

    private static double y(double side) {
        return TOP + BAND * (1 - side) / 2;
    }

    private static void point(Drawing svg, Point point, String period, double x, double step, Point most) {
        double height = point.stories() * (BARS - 16.0) / Math.max(1, most.stories());
        double half = Math.min(step / 3, 14);
        svg.open("point", point.link(), "", AlignmentSection.label(period) + ": " + point.title());
        svg.rect(x - half, TOP + BAND + BARS + 14 - height, 2 * half, height, "bar");
        if (point.side().isPresent()) {
            double top = y(point.high().orElseThrow());
            double side = point.side().orElseThrow();
            svg.rect(x - half, top, 2 * half, Math.max(1, y(point.low().orElseThrow()) - top), "band");
            svg.mark(x, y(side), 1, Shade.of(side));
        }
        svg.close();
    }
}
