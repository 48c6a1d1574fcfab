package org.entente.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.alignment.CountryAlignment;

/**
 * The agreement of one pair from period to period, with its band and the number of common targets below. The page's script draws the same
 * picture for the pair that a reader chooses.
 */
final class Timeline {
    static final int WIDTH = 720;
    static final int LEFT = 66;
    static final int TOP = 12;
    static final int BAND = 150;
    static final int BARS = 46;

    private Timeline() {}

    /** The pair with published agreement in most periods, then with most common targets. */
    static Optional<String> chosen(List<PeriodView> views) {
        Map<String, Long> weights = new TreeMap<>();
        for (PeriodView view : views) {
            for (CountryAlignment pair : view.published()) {
                weights.merge(pair.countryA() + "-" + pair.countryB(), 100_000L + pair.commonTargets(), Long::sum);
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    static void draw(List<PeriodView> views, String key, Markup out) {
        String[] codes = key.split("-", 2);
        CountryNames names = views.get(0).names();
        out.element("p", names.of(codes[0]) + " and " + names.of(codes[1]), "class", "chosen", "id", "timeline-pair");
        String label = "Agreement of " + names.of(codes[0]) + " and " + names.of(codes[1]) + " by period";
        out.open("div", "id", "timeline-figure");
        Drawing svg = Drawing.begin(out, "timeline", WIDTH, TOP + BAND + BARS + 40, label);
        int most = Math.max(
                1,
                views.stream()
                        .mapToInt(view -> Optional.ofNullable(view.pairsByKey().get(key))
                                .map(CountryAlignment::commonTargets)
                                .orElse(0))
                        .max()
                        .orElse(1));
        axes(svg, most);
        double step = (WIDTH - LEFT - 10) / (double) views.size();
        for (int i = 0; i < views.size(); i++) {
            CountryAlignment pair = views.get(i).pairsByKey().get(key);
            double x = LEFT + step * (i + 0.5);
            if (views.size() <= 12 || i % (views.size() / 12 + 1) == 0) {
                svg.text(x, TOP + BAND + BARS + 30, "mid small", views.get(i).period());
            }
            if (pair != null) {
                point(svg, pair, x, step, most);
            }
        }
        svg.end();
        out.close("div");
    }

    private static void axes(Drawing svg, int most) {
        for (int i = 0; i <= 4; i++) {
            double y = y(i / 4.0);
            svg.line(LEFT, y, WIDTH - 10, y, i == 2 ? "zero" : "grid");
            svg.text(LEFT - 6, y + 4, "end small", Digits.two(i / 4.0));
        }
        svg.text(LEFT - 6, TOP + BAND + BARS + 12, "end small", most + " targets");
    }

    private static double y(double agreement) {
        return TOP + BAND * (1 - agreement);
    }

    private static void point(Drawing svg, CountryAlignment pair, double x, double step, int most) {
        double height = pair.commonTargets() * (BARS - 16.0) / most;
        String title = pair.period() + ": "
                + (pair.agreement().isPresent()
                        ? Heatmap.describe(pair)
                        : "too little evidence, "
                                + Digits.count(pair.commonTargets(), "common target", "common targets"));
        svg.open("point", Link.during(Link.pair(pair), pair.period()), "", title);
        svg.rect(x - Math.min(step / 3, 14), TOP + BAND + BARS + 14 - height, Math.min(step / 1.5, 28), height, "bar");
        if (pair.agreement().isPresent()) {
            double half = Math.min(step / 3, 14);
            double top = y(pair.agreementHigh().orElseThrow());
            svg.rect(x - half, top, 2 * half, Math.max(1, y(pair.agreementLow().orElseThrow()) - top), "band");
            svg.mark(
                    x,
                    y(pair.agreement().orElseThrow()),
                    1,
                    Shade.of(2 * pair.agreement().orElseThrow() - 1));
        }
        svg.close();
    }
}
