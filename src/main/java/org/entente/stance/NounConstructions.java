package org.entente.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.entente.stance.Reading.Match;

/** Nouns with a source and a target: {@code Russia's support for Syria}, {@code sanctions on Iran}, {@code Iran's ally Syria}. */
final class NounConstructions {
    private static final int MODIFIERS = 4;

    private final Scene scene;
    private final Reading reading;

    NounConstructions(Scene scene) {
        this.scene = scene;
        reading = scene.reading;
    }

    void read(Match match) {
        switch (match.cue().frame()) {
            case RELATION -> relation(match);
            case MEDIATOR -> mediator(match);
            case SUFFIX -> compound(match);
            default -> nominal(match);
        }
    }

    private void nominal(Match match) {
        List<Actor> targets = scene.objects.from(match.end());
        if (targets.isEmpty()) {
            return;
        }
        if (match.end() - match.begin() > match.cue().length() && byWithin(match, targets)) {
            return;
        }
        Outcome plain = new Outcome(
                match.cue().act(), match.cue().polarity(), match.cue().weight(), 0.85, "noun.possessor");
        Actor possessor = possessor(match.begin());
        if (possessor == null) {
            possessor = pronominal(match.begin());
        }
        if (possessor != null) {
            possessed(possessor, targets, plain, match);
            return;
        }
        int verb = governor(match.begin());
        if (isOwn(match.begin())) {
            scene.add(speaker(), targets, plain, match.begin());
        } else if (verb >= 0) {
            governed(match, verb, targets);
        } else {
            byPhrase(match, targets);
        }
    }

    /** {@code sanctions imposed by X on Y}. */
    private boolean byWithin(Match match, List<Actor> targets) {
        for (int i = match.begin() + 1; i < match.end(); i++) {
            if (reading.word(i).equals("by")) {
                List<Actor> sources = scene.objects.from(i + 1);
                Outcome outcome = new Outcome(
                        match.cue().act(), match.cue().polarity(), match.cue().weight(), 0.85, "noun.by");
                sources.forEach(source -> targets.forEach(target -> scene.add(source, target, outcome, match.begin())));
                return true;
            }
        }
        return false;
    }

    private void possessed(Actor possessor, List<Actor> targets, Outcome plain, Match match) {
        Actor source = possessor.as(
                possessor.kind() == HeadKind.OPP || possessor.kind() == HeadKind.REBEL
                        ? possessor.kind()
                        : HeadKind.NAME,
                possessor.faction(),
                false);
        int i = source.begin() - 1;
        boolean isEnded = reading.word(i).equals("to") || reading.word(i).equals("of");
        NegationEffect effect = reading.negationEndingAt(i);
        if (effect == NegationEffect.CANCEL
                || effect == NegationEffect.HYPOTHETICAL
                || isEnded && reading.is(i - 1, WordClass.REVERSE)) {
            return;
        }
        for (Actor target : targets) {
            scene.add(source, target, plain, match.begin());
        }
    }

    /** The genitive or adjective of nation before a noun: {@code Russia's strong support}, {@code U.S. sanctions}. */
    private Actor possessor(int cue) {
        Actor holder = reading.actor(cue);
        if (holder != null) {
            return holder.begin() < cue ? holder : null;
        }
        for (int i = cue - 1; i >= 0 && cue - i <= MODIFIERS + 1; i--) {
            Actor actor = reading.actorEndingAt(i);
            if (actor != null) {
                boolean isUpper = actor.end() - actor.begin() == 1
                        && reading.tokens.get(i).shape() == org.entente.text.Shape.UPPER;
                return actor.isModifier() || isUpper || reading.isGenitive(i + 1) ? actor : null;
            }
            if (!reading.isGenitive(i)
                            && !reading.isContent(i)
                            && !reading.word(i).equals("and")
                    || reading.looksLikeVerb(i)) {
                return null;
            }
        }
        return null;
    }

    /** Whom {@code his}, {@code her}, {@code its} or {@code their} before a noun means, when no verb governs the noun; or null. */
    private Actor pronominal(int cue) {
        int i = cue - 1;
        while (reading.isContent(i) && cue - i <= MODIFIERS) {
            i--;
        }
        String word = reading.word(i);
        boolean isPerson = word.equals("his") || word.equals("her");
        if (!isPerson && !word.equals("its") && !word.equals("their") || governor(cue) >= 0) {
            return null;
        }
        Actor found = scene.subjects.clauseSubject(i - 1);
        if (isPerson) {
            for (Actor actor : reading.actors()) {
                found = actor.end() <= i && !actor.name().isEmpty() ? actor : found;
            }
        }
        return found;
    }

    private boolean isOwn(int cue) {
        for (int i = cue - 1; i >= 0 && cue - i <= MODIFIERS; i--) {
            if (reading.word(i).equals("our") || reading.word(i).equals("my")) {
                return true;
            }
            if (!reading.isContent(i)) {
                return false;
            }
        }
        return false;
    }

    private static Subject speaker() {
        return new Subject(List.of(), true, EnumSet.noneOf(NegationEffect.class), false, 0.9);
    }

    /** Whether a verb stands in its base form, which no single country takes: {@code demanding that Ruritania increase pressure}. */
    private boolean isBase(int i) {
        String word = reading.word(i);
        return !word.endsWith("s") && !word.endsWith("ed") && !word.endsWith("ing") && reading.lexicon.isBase(word);
    }

    /** The verb whose object a noun is, or -1. */
    private int governor(int cue) {
        for (int i = cue - 1; i >= 0 && cue - i <= MODIFIERS + 4; i--) {
            if (reading.actor(i) != null || reading.word(i).equals(",")) {
                return -1;
            }
            boolean isVerb = reading.is(i, WordClass.LIGHT) || reading.is(i, WordClass.REVERSE) || isStanceVerb(i);
            if (isVerb || reading.negationEndingAt(i) == NegationEffect.THREAT) {
                return i;
            }
            boolean isPart = reading.isContent(i)
                    || isAfterReverse(i)
                    || reading.is(i, WordClass.DETERMINER)
                    || reading.is(i, WordClass.CONJUNCTION)
                    || isAmount(i);
            if (!isPart) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a preposition belongs to a word of ending: {@code suspension of aid}, {@code withdrew from the accord}. */
    private boolean isAfterReverse(int i) {
        String word = reading.word(i);
        if (word.equals("of") && reading.is(i - 1, WordClass.QUANTITY)) {
            return true;
        }
        boolean isLink =
                word.equals("of") || word.equals("in") || word.equals("from") || word.equals("on") || word.equals("to");
        return isLink && reading.is(i - 1, WordClass.REVERSE);
    }

    /** Whether a preposition follows a number, as in {@code 5 million dollars in aid}. */
    private boolean isAmount(int i) {
        boolean isOf = reading.word(i).equals("in")
                || reading.word(i).equals("of")
                || reading.word(i).equals("$");
        for (int k = i + 1; isOf && k > i - 4 && k >= 0; k--) {
            if (reading.tokens.get(Math.min(k, reading.size() - 1)).shape() == org.entente.text.Shape.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean isStanceVerb(int i) {
        return stanceVerb(i) != null;
    }

    private Cue stanceVerb(int i) {
        for (Match match : reading.cuesAt(i)) {
            if (match.cue().frame() == Frame.VERB
                    && match.cue().isVerb()
                    && match.cue().length() == 1) {
                return match.cue();
            }
        }
        return null;
    }

    private void governed(Match match, int verb, List<Actor> targets) {
        Subject subject = scene.subjects.of(verb);
        boolean isThreat = reading.negationEndingAt(verb) == NegationEffect.THREAT;
        if (isThreat) {
            subject.effects().add(NegationEffect.THREAT);
        }
        Cue stance = isThreat ? null : stanceVerb(verb);
        boolean isBare = subject.actors().size() == 1
                && reading.actorEndingAt(verb - 1) != null
                && isBase(verb)
                && subject.actors().get(0).group().isEmpty();
        if (isBare) {
            return;
        }
        Outcome plain = new Outcome(
                match.cue().act(), match.cue().polarity(), match.cue().weight(), 0.85, "noun.governed");
        if (reading.is(verb, WordClass.REVERSE)) {
            plain = plain.reversed();
        } else if (stance != null && !reading.is(verb, WordClass.LIGHT)) {
            boolean isTurning = stance.act().equals("REJECT") || stance.act().equals("ACCUSE");
            if (stance.polarity() < 0 && !isTurning) {
                return;
            }
            plain = stance.polarity() > 0 ? plain.weighing(0.7) : plain.reversed();
        }
        if (!subject.isFound() && reading.is(verb, WordClass.REVERSE)) {
            ended(match, verb, targets, plain);
            return;
        }
        boolean isPassive = subject.hasBe() || !subject.isFound();
        if (isPassive) {
            byPhrase(match, targets);
            return;
        }
        Optional<Outcome> outcome = Outcome.of(plain, subject);
        outcome.ifPresent(o -> scene.add(subject, targets, o, match.begin()));
    }

    /** {@code announced a suspension of aid to}: the noun of ending has a holder or a verb of its own. */
    private void ended(Match match, int noun, List<Actor> targets, Outcome reversed) {
        Actor holder = possessor(noun);
        if (holder != null) {
            targets.forEach(target ->
                    scene.add(holder.as(HeadKind.NAME, holder.faction(), false), target, reversed, match.begin()));
            return;
        }
        int verb = governor(noun);
        if (verb >= 0 && reading.is(verb, WordClass.LIGHT)) {
            Subject subject = scene.subjects.of(verb);
            Outcome.of(reversed, subject).ifPresent(outcome -> scene.add(subject, targets, outcome, match.begin()));
        }
    }

    /** {@code support for Syria by Russia}, {@code in a jibe at the West}. */
    private void byPhrase(Match match, List<Actor> targets) {
        int after = targets.get(targets.size() - 1).end();
        String next = reading.word(after);
        boolean isSaid =
                match.cue().act().equals("SUPPORT") || match.cue().act().equals("ACCUSE");
        if (next.equals("by") || next.equals("from") && isSaid) {
            for (Actor source : scene.objects.from(after + 1)) {
                targets.forEach(target -> scene.add(
                        source,
                        target,
                        new Outcome(
                                match.cue().act(),
                                match.cue().polarity(),
                                match.cue().weight(),
                                0.8,
                                "noun.by"),
                        match.begin()));
            }
            return;
        }
        int i = match.begin() - 1;
        while (reading.isContent(i) && match.begin() - i <= MODIFIERS) {
            i--;
        }
        if ((reading.word(i).equals("a") || reading.word(i).equals("an"))
                && reading.word(i - 1).equals("in")) {
            Actor subject = scene.subjects.mainSubject(i - 2);
            Outcome outcome = new Outcome(
                    match.cue().act(), match.cue().polarity(), match.cue().weight(), 0.75, "noun.adjunct");
            if (subject != null) {
                targets.forEach(target -> scene.add(subject, target, outcome, match.begin()));
            }
        }
    }

    /** {@code Iran's main ally Syria}, {@code Syria, Iran's main ally,}, {@code U.S. ally Israel}. */
    private void relation(Match match) {
        Actor target = possessor(match.begin());
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
            Outcome outcome = new Outcome(
                    match.cue().act(), match.cue().polarity(), match.cue().weight(), 0.85, "noun.relation");
            scene.add(source, target.as(HeadKind.NAME, target.faction(), false), outcome, match.begin());
        }
    }

    private Actor apposed(Actor target) {
        int i = scene.subjects.phraseBegin(target) - 1;
        boolean isNear = reading.word(i).equals(",") || reading.is(i, WordClass.BE);
        Actor actor = isNear ? reading.actorEndingAt(i - 1) : null;
        return actor == null || actor.isModifier() ? null : actor;
    }

    /** {@code Iran-backed rebels}: the words before the last hyphen name the source. */
    private void compound(Match match) {
        Actor holder = reading.actor(match.begin());
        for (int i = match.end(); holder != null && i < Math.min(reading.size(), match.end() + MODIFIERS); i++) {
            Actor target = reading.actor(i);
            if (target != null) {
                Outcome outcome = new Outcome(
                        match.cue().act(), match.cue().polarity(), match.cue().weight(), 0.8, "noun.compound");
                scene.add(
                        holder.as(HeadKind.NAME, "NONE", false).standing(),
                        target.as(HeadKind.NAME, target.faction(), false),
                        outcome,
                        match.begin());
                return;
            }
            if (!reading.isContent(i)) {
                return;
            }
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
