package org.entente.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What spans periods: axes that point the same way, and change from one period to the next. */
public final class AlignmentSeries {
    private AlignmentSeries() {}

    /**
     * Turns the axis of each period so that the countries it shares with the period before stand alike (the product of their positions is
     * not negative). The whole span, which has most countries, comes first and keeps its own orientation; without it the first period does.
     *
     * @param positions of any number of periods, in any order
     * @return in the order of period label and country
     */
    public static List<CountryPosition> align(Collection<CountryPosition> positions) {
        TreeMap<String, TreeMap<String, CountryPosition>> byPeriod = new TreeMap<>(Period.WHOLE_FIRST);
        positions.forEach(row ->
                byPeriod.computeIfAbsent(row.period(), p -> new TreeMap<>()).put(row.country(), row));
        List<CountryPosition> aligned = new ArrayList<>();
        Map<String, CountryPosition> before = new TreeMap<>();
        for (TreeMap<String, CountryPosition> period : byPeriod.values()) {
            double same = 0;
            for (CountryPosition row : period.values()) {
                CountryPosition other = before.get(row.country());
                same += row.position().orElse(0.0)
                        * (other == null ? 0 : other.position().orElse(0.0));
            }
            for (CountryPosition row : period.values()) {
                CountryPosition turned = same < 0 ? turned(row) : row;
                aligned.add(turned);
                if (turned.position().isPresent()) {
                    before.put(turned.country(), turned);
                }
            }
        }
        aligned.sort(Comparator.comparing(CountryPosition::period).thenComparing(CountryPosition::country));
        return aligned;
    }

    private static CountryPosition turned(CountryPosition row) {
        Optional<Double> low = row.high().map(x -> -x);
        Optional<Double> high = row.low().map(x -> -x);
        return new CountryPosition(
                row.period(), row.country(), row.position().map(x -> -x), low, high, row.nTargets(), row.status());
    }

    /**
     * The change of every pair from the last period that published it, in the order of pair and period.
     *
     * @param alignments of any number of periods of one length, in any order; the whole span comes after none and is passed over
     */
    public static List<AlignmentDrift> drift(Collection<CountryAlignment> alignments) {
        TreeMap<String, TreeMap<String, CountryAlignment>> byPair = new TreeMap<>();
        for (CountryAlignment row : alignments) {
            if (row.agreement().isPresent() && !row.period().equals(Period.ALL)) {
                byPair.computeIfAbsent(row.countryA() + "\n" + row.countryB(), p -> new TreeMap<>())
                        .put(row.period(), row);
            }
        }
        List<AlignmentDrift> drifts = new ArrayList<>();
        for (TreeMap<String, CountryAlignment> pair : byPair.values()) {
            CountryAlignment previous = null;
            for (CountryAlignment row : pair.values()) {
                if (previous != null) {
                    drifts.add(AlignmentDrift.between(previous, row));
                }
                previous = row;
            }
        }
        return drifts;
    }
}
