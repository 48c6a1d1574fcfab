package org.entente.stance.construction;

import java.util.List;
import java.util.Optional;
import org.entente.stance.argument.Subject;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;

/** Verbs by which somebody asks, tells or warns a country: {@code X urged Y to stop}, {@code X warned Y over}. */
final class DemandConstructions {
    private final Scene scene;
    private final Reading reading;

    DemandConstructions(Scene scene) {
        this.scene = scene;
        reading = scene.reading;
    }

    /** Who asks a country to stop something, or not to begin it, is against it. */
    void read(Match match, Subject subject) {
        List<Actor> targets = scene.objects.from(match.end());
        int after = targets.isEmpty()
                ? match.end() + 1
                : targets.get(targets.size() - 1).end();
        if (targets.isEmpty() && match.cue().frame() == Frame.TELL) {
            targets = pronoun(match, subject);
        }
        if (targets.isEmpty()
                || targets.get(0).begin() > match.end() + 2 && targets.get(0).begin() > match.begin()) {
            return;
        }
        if (isDemand(match.cue().frame(), after, reading.word(match.end() - 1).equals("that"))) {
            List<Actor> asked = targets;
            Optional<Outcome> outcome = Outcome.of(match.cue(), subject, 0.9, "verb.demand");
            outcome.ifPresent(o -> scene.add(subject, asked, o, match.begin()));
        }
    }

    private boolean isDemand(Frame frame, int after, boolean isThat) {
        int i = after;
        while (reading.is(i, WordClass.ADVERB)
                || reading.is(i, WordClass.TIME)
                || reading.word(i).equals("on") && reading.is(i + 1, WordClass.TIME)) {
            i++;
        }
        String word = reading.word(i);
        if (frame == Frame.APPEAL && isThat && reading.lexicon.isDemand(word)) {
            return true;
        }
        if (frame == Frame.WARN) {
            return word.equals("against") && reading.actor(i + 1) == null
                    || reading.is(i, WordClass.WARNED)
                    || endsSentence(word);
        }
        if (word.equals("not") && reading.word(i + 1).equals("to")) {
            return true;
        }
        int verb = reading.isQuoteMark(i + 1) ? i + 2 : i + 1;
        while (reading.is(verb, WordClass.ADVERB) || reading.word(verb).endsWith("ly")) {
            verb++;
        }
        return word.equals("to") && reading.lexicon.isDemand(reading.word(verb));
    }

    private static boolean endsSentence(String word) {
        return word.isEmpty() || word.equals(",") || word.equals(".");
    }

    /** Whom {@code it} means: the actor named last before the cue who is not its subject. */
    private List<Actor> pronoun(Match match, Subject subject) {
        String word = reading.word(match.end());
        if (!word.equals("it") && !word.equals("them") && !word.equals("him") && !word.equals("her")) {
            return List.of();
        }
        Actor last = null;
        for (Actor actor : reading.actors()) {
            if (actor.end() <= match.begin()
                    && actor.mayTarget()
                    && !subject.actors().contains(actor)) {
                last = actor;
            }
        }
        return last == null ? List.of() : List.of(last);
    }
}
