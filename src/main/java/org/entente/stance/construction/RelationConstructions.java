package org.entente.stance.construction;

import java.util.List;
import org.entente.stance.argument.Subject;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;
import org.entente.text.Shape;

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

    /** {@code Iran's main ally Syria}, {@code Syria, Iran's main ally,}, {@code U.S. ally Israel}, {@code its allies such as Syria and Cuba}. */
    private void relation(Match match) {
        Actor possessor = scene.governors.possessor(match.begin());
        Actor target = possessor == null ? scene.governors.pronominal(match.begin()) : possessor;
        if (target == null || !target.isKnown() || isOfMembers(target)) {
            return;
        }
        List<Actor> sources = named(match.end());
        if (sources.isEmpty() && possessor != null) {
            sources = apposed(possessor);
        }
        Outcome outcome = Outcome.plain(match.cue(), 0.85, "noun.relation");
        sources.forEach(source -> scene.add(source, target.asName(), outcome, match.begin()));
    }

    /** Whether a group says where its members are from rather than whose they are: {@code European allies}. */
    private boolean isOfMembers(Actor target) {
        return !target.group().isEmpty()
                && !reading.isGenitive(target.end())
                && reading.tokens.get(target.begin()).shape() != Shape.UPPER;
    }

    /** Who is named after what he is to another. */
    private List<Actor> named(int after) {
        Actor next = reading.actor(after);
        if (next != null) {
            return List.of(next);
        }
        int mark = reading.word(after).equals(",") ? after + 1 : after;
        boolean isList =
                reading.word(mark).equals("such") && reading.word(mark + 1).equals("as")
                        || reading.word(mark).equals("like")
                        || reading.word(mark).equals("including");
        if (isList) {
            return scene.objects.together(reading.word(mark).equals("such") ? mark + 2 : mark + 1);
        }
        Actor parted = mark > after ? reading.actor(mark) : null;
        boolean isClosed =
                parted != null && (reading.word(parted.end()).equals(",") || reading.looksLikeVerb(parted.end()));
        return isClosed ? List.of(parted) : List.of();
    }

    private List<Actor> apposed(Actor target) {
        int i = scene.phrases.begin(target) - 1;
        while (target.begin() - i <= MODIFIERS
                && reading.actor(i) == null
                && !reading.looksLikeVerb(i)
                && (reading.isContent(i) || reading.is(i, WordClass.DETERMINER))) {
            i--;
        }
        if (reading.has(i, WordClass.BE.bit() | WordClass.BECOME.bit())) {
            Subject subject = scene.subjects.of(i);
            boolean isOne = subject.actors().size() == 1 && subject.effects().isEmpty();
            return isOne ? subject.actors() : List.of();
        }
        Actor actor = reading.word(i).equals(",") ? reading.actorEndingAt(i - 1) : null;
        return actor == null || actor.isModifier() ? List.of() : List.of(actor);
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
        while (reading.isContent(next)
                && reading.actor(next) == null
                && reading.head(next) == null
                && next < match.end() + MODIFIERS) {
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
