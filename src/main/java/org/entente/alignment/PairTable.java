package org.entente.alignment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Kappa of every pair of countries, and of every bootstrap run; groups such as {@code GROUP:EU} are none. An undefined or suppressed
 * kappa is NaN in here; nothing of this class is published.
 */
final class PairTable {
    /** Kappas nearer to 0 are no tie and no sign: sums are in millionths. */
    private static final double LEAST = 1e-6;

    private final List<String> countries;
    /** The place of each country among all sources. */
    private final int[] places;

    private final int sources;
    private final double[][] kappa;
    private final float[][] runs;

    private PairTable(List<String> countries, int[] places, int sources, double[][] kappa, float[][] runs) {
        this.countries = countries;
        this.places = places;
        this.sources = sources;
        this.kappa = kappa;
        this.runs = runs;
    }

    /**
     * From rows; pairs without a published kappa have no tie.
     *
     * @param runs kappa by run, then by pair as {@link #pair} numbers them
     */
    static PairTable of(List<String> sources, Collection<CountryAlignment> rows, float[][] runs) {
        int[] places = IntStream.range(0, sources.size())
                .filter(i -> !sources.get(i).startsWith(CellKey.GROUP))
                .toArray();
        List<String> countries = Arrays.stream(places).mapToObj(sources::get).toList();
        double[][] kappa = new double[countries.size()][countries.size()];
        for (double[] line : kappa) {
            Arrays.fill(line, Double.NaN);
        }
        Map<String, Integer> index = new HashMap<>();
        countries.forEach(country -> index.put(country, index.size()));
        for (CountryAlignment row : rows) {
            Integer a = index.get(row.countryA());
            Integer b = index.get(row.countryB());
            if (a != null && b != null && row.kappa().isPresent()) {
                kappa[a][b] =
                        Math.abs(row.kappa().get()) < LEAST ? 0 : row.kappa().get();
                kappa[b][a] = kappa[a][b];
            }
        }
        return new PairTable(countries, places, sources.size(), kappa, runs);
    }

    /** The place of the pair (a, b), a before b, among all n (n - 1) / 2. */
    static int pair(int a, int b, int n) {
        return a * (2 * n - a - 1) / 2 + b - a - 1;
    }

    /** For the caller to fill: a value for each run and pair, NaN until set. */
    static float[][] emptyRuns(int replicates, int sources) {
        float[][] runs = new float[replicates][sources * (sources - 1) / 2];
        for (float[] pairs : runs) {
            Arrays.fill(pairs, Float.NaN);
        }
        return runs;
    }

    List<String> countries() {
        return countries;
    }

    double[][] kappa() {
        return kappa;
    }

    int replicates() {
        return runs.length;
    }

    /** max(0, kappa): the graph in which blocs are sought. */
    double[][] ties() {
        return ties((a, b) -> kappa[a][b]);
    }

    double[][] ties(int run) {
        return ties((a, b) -> runs[run][pair(places[a], places[b], sources)]);
    }

    private double[][] ties(Kappa of) {
        double[][] ties = new double[countries.size()][countries.size()];
        for (int a = 0; a < ties.length; a++) {
            for (int b = a + 1; b < ties.length; b++) {
                double tie = of.between(a, b);
                ties[a][b] = tie > LEAST ? tie : 0;
                ties[b][a] = ties[a][b];
            }
        }
        return ties;
    }

    private interface Kappa {
        double between(int a, int b);
    }
}
