package org.entente.alignment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Kappa of every pair of sources, and of every bootstrap run. An undefined or suppressed kappa is NaN in here; nothing of this class is
 * published.
 */
final class PairTable {
    private final List<String> sources;
    private final double[][] kappa;
    private final float[][] runs;

    private PairTable(List<String> sources, double[][] kappa, float[][] runs) {
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
        double[][] kappa = new double[sources.size()][sources.size()];
        for (double[] line : kappa) {
            Arrays.fill(line, Double.NaN);
        }
        Map<String, Integer> index = new HashMap<>();
        sources.forEach(source -> index.put(source, index.size()));
        for (CountryAlignment row : rows) {
            Integer a = index.get(row.countryA());
            Integer b = index.get(row.countryB());
            if (a != null && b != null && row.kappa().isPresent()) {
                kappa[a][b] = row.kappa().get();
                kappa[b][a] = kappa[a][b];
            }
        }
        return new PairTable(List.copyOf(sources), kappa, runs);
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

    List<String> sources() {
        return sources;
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
        return ties((a, b) -> runs[run][pair(a, b, sources.size())]);
    }

    private double[][] ties(Kappa of) {
        double[][] ties = new double[sources.size()][sources.size()];
        for (int a = 0; a < ties.length; a++) {
            for (int b = a + 1; b < ties.length; b++) {
                double tie = of.between(a, b);
                ties[a][b] = tie > 0 ? tie : 0;
                ties[b][a] = ties[a][b];
            }
        }
        return ties;
    }

    private interface Kappa {
        double between(int a, int b);
    }
}
