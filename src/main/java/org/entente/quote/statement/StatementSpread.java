package org.entente.quote.statement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How far a statement went: a row of {@code statement_spread}.
 *
 * @param statementId the smallest id of its quotations
 * @param statement its words, as the first article has them
 * @param speaker the name that most of its quotations give
 * @param speakerCountry ISO 3166-1 alpha-3, or empty
 * @param firstSaid the first day that an article with it was published
 * @param articles that carry it
 * @param stories different stories among them
 * @param outlets different outlets
 * @param variants different wordings, case and marks aside
 * @param days from the first article to the last
 * @param carriers names of the outlets, the first one first
 */
public record StatementSpread(
        String statementId,
        String statement,
        String speaker,
        String speakerCountry,
        Optional<LocalDate> firstSaid,
        String firstOutlet,
        long articles,
        long stories,
        long outlets,
        long variants,
        long days,
        List<String> carriers) {
    private static final Comparator<StatementCopy> BY_DATE = Comparator.comparing(
                    (StatementCopy copy) -> copy.date().orElse(LocalDate.MAX))
            .thenComparing(StatementCopy::quoteId);

    public StatementSpread {
        carriers = List.copyOf(carriers);
    }

    /** The spread of the quotations of one statement, in any order; empty when a single article carries it. */
    public static Optional<StatementSpread> of(List<StatementCopy> copies) {
        long articles = distinct(copies, StatementCopy::articleId).size();
        if (articles < 2) {
            return Optional.empty();
        }
        List<StatementCopy> sorted = copies.stream().sorted(BY_DATE).toList();
        StatementCopy first = sorted.get(0);
        String speaker = most(sorted, StatementCopy::speakerName);
        List<StatementCopy> theirs = sorted.stream()
                .filter(copy -> copy.speakerName().equals(speaker))
                .toList();
        List<String> outlets = distinct(sorted, StatementCopy::outlet);
        return Optional.of(new StatementSpread(
                first.statementId(),
                first.content(),
                speaker,
                most(theirs, StatementCopy::speakerCountry),
                first.date(),
                first.outlet(),
                articles,
                distinct(sorted, StatementCopy::story).size(),
                outlets.size(),
                distinct(sorted, StatementSpread::wording).size(),
                days(sorted),
                outlets));
    }

    private static long days(List<StatementCopy> sorted) {
        List<LocalDate> dates =
                sorted.stream().flatMap(copy -> copy.date().stream()).toList();
        return dates.isEmpty() ? 0 : ChronoUnit.DAYS.between(dates.get(0), dates.get(dates.size() - 1));
    }

    private static List<String> distinct(List<StatementCopy> copies, Function<StatementCopy, String> of) {
        return copies.stream()
                .map(of)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The value that most copies give, the first in the alphabet of several; empty when none gives one. */
    private static String most(List<StatementCopy> copies, Function<StatementCopy, String> of) {
        Map<String, Long> counts = copies.stream()
                .map(of)
                .filter(value -> !value.isEmpty())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        String best = "";
        for (Map.Entry<String, Long> one : counts.entrySet()) {
            best = best.isEmpty() || one.getValue() > counts.get(best) ? one.getKey() : best;
        }
        return best;
    }

    private static String wording(StatementCopy copy) {
        return copy.content()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
