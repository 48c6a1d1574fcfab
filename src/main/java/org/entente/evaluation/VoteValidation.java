package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.alignment.AlignmentMeasurer;
import org.entente.alignment.BlocFinder;
import org.entente.alignment.BlocMembership;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryPosition;
import org.entente.alignment.ErrorRates;
import org.entente.alignment.MeasureOptions;
import org.entente.alignment.PeriodMeasure;
import org.entente.alignment.PrincipalAxis;
import org.entente.alignment.StanceVote;

/**
 * Feeds votes of the UN General Assembly through the statistics that measure the news: what is known about the votes must come out. Single
 * votes are not among the program's data, agreements of pairs are; so there is a way from each.
 */
public final class VoteValidation {
    /** Pairs whose agreement of 2019 is printed. */
    private static final List<String> KNOWN = List.of("CUB-VEN", "CUB-RUS", "RUS-VEN", "RUS-USA", "USA-VEN");

    /** Share of the year's roll calls below which a state has no position: too little evidence. */
    static final double ATTENDANCE = 0.75;

    private final UnVotes published;
    private final PrincipalAxis axis;
    private final BlocFinder finder;

    public VoteValidation(UnVotes published, PrincipalAxis axis, BlocFinder finder) {
        this.published = published;
        this.axis = axis;
        this.finder = finder;
    }

    /** From single votes of a year, by the measurer itself. */
    public VoteYear ofRollCalls(int year, List<StanceVote> votes) {
        MeasureOptions options = MeasureOptions.defaults()
                .withErrorRates(ErrorRates.uniform(0))
                .withReplicates(0)
                .withBlocs(2);
        PeriodMeasure measure = new AlignmentMeasurer(options, axis, finder).measure(Integer.toString(year), votes);
        Map<String, Double> agreements = new TreeMap<>();
        TreeSet<String> states = new TreeSet<>();
        for (CountryAlignment row : measure.alignments()) {
            row.agreementRaw().ifPresent(value -> agreements.put(row.countryA() + "-" + row.countryB(), value));
        }
        votes.forEach(vote -> states.add(vote.source()));
        int most = measure.positions().stream()
                .mapToInt(CountryPosition::nTargets)
                .max()
                .orElse(0);
        Map<String, Double> positions = new TreeMap<>();
        measure.positions().stream()
                .filter(row -> row.nTargets() >= ATTENDANCE * most)
                .forEach(row -> row.position().ifPresent(value -> positions.put(row.country(), value)));
        int[] blocs = measure.blocs().stream()
                .mapToInt(BlocMembership::bloc)
                .filter(bloc -> bloc > 0)
                .toArray();
        return year(year, states.size(), difference(year, agreements), agreements, positions, blocs);
    }

    /**
     * From the counts of pairs. Positions are principal coordinates of the agreements (Gower 1966, Biometrika 53:325), which for votes
     * without absence are the components of the country by roll call matrix; ties are the kappas that are published with the votes.
     */
    public VoteYear ofPairs(int year) {
        List<UnPair> pairs = published.pairs(year);
        TreeMap<String, Integer> attendance = new TreeMap<>();
        Map<String, Double> agreements = new TreeMap<>();
        for (UnPair pair : pairs) {
            attendance.merge(pair.countryA(), pair.votes(), Math::max);
            attendance.merge(pair.countryB(), pair.votes(), Math::max);
            pair.agreement().ifPresent(value -> agreements.put(pair.countryA() + "-" + pair.countryB(), value));
        }
        int most =
                attendance.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> states = List.copyOf(attendance.keySet());
        List<String> placed = states.stream()
                .filter(state -> attendance.get(state) >= ATTENDANCE * most)
                .toList();
        double[] scores = axis.scores(centred(matrix(placed, agreements, 1)), new double[0]);
        Map<String, Double> positions = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            positions.put(placed.get(i), scores[i]);
        }
        Map<String, Double> kappas = new TreeMap<>();
        pairs.forEach(pair ->
                pair.kappa().ifPresent(k -> kappas.put(pair.countryA() + "-" + pair.countryB(), Math.max(0, k))));
        int[] blocs = states.isEmpty() ? new int[0] : finder.blocs(known(matrix(states, kappas, 0)), 2);
        int[] members = Arrays.stream(blocs).filter(bloc -> bloc >= 0).toArray();
        return year(year, states.size(), Optional.empty(), agreements, positions, members);
    }

    /** Symmetric; NaN where a pair has no value. */
    private static double[][] matrix(List<String> states, Map<String, Double> pairs, double diagonal) {
        double[][] matrix = new double[states.size()][states.size()];
        for (int a = 0; a < matrix.length; a++) {
            matrix[a][a] = diagonal;
            for (int b = a + 1; b < matrix.length; b++) {
                matrix[a][b] = pairs.getOrDefault(states.get(a) + "-" + states.get(b), Double.NaN);
                matrix[b][a] = matrix[a][b];
            }
        }
        return matrix;
    }

    private static double[][] known(double[][] matrix) {
        for (double[] row : matrix) {
            Arrays.setAll(row, i -> Double.isNaN(row[i]) ? 0 : row[i]);
        }
        return matrix;
    }

    /** Less the means of row and column, plus that of all; what is missing becomes 0. */
    private static double[][] centred(double[][] matrix) {
        double[] means = Arrays.stream(matrix).mapToDouble(VoteValidation::mean).toArray();
        double all = mean(means);
        for (int a = 0; a < matrix.length; a++) {
            for (int b = 0; b < matrix.length; b++) {
                matrix[a][b] -= means[a] + means[b] - all;
            }
        }
        return known(matrix);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
    }

    private Optional<Double> difference(int year, Map<String, Double> agreements) {
        return published.pairs(year).stream()
                .filter(pair -> agreements.containsKey(pair.countryA() + "-" + pair.countryB()))
                .flatMap(pair -> pair
                        .agreement()
                        .map(value -> Math.abs(value - agreements.get(pair.countryA() + "-" + pair.countryB())))
                        .stream())
                .max(Double::compare);
    }

    private static VoteYear year(
            int year,
            int states,
            Optional<Double> difference,
            Map<String, Double> agreements,
            Map<String, Double> positions,
            int[] blocs) {
        UnCorrelation correlation = new UnCorrelation();
        UnVotes.idealPoints(year).forEach((country, point) -> {
            if (positions.containsKey(country)) {
                correlation.add(country, positions.get(country), point);
            }
        });
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        Arrays.stream(blocs).forEach(bloc -> sizes.merge(bloc, 1, Integer::sum));
        return new VoteYear(
                year,
                states,
                difference,
                correlation.size(),
                correlation.spearman().map(Math::abs),
                sizes.values().stream().sorted().toList(),
                agreements);
    }

    /** A table for a terminal: a line a year, then the pairs of the last one. */
    public static String text(List<VoteYear> years) {
        StringBuilder text = new StringBuilder("year  states  pairs  difference  placed  spearman  blocs\n");
        for (VoteYear year : years) {
            text.append(String.format(
                    Locale.ROOT,
                    "%4d  %6d  %5d  %10s  %6d  %8s  %s%n",
                    year.year(),
                    year.states(),
                    year.agreements().size(),
                    year.difference()
                            .map(x -> String.format(Locale.ROOT, "%.1e", x))
                            .orElse("-"),
                    year.placed(),
                    year.axis().map(x -> String.format(Locale.ROOT, "%.3f", x)).orElse("-"),
                    String.join(
                            " and ", year.blocs().stream().map(String::valueOf).toList())));
        }
        List<VoteYear> last = new ArrayList<>(years.subList(Math.max(0, years.size() - 1), years.size()));
        for (VoteYear year : last) {
            for (String pair : KNOWN) {
                Double agreement = year.agreements().get(pair);
                if (agreement != null) {
                    text.append(String.format(Locale.ROOT, "%d %s %.2f%n", year.year(), pair, agreement));
                }
            }
        }
        return text.toString();
    }
}
