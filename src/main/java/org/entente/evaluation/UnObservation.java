package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;

/**
 * One pair of countries in one year, or in all years pooled, as the news and the General Assembly show it.
 *
 * @param period a year, or {@link UnValidation#POOLED}
 * @param evidence effective stories, or common targets
 * @param value of the measure
 * @param agreement in the General Assembly
 */
record UnObservation(
        String period,
        String measure,
        String countryA,
        String countryB,
        double evidence,
        double value,
        double agreement) {

    String unit() {
        return countryA + countryB;
    }

    /** Sums over rows of a pair. */
    private static final class Sum {
        private double up;
        private double down;
        private double evidence;
        private double votes;
        private double alike;

        void stance(CountryStance row) {
            up += row.support();
            down += row.oppose();
            evidence += row.nEff();
        }

        /** The mean of a measure, each year weighing its common targets. */
        void mean(double value, CountryAlignment row) {
            up += value * row.commonTargets();
            down += row.commonTargets();
            evidence += row.commonTargets();
        }

        void un(UnPair pair) {
            votes += pair.votes();
            alike += pair.agreement().orElse(0.0) * pair.votes();
        }

        Sum plus(Sum other) {
            Sum both = new Sum();
            both.up = up + other.up;
            both.down = down + other.down;
            both.evidence = evidence + other.evidence;
            both.votes = votes + other.votes;
            both.alike = alike + other.alike;
            return both;
        }
    }

    /** Period, measure, and both countries in order. */
    private record Key(String period, String measure, String a, String b) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return text().compareTo(other.text());
        }

        private String text() {
            return period + '\n' + measure + '\n' + a + '\n' + b;
        }
    }

    /**
     * Every pair and year with a stance or an agreement and with votes, then every pair over the years it has.
     *
     * @param stances rows of periods that are years; others, groups and stances toward an opposition are passed over
     */
    static List<UnObservation> of(List<CountryStance> stances, List<CountryAlignment> alignments, UnVotes votes) {
        Map<Key, Sum> sums = new TreeMap<>();
        for (CountryStance row : stances) {
            boolean isState = row.faction().equals("GOV") || row.faction().equals("NONE");
            if (isState && row.support() + row.oppose() > 0) {
                sum(sums, row.period(), UnValidation.NET_STANCE, row.source(), row.target())
                        .stance(row);
            }
        }
        for (CountryAlignment row : alignments) {
            row.agreementRaw()
                    .ifPresent(value -> sum(sums, row.period(), UnValidation.AGREEMENT, row.countryA(), row.countryB())
                            .mean(value, row));
            row.kappa()
                    .ifPresent(value -> sum(sums, row.period(), UnValidation.KAPPA, row.countryA(), row.countryB())
                            .mean(value, row));
        }
        return observations(sums, votes);
    }

    private static Sum sum(Map<Key, Sum> sums, String period, String measure, String a, String b) {
        boolean isOrdered = a.compareTo(b) < 0;
        return sums.computeIfAbsent(new Key(period, measure, isOrdered ? a : b, isOrdered ? b : a), key -> new Sum());
    }

    private static List<UnObservation> observations(Map<Key, Sum> sums, UnVotes votes) {
        List<UnObservation> observations = new ArrayList<>();
        Map<Key, Sum> pooled = new TreeMap<>();
        sums.forEach((key, sum) -> {
            Optional<UnPair> pair = year(key.period()).flatMap(year -> votes.pair(year, key.a(), key.b()));
            pair.filter(un -> un.votes() > 0).ifPresent(un -> {
                sum.un(un);
                observations.add(observation(key, sum));
                pooled.merge(new Key(UnValidation.POOLED, key.measure(), key.a(), key.b()), sum, Sum::plus);
            });
        });
        pooled.forEach((key, sum) -> observations.add(observation(key, sum)));
        return observations;
    }

    private static UnObservation observation(Key key, Sum sum) {
        double value = key.measure().equals(UnValidation.NET_STANCE)
                ? (sum.up - sum.down) / (sum.up + sum.down)
                : sum.up / sum.down;
        return new UnObservation(
                key.period(), key.measure(), key.a(), key.b(), sum.evidence, value, sum.alike / sum.votes);
    }

    private static Optional<Integer> year(String period) {
        return period.matches("\\d{4}") ? Optional.of(Integer.parseInt(period)) : Optional.empty();
    }
}
