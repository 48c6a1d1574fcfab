package org.entente.stance.construction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.entente.stance.argument.Subject;
import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;
import org.entente.text.Shape;

/** Nouns with a source and a target: {@code Russia's support for Syria}, {@code sanctions on Iran}. */
final class NounConstructions {
    private static final int MODIFIERS = 4;
    private static final int FAR = 7;
    /** Words between a subject and a noun of stance that hangs on its verb. */
    private static final int OBJECT = 12;

    private final Scene scene;
    private final Reading reading;

    NounConstructions(Scene scene) {
        this.scene = scene;
        reading = scene.reading;
    }

    void read(Match match) {
        List<Actor> near = scene.objects.from(match.end());
        boolean isOnGoods = near.isEmpty() && match.cue().act().equals("SANCTION");
        List<Actor> far = isOnGoods ? scene.objects.origins(match.end()) : near;
        List<Actor> targets = far.isEmpty() && match.cue().polarity() != 0 ? itself(match) : far;
        if (targets.isEmpty()) {
            return;
        }
        if (match.end() - match.begin() > match.cue().length() && byWithin(match, targets)) {
            return;
        }
        Outcome plain = Outcome.plain(match.cue(), 0.85, "noun.possessor");
        Actor possessor = scene.governors.possessor(match.begin());
        if (possessor == null) {
            possessor = scene.governors.pronominal(match.begin());
        }
        if (possessor != null) {
            possessed(possessor, targets, plain, match);
            return;
        }
        int verb = scene.governors.governor(match.begin());
        if (scene.governors.isOwn(match.begin())) {
            scene.add(speaker(), targets, plain, match.begin());
        } else if (verb >= 0) {
            governed(match, verb, targets);
        } else {
            byPhrase(match, targets);
        }
    }

    /** Whom {@code it}, {@code them} or {@code its} after the cue means: whom the sentence is about. */
    private List<Actor> itself(Match match) {
        boolean isPronoun = switch (reading.word(match.end())) {
            case "it", "them", "him", "its", "their" -> true;
            default -> false;
        };
        boolean isOther =
                reading.hasCue(match.end() + 1, Frame.RELATION) || reading.hasCue(match.end() + 2, Frame.RELATION);
        Actor main = isPronoun && !isOther ? scene.clauses.mainSubject(match.begin()) : null;
        return main == null ? List.of() : List.of(main.spanning(match.end(), match.end() + 1));
    }

    /** {@code Ruritania enjoys support from X}, {@code is under sanctions from X}, {@code with backing from X}. */
    void received(Match match) {
        List<Actor> sources = scene.objects.from(match.end());
        int i = match.begin() - 1;
        while (match.begin() - i <= FAR && isBefore(i)) {
            i--;
        }
        Subject receiver = receiver(i);
        if (sources.isEmpty() || receiver.actors().isEmpty()) {
            return;
        }
        Subject giver = new Subject(sources, false, receiver.effects(), false, receiver.confidence());
        Outcome.of(match.cue(), giver, 0.8, "noun.from")
                .ifPresent(outcome -> scene.add(giver, receiver.actors(), outcome, match.begin()));
    }

    private boolean isBefore(int i) {
        return !reading.is(i, WordClass.RECEIVE)
                && (reading.isContent(i) && reading.actor(i) == null
                        || reading.is(i, WordClass.DETERMINER)
                        || reading.word(i).equals("of"));
    }

    /** Who receives what stands after a verb of receiving, {@code under} or {@code with}. */
    private Subject receiver(int at) {
        if (reading.is(at, WordClass.RECEIVE)) {
            return scene.subjects.of(at);
        }
        if (reading.word(at).equals("under")) {
            int i = at - 1;
            while (reading.is(i, WordClass.ADVERB)) {
                i--;
            }
            return reading.has(i, WordClass.BE.bit() | WordClass.RECEIVE.bit()) ? scene.subjects.of(i) : nobody();
        }
        Actor subject = reading.word(at).equals("with") ? scene.clauses.mainSubject(at) : null;
        return subject == null ? nobody() : new Subject(List.of(subject), false, nobody().effects(), false, 0.9);
    }

    private static Subject nobody() {
        return new Subject(List.of(), false, EnumSet.noneOf(NegationEffect.class), false, 1);
    }

    /** {@code sanctions imposed by X on Y}. */
    private boolean byWithin(Match match, List<Actor> targets) {
        for (int i = match.begin() + 1; i < match.end(); i++) {
            if (reading.word(i).equals("by")) {
                List<Actor> sources = scene.objects.from(i + 1);
                Outcome outcome = Outcome.plain(match.cue(), 0.85, "noun.by");
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
        if (isPrivate(possessor.end() - 1)) {
            return;
        }
        int i = source.begin() - 1;
        boolean isEnded = reading.word(i).equals("to") || reading.word(i).equals("of");
        NegationEffect effect = reading.negationEndingAt(i);
        int after = targets.get(targets.size() - 1).end();
        if (reading.word(after).equals("would")
                || isTakenBack(after)
                || reading.is(i, WordClass.REVERSE)
                || effect == NegationEffect.ALLEGED
                || scene.governors.isUnreal(source.begin())
                || effect == NegationEffect.CANCEL
                || NegationEffect.isOpen(effect)
                || isEnded && reading.is(i - 1, WordClass.REVERSE)) {
            return;
        }
        Actor other = reading.word(i).equals("and") ? reading.actorEndingAt(i - 1) : null;
        for (Actor target : targets) {
            scene.add(source, target, plain, match.begin());
            if (other != null && other.name().isEmpty() && !reading.isGenitive(i - 1)) {
                scene.add(other.asName(), target, plain, match.begin());
            }
        }
    }

    /** Whether a noun is of somebody who does not act for his country; capitals make it a name: {@code the Central Bank}. */
    private boolean isPrivate(int noun) {
        return reading.head(noun) == HeadKind.PRIVATE
                && reading.tokens.get(noun).shape() == Shape.LOWER;
    }

    /** Whether the words after a target take back what came before it: {@code aid to Ruritania was being withheld}. */
    private boolean isTakenBack(int at) {
        int i = at;
        while (reading.has(i, WordClass.AUXILIARY | WordClass.ADVERB.bit())
                || reading.word(i).equals("being")) {
            i++;
        }
        return i > at && (reading.is(i, WordClass.REVERSE) || NegationEffect.isOpen(reading.negationEndingAt(i)));
    }

    private static Subject speaker() {
        return new Subject(List.of(), true, EnumSet.noneOf(NegationEffect.class), false, 0.9);
    }

    private void governed(Match match, int verb, List<Actor> targets) {
        Subject subject = scene.subjects.of(verb);
        boolean isThreat = reading.negationEndingAt(verb) == NegationEffect.THREAT;
        if (isThreat) {
            subject.effects().add(NegationEffect.THREAT);
        }
        if (isOfVerb(match, verb) || reading.word(verb - 2).equals("there")) {
            return;
        }
        Cue stance = isThreat ? null : scene.governors.stanceVerb(verb);
        boolean isBare = subject.actors().size() == 1
                && reading.actorEndingAt(verb - 1) != null
                && scene.governors.isBase(verb)
                && subject.actors().get(0).group().isEmpty();
        if (isBare) {
            return;
        }
        Outcome plain = Outcome.plain(match.cue(), 0.85, "noun.governed");
        if (reading.is(verb, WordClass.REVERSE)) {
            boolean isDanger = plain.polarity() < 0 && !plain.act().equals("SANCTION");
            if (isDanger) {
                return;
            }
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
        boolean isPassive = subject.hasBe() && !reading.word(verb).endsWith("ing") || !subject.isFound();
        if (isPassive) {
            byPhrase(match, targets);
            return;
        }
        Optional<Outcome> outcome = Outcome.of(plain, subject);
        outcome.ifPresent(o -> scene.add(subject, targets, o, match.begin()));
    }

    /** Whether the preposition after a noun belongs to its verb, {@code blamed the hack on}, or tells who gives what is received, {@code has the backing of}. */
    private boolean isOfVerb(Match noun, int verb) {
        for (Match match : reading.cuesAt(verb)) {
            if (match.end() == noun.end() && match.cue().isVerb() && !reading.is(verb, WordClass.LIGHT)) {
                return true;
            }
        }
        return reading.is(verb, WordClass.RECEIVE) && reading.hasCue(noun.begin(), Frame.FROM);
    }

    /** {@code announced a suspension of aid to}: the noun of ending has a holder or a verb of its own. */
    private void ended(Match match, int noun, List<Actor> targets, Outcome reversed) {
        Actor holder = scene.governors.possessor(noun);
        if (holder != null) {
            targets.forEach(target -> scene.add(holder.asName(), target, reversed, match.begin()));
            return;
        }
        int verb = scene.governors.governor(noun);
        if (verb >= 0 && reading.is(verb, WordClass.LIGHT)) {
            Subject subject = scene.subjects.of(verb);
            Outcome.of(reversed, subject).ifPresent(outcome -> scene.add(subject, targets, outcome, match.begin()));
        }
    }

    /** Whether what a subject does is only supposed: {@code if, God forbid, Ruritania were to end up}. */
    private boolean isSupposed(Actor subject) {
        for (int i = Math.max(0, subject.begin() - MODIFIERS - 1); i < subject.begin(); i++) {
            if (reading.word(i).equals("if") || reading.word(i).equals("unless")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an act is one that the subject of a clause about it takes most likely himself. */
    private static boolean isSaidOrTaken(Match match) {
        return switch (match.cue().act()) {
            case "SANCTION", "ACCUSE", "SUPPORT", "COERCE" -> true;
            default -> false;
        };
    }

    /** Whether a noun can hang on the verb of a subject that ends before it, other than one of receiving. */
    private boolean isObject(int from, int cue) {
        for (int i = from; i < cue; i++) {
            if (reading.word(i).equals(",") || reading.is(i, WordClass.RECEIVE) || cue - from > OBJECT) {
                return false;
            }
        }
        return true;
    }

    /** {@code support for Syria by Russia}, {@code in a jibe at the West}. */
    private void byPhrase(Match match, List<Actor> targets) {
        int after = targets.get(targets.size() - 1).end();
        String next = reading.word(after);
        boolean isSaid =
                match.cue().act().equals("SUPPORT") || match.cue().act().equals("ACCUSE");
        if (next.equals("by") && scene.governors.isUnreal(match.begin())) {
            return;
        }
        if (next.equals("by") || next.equals("from") && isSaid) {
            for (Actor source : scene.objects.from(after + 1)) {
                targets.forEach(
                        target -> scene.add(source, target, Outcome.plain(match.cue(), 0.8, "noun.by"), match.begin()));
            }
            return;
        }
        int i = match.begin() - 1;
        while (reading.isContent(i) && match.begin() - i <= MODIFIERS) {
            i--;
        }
        boolean hasArticle = reading.word(i).equals("a") || reading.word(i).equals("an");
        i -= hasArticle ? 1 : 0;
        if (hasArticle && reading.word(i).equals("in") || reading.word(i).equals("with")) {
            Actor subject = scene.clauses.mainSubject(i - 1);
            Outcome outcome = Outcome.plain(match.cue(), 0.75, "noun.adjunct");
            if (subject != null && !isSupposed(subject)) {
                targets.forEach(target -> scene.add(subject, target, outcome, match.begin()));
            }
            return;
        }
        Actor doer = scene.clauses.onlyDoer(match.begin());
        if (doer != null
                && isSaidOrTaken(match)
                && isObject(doer.end(), match.begin())
                && !scene.governors.isUnreal(match.begin())) {
            targets.forEach(
                    target -> scene.add(doer, target, Outcome.plain(match.cue(), 0.65, "noun.clause"), match.begin()));
        }
    }
}
