package org.entente.stance;

import java.util.List;
import org.entente.stance.Reading.Match;

/** Nouns that name who somebody is to another: {@code Iran's ally Syria}, {@code Iran-backed rebels}, {@code mediator Norway}. */
final class RelationConstructions {
    private static final int MODIFIERS = 4;

    private final Scene scene;
    private final Reading reading;

    RelationConstructions(Scene scene) {
        this.scene = scene;
        reading = scene.reading;
    }

    void read(Match match) {
        switch (match.cue().frame()) {
            case RELATION -> relation(match);
            case MEDIATOR -> mediator(match);
            case PREFIX -> prefixed(match);
            default -> compound(match);
        }
    }

    /** {@code Iran's main ally Syria}, {@code Syria, Iran's main ally,}, {@code U.S. ally Israel}. */
    private void relation(Match match) {
        Actor target = scene.governors.possessor(match.begin());
        if (target == null || !target.isKnown()) {
            return;
        }
        Actor source = reading.actor(match.end());
        if (source == null && reading.word(match.end()).equals(",")) {
            Actor next = reading.actor(match.end() + 1);
            source = next != null && (reading.word(next.end()).equals(",") || reading.looksLikeVerb(next.end()))
                    ? next
                    : null;
        }
        if (source == null) {
            source = apposed(target);
        }
        if (source != null) {
            Outcome outcome = Outcome.plain(match.cue(), 0.85, "noun.relation");
            scene.add(source, target.asName(), outcome, match.begin());
        }
    }

    private Actor apposed(Actor target) {
        int i = scene.phrases.begin(target) - 1;
        if (reading.has(i, WordClass.BE.bit() | WordClass.BECOME.bit())) {
            Subject subject = scene.subjects.of(i);
            boolean isOne = subject.actors().size() == 1 && subject.effects().isEmpty();
            return isOne ? subject.actors().get(0) : null;
        }
        Actor actor = reading.word(i).equals(",") ? reading.actorEndingAt(i - 1) : null;
        return actor == null || actor.isModifier() ? null : actor;
    }

    /** {@code Iran-backed rebels}: the words before the last hyphen name the source. */
    private void compound(Match match) {
        Actor holder = reading.actor(match.begin());
        for (int i = match.end(); holder != null && i < Math.min(reading.size(), match.end() + MODIFIERS); i++) {
            Actor target = reading.actor(i);
            if (target != null) {
                Outcome outcome = Outcome.plain(match.cue(), 0.8, "noun.compound");
                scene.add(holder.as(HeadKind.NAME, "NONE", false).standing(), target.asName(), outcome, match.begin());
                return;
            }
            if (!reading.isContent(i)) {
                return;
            }
            Actor place = reading.word(i + 1).equals("in") ? reading.actor(i + 2) : null;
            HeadKind head = reading.head(i);
            if (place != null && !place.country().isEmpty() && (head == HeadKind.REBEL || head == HeadKind.OPP)) {
                Outcome outcome = Outcome.plain(match.cue(), 0.75, "noun.compound");
                scene.add(
                        holder.as(HeadKind.NAME, "NONE", false).standing(),
                        place.as(head, head.name(), false).standing(),
                        outcome,
                        match.begin());
                return;
            }
        }
    }

    /** {@code the pro-Russian president of Ruritania}, {@code Ruritania is pro-Russian}: the words after the first hyphen name the target. */
    private void prefixed(Match match) {
        Actor named = reading.actor(match.begin());
        Actor target = named.as(HeadKind.NAME, "NONE", false).standing();
        Outcome plain = Outcome.plain(match.cue(), 0.75, "noun.prefix");
        int next = match.end();
        while (reading.isContent(next) && reading.actor(next) == null && next < match.end() + MODIFIERS) {
            next++;
        }
        Actor after = reading.actor(next);
        if (after != null) {
            scene.add(after, target, plain, match.begin());
            return;
        }
        int i = match.begin() - 1;
        i -= reading.is(i, WordClass.ADVERB) || reading.word(i).endsWith("ly") ? 1 : 0;
        if (next == match.end() && reading.has(i, WordClass.BE.bit() | WordClass.LINKING.bit())) {
            Subject subject = scene.subjects.of(i);
            Outcome.of(plain, subject).ifPresent(o -> scene.add(subject, List.of(target), o, match.begin()));
        }
    }

    /** A mediator takes no side. */
    private void mediator(Match match) {
        Actor holder = reading.actor(match.begin());
        Actor source = holder != null ? holder : reading.actor(match.end());
        if (source == null && reading.word(match.end()).equals(",")) {
            source = reading.actor(match.end() + 1);
        }
        if (source == null) {
            return;
        }
        for (Actor actor : reading.actors()) {
            if (actor.mayTarget() && !actor.key().equals(source.key())) {
                Outcome outcome = new Outcome("MEDIATE", 0, 1, 0.8, "noun.mediator");
                scene.add(source, actor.as(HeadKind.NAME, "NONE", false), outcome, match.begin());
                return;
            }
        }
    }
}
