package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;

/**
 * Compares what the news show with how countries vote in the UN General Assembly in the same years. Votes are no truth about the news; they
 * are the best independent record of who sides with whom.
 *
 * <p>The net stance of a pair is (S - O) / (S + O) over both directions, toward the government or the country as such, contacts left
 * out. Agreement and kappa are those on third targets, as coded.
 */
public final class UnValidation {
    static final String NET_STANCE = "net_stance";
    static final String AGREEMENT = "agreement";
    static final String KAPPA = "kappa";

    /** The period of all pair-years together; each pair's years are drawn together in the bootstrap. */
    public static final String ALL = "all";

    /** The period in which the years of a pair are added up to one value. */
    public static final String POOLED = "pooled";

    private static final int[] LEAST = {5, 10, 20, 50};
    private static final int FEWEST = 3;

    private final UnVotes votes;

    private UnValidation(UnVotes votes) {
        this.votes = votes;
    }

    /** With the votes that ship with the program. */
    public static UnValidation load() {
        return new UnValidation(UnVotes.load());
    }

    static UnValidation of(UnVotes votes) {
        return new UnValidation(votes);
    }

    /**
     * Rows of {@code validation_un}: each year, {@code all} and {@code pooled}, by measure and least evidence; those with fewer than 3 pairs
     * are left out, but for {@code all} and {@code pooled}.
     *
     * @param stances yearly rows; rows of other periods are passed over
     * @param alignments yearly rows
     */
    public List<ValidationUn> rows(List<CountryStance> stances, List<CountryAlignment> alignments) {
        List<UnObservation> observations = UnObservation.of(stances, alignments, votes);
        TreeSet<String> periods = new TreeSet<>(List.of(ALL, POOLED));
        observations.forEach(observation -> periods.add(observation.period()));
        List<ValidationUn> rows = new ArrayList<>();
        for (String period : periods) {
            for (String measure : List.of(NET_STANCE, AGREEMENT, KAPPA)) {
                for (int least : LEAST) {
                    List<UnObservation> some = some(observations, period, measure, least);
                    if (some.size() >= FEWEST || period.equals(ALL) || period.equals(POOLED)) {
                        rows.add(row(period, measure, least, some));
                    }
                }
            }
        }
        return rows;
    }

    private static List<UnObservation> some(
            List<UnObservation> observations, String period, String measure, int least) {
        return observations.stream()
                .filter(o -> period.equals(ALL)
                        ? !o.period().equals(POOLED)
                        : o.period().equals(period))
                .filter(o -> o.measure().equals(measure) && o.evidence() >= least - 1e-9)
                .toList();
    }

    private static ValidationUn row(String period, String measure, int least, List<UnObservation> some) {
        UnCorrelation correlation = new UnCorrelation();
        some.forEach(o -> correlation.add(o.unit(), o.value(), o.agreement()));
        Optional<double[]> interval = correlation.interval();
        return new ValidationUn(
                period,
                measure,
                least,
                some.size(),
                correlation.spearman(),
                interval.map(ends -> ends[0]),
                interval.map(ends -> ends[1]));
    }

    /**
     * The pairs that news and votes rank most differently, all years pooled, the greatest difference first.
     *
     * @param least evidence of a pair
     * @param most rows of each measure
     */
    public List<UnDifference> differences(
            List<CountryStance> stances, List<CountryAlignment> alignments, int least, int most) {
        List<UnObservation> observations = UnObservation.of(stances, alignments, votes);
        List<UnDifference> differences = new ArrayList<>();
        for (String measure : List.of(NET_STANCE, AGREEMENT, KAPPA)) {
            List<UnObservation> some = some(observations, POOLED, measure, least);
            double[] values =
                    some.stream().mapToDouble(UnObservation::value).sorted().toArray();
            double[] agreements =
                    some.stream().mapToDouble(UnObservation::agreement).sorted().toArray();
            some.stream()
                    .map(o -> difference(o, values, agreements))
                    .sorted(Comparator.comparingDouble((UnDifference d) -> -Math.abs(d.rankDifference()))
                            .thenComparing(UnDifference::countryA)
                            .thenComparing(UnDifference::countryB))
                    .limit(most)
                    .forEach(differences::add);
        }
        return differences;
    }

    private static UnDifference difference(UnObservation o, double[] values, double[] agreements) {
        return new UnDifference(
                o.period(),
                o.measure(),
                o.countryA(),
                o.countryB(),
                o.value(),
                o.agreement(),
                below(values, o.value()),
                below(agreements, o.agreement()),
                o.evidence());
    }

    /** Share of the numbers, which ascend, that are lower; those that are equal count half. */
    private static double below(double[] sorted, double value) {
        double lower = 0;
        for (double other : sorted) {
            lower += other < value ? 1 : other > value ? 0 : 0.5;
        }
        return lower / sorted.length;
    }

    /** A table for a terminal: correlations first, then the pairs that differ most. */
    public static String text(List<ValidationUn> rows, List<UnDifference> differences) {
        StringBuilder text = new StringBuilder("period   measure      least  pairs  spearman  90% interval\n");
        for (ValidationUn row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-8s %-12s %5d %6d  %8s  %s%n",
                    row.period(),
                    row.measure(),
                    row.minStories(),
                    row.pairs(),
                    number(row.spearman()),
                    row.low().isPresent() ? number(row.low()) + " to " + number(row.high()) : "-"));
        }
        for (UnDifference row : differences) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-12s %s-%s  news %+.2f (rank %.2f)  votes %.2f (rank %.2f)  evidence %.0f%n",
                    row.measure(),
                    row.countryA(),
                    row.countryB(),
                    row.value(),
                    row.valueRank(),
                    row.agreement(),
                    row.agreementRank(),
                    row.evidence()));
        }
        return text.toString();
    }

    private static String number(Optional<Double> value) {
        return value.map(x -> String.format(Locale.ROOT, "%.2f", x)).orElse("-");
    }
}
