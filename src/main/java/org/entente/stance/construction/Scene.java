package org.entente.stance.construction;

import java.util.ArrayList;
import java.util.List;
import org.entente.stance.argument.Governors;
import org.entente.stance.argument.ObjectFinder;
import org.entente.stance.argument.Subject;
import org.entente.stance.argument.SubjectFinder;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Clauses;
import org.entente.stance.sentence.Phrases;
import org.entente.stance.sentence.Reading;

/** A sentence under construction: its reading, the two finders, and what was found so far. */
final class Scene {
    final Reading reading;
    final Phrases phrases;
    final Clauses clauses;
    final SubjectFinder subjects;
    final ObjectFinder objects;
    final Governors governors;
    private final List<Found> found = new ArrayList<>();

    Scene(Reading reading) {
        this.reading = reading;
        phrases = new Phrases(reading);
        clauses = new Clauses(reading, phrases);
        subjects = new SubjectFinder(reading, phrases, clauses);
        objects = new ObjectFinder(reading);
        governors = new Governors(reading, clauses);
    }

    List<Found> found() {
        return found;
    }

    boolean hasFoundAt(int cue) {
        return found.stream().anyMatch(event -> event.cue() == cue);
    }

    /** Whether somebody was found to take a side. */
    boolean hasFoundOf(Actor source) {
        return found.stream()
                .anyMatch(
                        event -> event.source() != null && event.source().key().equals(source.key()));
    }

    boolean isFull() {
        return found.size() >= Constructions.MOST;
    }

    /** Keeps one event for each pair of a source and a target that may be such. */
    void add(Subject subject, List<Actor> targets, Outcome outcome, int cue) {
        if (subject.isSpeaker()) {
            targets.forEach(target -> add(null, target, outcome, cue));
        }
        for (Actor source : subject.actors()) {
            targets.forEach(target -> add(source, target, outcome, cue));
        }
    }

    void add(Actor source, Actor target, Outcome outcome, int cue) {
        boolean isGood = !isFull()
                && (source == null || source.maySource() && !source.key().equals(target.key()))
                && (target.mayTarget()
                        || target.isKnown() && target.kind() != HeadKind.PLIGHT && isMaterial(outcome)
                        || belongs(target) && isHostile(outcome));
        if (isGood) {
            found.add(new Found(
                    source,
                    target,
                    outcome.act(),
                    outcome.polarity(),
                    outcome.weight(),
                    target.kind() == HeadKind.THING ? outcome.confidence() * 0.85 : outcome.confidence(),
                    cue,
                    outcome.rule()));
        }
    }

    /** Whether a noun phrase is of people, bodies or goods of a country, and no compound with its name: {@code Ruritanian banks}. */
    private boolean belongs(Actor target) {
        return target.isKnown()
                && target.kind() == HeadKind.PRIVATE
                && target.name().isEmpty()
                && target.group().isEmpty()
                && (target.isModifier() || reading.head(target.end() - 1) == HeadKind.PRIVATE);
    }

    /** Whether an act against them is one against the country. */
    private static boolean isHostile(Outcome outcome) {
        return switch (outcome.act()) {
            case "ACCUSE", "REJECT", "THREATEN", "PROTEST", "REQUEST" -> outcome.polarity() < 0;
            default -> false;
        };
    }

    /** Whether an act against what belongs to a country, as its banks or soldiers, is one against the country. */
    private static boolean isMaterial(Outcome outcome) {
        return switch (outcome.act()) {
            case "SANCTION", "COERCE", "ASSAULT" -> outcome.polarity() < 0;
            default -> false;
        };
    }
}
