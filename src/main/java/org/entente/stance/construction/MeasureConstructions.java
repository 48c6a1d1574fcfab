package org.entente.stance.construction;

import java.util.List;
import java.util.Optional;
import org.entente.stance.argument.Subject;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Measure;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;
import org.entente.text.Shape;

/** Measures that are named again without source or target, which the article told before: {@code U.S. sanctions}, {@code the sanctions on Iran}. */
final class MeasureConstructions {
    private static final int MODIFIERS = 4;
    /** The rule of measures whose target is guessed from who else is named; they are not remembered. */
    static final String ONLY = "measure.only";

    private final Scene scene;
    private final Reading reading;

    MeasureConstructions(Scene scene) {
        this.scene = scene;
        reading = scene.reading;
    }

    void read(Match match) {
        if (scene.hasFoundAt(match.begin()) || scene.governors.isUnreal(match.begin()) || isUndone(match)) {
            return;
        }
        Outcome outcome = Outcome.plain(match.cue(), 0.75, "measure.again");
        if (reading.word(match.end()).equals("over") && blamed(match, outcome)) {
            return;
        }
        boolean hasObject = switch (reading.word(match.end())) {
            case "on", "against", "imposed" -> true;
            default -> false;
        };
        if (hasObject) {
            aimed(match, outcome);
            return;
        }
        Actor named = target(match);
        Actor source = named == null ? source(match) : holder(named);
        if (named != null && source != null) {
            scene.add(source, named.asName(), outcome, match.begin());
        } else if (named != null || source != null) {
            again(source, named, outcome, match.begin());
        } else if (reading.is(match.begin() - 1, WordClass.DETERMINER)) {
            bare(outcome, match.begin());
        }
    }

    /** {@code withdrew from the Ruritania deal}, {@code his withdrawal from the Ruritania deal}. */
    void pact(Match match) {
        Actor partner = reading.actorEndingAt(match.begin() - 1);
        partner = partner == null ? reading.actorEndingAt(match.begin() - 2) : partner;
        if (partner == null || partner.country().isEmpty() || !partner.name().isEmpty()) {
            return;
        }
        int end = scene.governors.governor(scene.phrases.begin(partner));
        if (end < 0 || !reading.is(end, WordClass.REVERSE)) {
            return;
        }
        Subject subject = scene.subjects.of(end);
        Actor holder = subject.isFound() ? null : scene.governors.possessor(end);
        Subject leaver =
                holder == null ? subject : new Subject(List.of(holder.asName()), false, subject.effects(), false, 1);
        Actor target = partner.asName();
        Outcome.of(match.cue(), leaver, 0.8, "measure.pact")
                .ifPresent(outcome -> scene.add(leaver, List.of(target), outcome, match.begin()));
    }

    /** {@code U.S. sanctions over Ruritania's missiles}. */
    private boolean blamed(Match match, Outcome outcome) {
        Actor source = source(match);
        List<Actor> targets = scene.objects.from(match.end() + 1);
        if (source == null || targets.isEmpty()) {
            return false;
        }
        Actor target = targets.get(0);
        if (target.isModifier()) {
            scene.add(source.asName(), target.asName(), outcome, match.begin());
        }
        return true;
    }

    /** {@code sanctions on Iran}, with nobody who imposes them in the sentence. */
    private void aimed(Match match, Outcome outcome) {
        boolean hasOwner = scene.governors.possessor(match.begin()) != null
                || scene.governors.governor(match.begin()) >= 0
                || scene.governors.isOwn(match.begin());
        for (Actor target : hasOwner ? List.<Actor>of() : scene.objects.from(match.end() + 1)) {
            again(null, target, outcome, match.begin());
        }
    }

    /** The latest measure with this source or target, the other of which is not known. */
    private void again(Actor source, Actor target, Outcome outcome, int cue) {
        List<Measure> fitting = told(cue).stream()
                .filter(measure -> source == null ? measure.hasTarget(target) : measure.hasSource(source))
                .toList();
        List<Measure> named = fitting.stream().filter(this::isNamed).toList();
        boolean isAboutOthers = reading.actors().stream()
                .anyMatch(actor -> actor.isKnown()
                        && (source == null || !source.key().equals(actor.key()))
                        && (target == null || !target.key().equals(actor.key())));
        boolean isNew = fitting.isEmpty()
                && target == null
                && !isEitherSide(source, cue)
                && !reading.isWithin(cue - MODIFIERS - 2, cue, WordClass.KEPT)
                && !reading.word(cue).equals("duties")
                && told(cue).stream().noneMatch(told -> told.hasTarget(source));
        if (isNew) {
            onlyOther(source)
                    .ifPresent(other -> scene.add(
                            source.asName(), other, outcome.weighing(0.7).by(ONLY), cue));
        }
        List<Measure> meant = named.isEmpty() && !isAboutOthers ? fitting : named;
        if (!meant.isEmpty()) {
            Measure measure = meant.get(meant.size() - 1);
            scene.add(
                    source == null ? measure.source() : source.asName(),
                    target == null ? measure.target() : target.asName(),
                    outcome,
                    cue);
        }
    }

    /** Whether an adjective of nation may say whose measures they are or whom they hit: {@code Ruritanian sanctions}. */
    private boolean isEitherSide(Actor source, int cue) {
        return source.group().isEmpty()
                && source.name().isEmpty()
                && source.begin() < cue
                && source.end() > cue
                && reading.tokens.get(source.begin()).shape() == Shape.CAPITALISED
                && !reading.isGenitive(source.begin() + 1)
                && !MeasureMemory.isTrade(reading, cue);
    }

    /** {@code Ruritania's threats}, with nobody named behind them: at the one other country that the sentence names. */
    void blame(Actor blaming) {
        int noun = blaming.end() - 1;
        boolean isBlame = reading.is(noun, WordClass.BLAME) && noun > blaming.begin() && blaming.isKnown();
        if (isBlame && !scene.hasFoundOf(blaming) && !scene.governors.isUnreal(blaming.begin())) {
            Outcome outcome = new Outcome("ACCUSE", -1, 0.7, 0.8, "noun.only");
            onlyOther(blaming).ifPresent(other -> scene.add(blaming.asName(), other, outcome, noun));
        }
    }

    /** The one country, beside whose measures they are, that a sentence names: {@code U.S. sanctions have halved Ruritania's exports}. */
    private Optional<Actor> onlyOther(Actor source) {
        List<Actor> others = reading.actors().stream()
                .filter(actor -> actor.isKnown() && !actor.key().equals(source.key()))
                .toList();
        boolean isOne = others.stream().map(Actor::key).distinct().count() == 1;
        return isOne && !others.get(0).country().isEmpty()
                ? Optional.of(others.get(0).asName())
                : Optional.empty();
    }

    /** Whether the sentence names both who took a measure and whom it hits. */
    private boolean isNamed(Measure measure) {
        return reading.actors().stream().anyMatch(measure::hasSource)
                && reading.actors().stream().anyMatch(measure::hasTarget);
    }

    /** {@code the sanctions}, where the article knows of one pair and the sentence names one of the two, and nobody else last before it. */
    private void bare(Outcome outcome, int cue) {
        List<Measure> all = told(cue);
        if (all.size() != 1) {
            return;
        }
        Measure measure = all.get(0);
        Actor last = null;
        boolean isNamed = false;
        for (Actor actor : reading.actors()) {
            last = actor.isKnown() && actor.end() <= cue ? actor : last;
            isNamed |= actor.isKnown() && (measure.hasSource(actor) || measure.hasTarget(actor));
        }
        if (isNamed && (last == null || measure.hasSource(last) || measure.hasTarget(last))) {
            scene.add(measure.source(), measure.target(), outcome.weighing(0.7), cue);
        }
    }

    /** The measures of the same kind that were told before. */
    private List<Measure> told(int cue) {
        boolean isTrade = MeasureMemory.isTrade(reading, cue);
        return reading.measures().stream()
                .filter(measure -> measure.isTrade() == isTrade)
                .toList();
    }

    /** The country in a compound: {@code the Iran sanctions}. */
    private Actor target(Match match) {
        Actor actor = reading.actorEndingAt(match.begin() - 1);
        boolean isCompound = actor != null
                && actor.kind() == HeadKind.PRIVATE
                && !actor.isModifier()
                && !actor.country().isEmpty()
                && actor.name().isEmpty();
        return isCompound ? actor : null;
    }

    private Actor holder(Actor target) {
        Actor possessor = scene.governors.possessor(target.begin());
        return possessor != null ? possessor : scene.governors.pronominal(target.begin());
    }

    private Actor source(Match match) {
        Actor possessor = scene.governors.possessor(match.begin());
        if (possessor != null) {
            return possessor;
        }
        int verb = scene.governors.governor(match.begin());
        if (verb < 0) {
            return scene.governors.pronominal(match.begin());
        }
        Subject subject = scene.subjects.of(verb);
        boolean isDone = subject.actors().size() == 1
                && subject.effects().isEmpty()
                && reading.is(verb, WordClass.LIGHT)
                && !subject.hasBe();
        return isDone ? subject.actors().get(0) : null;
    }

    /** Whether the words before it say that the measure ends, or those after it that it is eased or only part of a name. */
    private boolean isUndone(Match match) {
        for (int i = Math.max(0, match.begin() - MODIFIERS - 2); i < match.begin(); i++) {
            if (reading.is(i, WordClass.REVERSE) || reading.negationEndingAt(i) != null) {
                return true;
            }
        }
        int next = match.end();
        boolean isCompound = reading.isContent(next)
                && reading.actor(next) == null
                && !reading.looksLikeVerb(next)
                && !reading.has(next, WordClass.ADVERB.bit() | WordClass.TIME.bit())
                && !reading.word(next).endsWith("s");
        return isCompound || reading.is(next, WordClass.REVERSE);
    }
}
