package org.entente.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement that more than one article carries: a row of {@code statement_spread}.
 *
 * @param statement its words, as the first article has them
 * @param speaker canonical name
 * @param speakerCountry ISO 3166-1 alpha-3, or empty
 * @param firstSaid the first day that an article with it was published
 * @param articles that carry it
 * @param stories different stories among them
 * @param outlets different outlets
 * @param variants different wordings
 * @param days from the first article to the last
 * @param carriers names of the outlets, the first one first; may be empty
 */
public record SpreadStatement(
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
    public SpreadStatement {
        carriers = List.copyOf(carriers);
    }
}
