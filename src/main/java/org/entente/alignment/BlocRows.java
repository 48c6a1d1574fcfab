package org.entente.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Rows of {@code bloc_membership} from kappa of every pair and of every bootstrap run. */
final class BlocRows {
    private final String period;
    private final MeasureOptions options;
    private final BlocFinder finder;

    BlocRows(String period, MeasureOptions options, BlocFinder finder) {
        this.period = period;
        this.options = options;
        this.finder = finder;
    }

    List<BlocMembership> rows(PairTable table) {
        int[] blocs = bySize(finder.blocs(table.ties(), options.blocs()));
        int found = java.util.Arrays.stream(blocs).max().orElse(-1) + 1;
        int[][] together = together(table, blocs, found);
        List<BlocMembership> rows = new ArrayList<>();
        for (int i = 0; i < blocs.length; i++) {
            boolean isTied = blocs[i] >= 0;
            rows.add(new BlocMembership(
                    period,
                    table.countries().get(i),
                    blocs[i] + 1,
                    isTied ? stability(i, blocs, together) : Optional.empty(),
                    isTied ? StanceRows.OK : StanceRows.TOO_LITTLE));
        }
        return rows;
    }

    /** Numbers blocs anew: the largest is 0; between equals the one whose first country comes first. */
    static int[] bySize(int[] blocs) {
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        List<Integer> order = new ArrayList<>();
        for (int bloc : blocs) {
            if (bloc >= 0 && sizes.merge(bloc, 1, Integer::sum) == 1) {
                order.add(bloc);
            }
        }
        order.sort(Comparator.comparing((Integer bloc) -> -sizes.get(bloc)));
        return java.util.Arrays.stream(blocs).map(order::indexOf).toArray();
    }

    /** In how many runs two countries fall together. */
    private int[][] together(PairTable table, int[] blocs, int found) {
        int n = blocs.length;
        int[][] together = new int[n][n];
        SpectralBlocs spectral = new SpectralBlocs();
        for (int run = 0; run < table.replicates() && found > 0; run++) {
            int[] drawn = spectral.again(table.ties(run), blocs, found);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    together[a][b] += drawn[a] >= 0 && drawn[a] == drawn[b] ? 1 : 0;
                }
            }
        }
        return together;
    }

    private Optional<Double> stability(int country, int[] blocs, int[][] together) {
        double sum = 0;
        int others = 0;
        for (int i = 0; i < blocs.length; i++) {
            if (i != country && blocs[i] == blocs[country]) {
                sum += together[country][i];
                others++;
            }
        }
        return others == 0 || options.replicates() == 0
                ? Optional.empty()
                : Optional.of(sum / others / options.replicates());
    }
}
