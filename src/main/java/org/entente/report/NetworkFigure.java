package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.alignment.CountryAlignment;

/** Friends and opponents as a network: full blue lines agree, broken orange lines disagree, wider where the similarity is stronger. */
final class NetworkFigure {
    private static final int MOST = 26;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;

    /** Similarity below which no line is drawn. */
    private static final double THRESHOLD = 0.2;

    /** Lines a node begins, to friends and to opponents; it may be the end of more. */
    private static final int FRIENDS = 3;

    private static final int OPPONENTS = 2;

    private NetworkFigure() {}

    static void draw(PeriodView view, Markup out) {
        List<CountryAlignment> published = view.published();
        if (published.size() < 2) {
            out.element("p", "Too few pairs in this period for a network.", "class", "none");
            return;
        }
        List<String> candidates = view.ordered(MOST);
        List<CountryAlignment> lines = drawn(published, candidates);
        List<String> nodes = candidates.stream()
                .filter(code -> lines.stream().anyMatch(pair -> has(pair, code)))
                .toList();
        if (nodes.isEmpty()) {
            out.element("p", "No pair in this period is far enough from the middle for a line.", "class", "none");
            return;
        }
        double[][] weights = new double[nodes.size()][nodes.size()];
        for (CountryAlignment pair : published) {
            int a = nodes.indexOf(pair.countryA());
            int b = nodes.indexOf(pair.countryB());
            if (a >= 0 && b >= 0) {
                weights[a][b] = weights[b][a] = similarity(pair);
            }
        }
        double[][] places = spread(SpectralLayout.place(weights));
        String label = "Network of " + Digits.count(nodes.size(), "country", "countries") + ", " + view.period()
                + ": who takes the same side and who the opposite one";
        Drawing svg = Drawing.begin(out, "network", WIDTH, HEIGHT, label);
        for (CountryAlignment pair : lines) {
            edge(svg, view, pair, places[nodes.indexOf(pair.countryA())], places[nodes.indexOf(pair.countryB())]);
        }
        for (int i = 0; i < nodes.size(); i++) {
            node(svg, view, nodes.get(i), places[i]);
        }
        svg.end();
    }

    private static boolean has(CountryAlignment pair, String code) {
        return pair.countryA().equals(code) || pair.countryB().equals(code);
    }

    private static double similarity(CountryAlignment pair) {
        return 2 * pair.agreement().orElseThrow() - 1;
    }

    /** The strongest lines of each node, each sign for itself. */
    private static List<CountryAlignment> drawn(List<CountryAlignment> published, List<String> nodes) {
        List<CountryAlignment> drawn = new ArrayList<>();
        for (int sign : new int[] {-1, 1}) {
            int most = sign > 0 ? FRIENDS : OPPONENTS;
            int[] lines = new int[nodes.size()];
            published.stream()
                    .filter(pair -> sign * similarity(pair) >= THRESHOLD)
                    .filter(pair -> nodes.contains(pair.countryA()) && nodes.contains(pair.countryB()))
                    .sorted(Comparator.comparingDouble((CountryAlignment pair) ->
                                    -Math.abs(similarity(pair)) * Math.sqrt(pair.commonTargets()))
                            .thenComparing(CountryAlignment::countryA)
                            .thenComparing(CountryAlignment::countryB))
                    .forEach(pair -> {
                        int a = nodes.indexOf(pair.countryA());
                        int b = nodes.indexOf(pair.countryB());
                        if (lines[a] < most || lines[b] < most) {
                            lines[a]++;
                            lines[b]++;
                            drawn.add(pair);
                        }
                    });
        }
        return drawn;
    }

    /** Into the picture's units, then apart where names would lie upon each other. */
    private static double[][] spread(double[][] places) {
        for (double[] place : places) {
            place[0] = WIDTH / 2.0 + place[0] * (WIDTH / 2.0 - 60);
            place[1] = HEIGHT / 2.0 + place[1] * (HEIGHT / 2.0 - 34);
        }
        for (int round = 0; round < 80; round++) {
            for (int i = 0; i < places.length; i++) {
                for (int j = i + 1; j < places.length; j++) {
                    double dx = places[j][0] - places[i][0];
                    double dy = places[j][1] - places[i][1];
                    if (Math.abs(dx) < 96 && Math.abs(dy) < 34) {
                        double push = (34 - Math.abs(dy)) / 4;
                        places[i][1] = inside(places[i][1] - (dy < 0 ? -push : push));
                        places[j][1] = inside(places[j][1] + (dy < 0 ? -push : push));
                    }
                }
            }
        }
        return places;
    }

    private static double inside(double y) {
        return Math.max(20, Math.min(HEIGHT - 26, y));
    }

    private static void edge(Drawing svg, PeriodView view, CountryAlignment pair, double[] a, double[] b) {
        double similarity = similarity(pair);
        int width = 1 + (int) (3 * Math.abs(similarity));
        String kind = (similarity > 0 ? "with w" : "against w") + width + (Shade.isOpen(pair) ? " faint" : "");
        svg.open(
                "edge",
                Link.pair(pair),
                pair.countryA() + " " + pair.countryB(),
                view.names().of(pair.countryA()) + " and " + view.names().of(pair.countryB()) + ": "
                        + Heatmap.describe(pair));
        svg.line(a[0], a[1], b[0], b[1], kind).close();
    }

    private static void node(Drawing svg, PeriodView view, String code, double[] place) {
        int bloc = view.bloc(code);
        svg.open("node", Link.country(code), code, view.names().of(code) + ", bloc " + bloc);
        svg.mark(place[0], place[1], bloc, "bloc" + Math.min(bloc, 6));
        svg.text(
                        place[0],
                        place[1] + 19,
                        "mid halo",
                        Digits.shortened(view.names().of(code), 16))
                .close();
    }
}
