package org.entente.stance.argument;

import java.util.List;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Clauses;
import org.entente.stance.sentence.Reading;

/** Whom a pronoun means that is the subject of a clause. */
final class Pronouns {
    private final Reading reading;
    private final Clauses clauses;

    Pronouns(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    /** What {@code it}, {@code he}, {@code she} or {@code they} is as a subject: who reports, or whom this sentence or the one before is about. */
    Subject subject(int at, Subject so) {
        if (NegationEffect.isOpen(reading.negationEndingAt(at - 1))) {
            so.effects().add(NegationEffect.HYPOTHETICAL);
        }
        boolean isTold = false;
        for (int i = at - 1; i >= 0 && at - i <= 7 && !reading.word(i).equals(","); i--) {
            isTold |= reading.is(i, WordClass.REPORT);
        }
        if (!isTold) {
            Actor meant =
                    at <= 1 ? fromBefore(reading.word(at)) : reading.word(at).equals("it") ? ofMain(at) : null;
            return meant == null
                    ? so
                    : new Subject(List.of(meant), false, so.effects(), so.hasBe(), SubjectFinder.CARRIED);
        }
        Actor reporter = clauses.subject(at - 1);
        return reporter == null
                ? so
                : new Subject(List.of(reporter), false, so.effects(), so.hasBe(), SubjectFinder.CARRIED);
    }

    /** Whom a pronoun that opens a sentence means. */
    private Actor fromBefore(String pronoun) {
        return switch (pronoun) {
            case "it" -> reading.before();
            case "they" -> reading.manyBefore();
            default -> reading.personBefore();
        };
    }

    /** The country or government that a sentence and its clause are about, which {@code it} in a clause of time or reason means. */
    private Actor ofMain(int it) {
        boolean opensClause = switch (reading.word(it - 1)) {
            case "as", "while", "because", "since", "after", "before", "when", "although", "though" -> true;
            default -> false;
        };
        Actor main = opensClause ? clauses.mainSubject(it) : null;
        boolean isMeant = main != null && main.name().isEmpty() && main.equals(clauses.subject(it - 1));
        return isMeant ? main : null;
    }
}
