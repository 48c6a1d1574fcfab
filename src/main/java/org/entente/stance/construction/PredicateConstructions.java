package org.entente.stance.construction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.entente.stance.argument.Subject;
import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;

/** What is said with {@code be} and its like: {@code X is loyal to Y}, {@code X, a close ally of Y}, {@code Y's vote was a sham}. */
final class PredicateConstructions {
    private static final int MODIFIERS = 5;
    /** Words before a noun phrase in which a doubt about it may stand. */
    private static final int DOUBT = 14;

    private static final int NEAR = 5;

    private final Scene scene;
    private final Reading reading;

    PredicateConstructions(Scene scene) {
        this.scene = scene;
        reading = scene.reading;
    }

    void read(Match match) {
        if (match.cue().frame() == Frame.EVALUATION) {
            evaluation(match);
        } else {
            predicate(match);
        }
    }

    private void predicate(Match match) {
        List<Actor> targets = scene.objects.from(match.end());
        if (targets.isEmpty()) {
            return;
        }
        int i = match.begin() - 1;
        while (i >= 0 && match.begin() - i <= MODIFIERS && isDegree(i)) {
            i--;
        }
        boolean isAgainst = match.cue().name().equals("against");
        boolean isDoing = reading.word(targets.get(targets.size() - 1).end()).endsWith("ing");
        if (isAgainst && isDoing) {
            return;
        }
        if (isAgainst && reading.isContent(match.begin() - 1) && !reading.is(match.begin() - 1, WordClass.ADVERB)) {
            return;
        }
        boolean isApposition = reading.word(i).equals(",") && !isAgainst;
        Subject subject = isApposition ? apposed(i, match.begin()) : predicated(i, match.begin());
        String rule = match.cue().frame() == Frame.CONTACTPRED ? "predicate.contact" : "predicate";
        Optional<Outcome> outcome = subject.isFound() ? Outcome.of(match.cue(), subject, 0.85, rule) : Optional.empty();
        outcome.ifPresent(o -> scene.add(subject, targets, o, match.begin()));
    }

    private boolean isDegree(int i) {
        return reading.actor(i) == null
                && !reading.has(i, WordClass.AUXILIARY | WordClass.BECOME.bit())
                && (reading.isContent(i)
                        || reading.isQuoteMark(i)
                        || reading.is(i, WordClass.DETERMINER)
                        || reading.is(i, WordClass.ADVERB)
                        || reading.is(i, WordClass.NEGATION)
                        || reading.is(i, WordClass.CONJUNCTION)
                        || reading.word(i).equals("of") && reading.word(i - 1).equals("one"));
    }

    /** Who a predicate behind a comma describes; what begins with a preposition may be of the clause, unless a subject stands before it. */
    private Subject apposed(int comma, int cue) {
        Actor actor = reading.actorEndingAt(comma - 1);
        boolean mayBeOfClause = cue == comma + 1 && reading.is(cue, WordClass.PREPOSITION);
        boolean isWho =
                actor != null && scene.phrases.isApposable(actor) && (!mayBeOfClause || scene.phrases.isSubject(actor));
        List<Actor> who = isWho ? List.of(actor) : List.of();
        return new Subject(who, false, EnumSet.noneOf(NegationEffect.class), true, 0.9);
    }

    private Subject predicated(int at, int cue) {
        if (!reading.has(at, WordClass.BE.bit() | WordClass.BECOME.bit())) {
            return new Subject(List.of(), false, EnumSet.noneOf(NegationEffect.class), false, 1);
        }
        Subject subject = scene.subjects.of(at);
        for (int i = at + 1; i < cue; i++) {
            NegationEffect effect = reading.negationEndingAt(i);
            if (effect != null) {
                subject.effects().add(effect);
            }
        }
        return subject;
    }

    /** {@code Russia must withdraw}, said by somebody: a demand on it. */
    void obligation(int modal) {
        boolean hasTo = reading.word(modal + 1).equals("to");
        if (!hasTo && !reading.has(modal, WordClass.MODAL.bit() | WordClass.NEGATION.bit())) {
            return;
        }
        int verb = hasTo ? modal + 2 : modal + 1;
        Actor target = obliged(modal);
        boolean isDemand = reading.word(modal).equals("cannot")
                ? reading.is(verb, WordClass.DENIED)
                : reading.lexicon.isDemand(reading.word(verb))
                        || reading.word(verb).equals("not")
                                && !reading.word(verb + 1).equals("have");
        if (target == null || target.isModifier() || target.kind().isDeed() || !isDemand || isIf(target)) {
            return;
        }
        Outcome outcome = new Outcome("REQUEST", -1, 0.5, 0.75, "predicate.obligation");
        scene.add(holder(target), List.of(target), outcome, modal);
    }

    private boolean isIf(Actor target) {
        String before = reading.word(scene.phrases.begin(target) - 1);
        return before.equals("if") || before.equals("should") || before.equals("unless");
    }

    /** Who must: the actor before the modal, or before {@code but must}. */
    private Actor obliged(int modal) {
        Actor direct = reading.actorEndingAt(modal - 1);
        boolean isJoined = reading.is(modal - 1, WordClass.CONJUNCTION);
        return direct == null && isJoined ? scene.clauses.subject(modal - 1) : direct;
    }

    /** {@code Russian aggression} in somebody's mouth blames Russia. */
    void misdeed(Actor target) {
        if (!isDoubted(scene.phrases.begin(target)) && !isSuffered(target)) {
            Outcome outcome = new Outcome("ACCUSE", -1, 0.5, 0.7, "predicate.misdeed");
            scene.add(null, target, outcome, target.begin());
        }
    }

    /** Whether a misdeed is done to whom it names: {@code violations of U.N. resolutions}. */
    private boolean isSuffered(Actor target) {
        for (int i = target.begin(); i < target.end(); i++) {
            if (reading.word(i).equals("of")) {
                return switch (reading.word(i - 1)) {
                    case "crimes", "atrocities", "abuses", "brutality", "lies", "hypocrisy", "cruelty" -> false;
                    default -> true;
                };
            }
        }
        return false;
    }

    /** Whether the words before a noun phrase deny or doubt what follows: {@code no evidence that Russia}. */
    private boolean isDoubted(int begin) {
        for (int k = Math.max(0, begin - DOUBT); k < begin; k++) {
            boolean isFar = begin - k > NEAR;
            if (reading.is(k, WordClass.DISPUTED) || !isFar && (reading.is(k, WordClass.NEGATION) || isDoubt(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDoubt(int i) {
        String word = reading.word(i);
        return reading.is(i, WordClass.DOUBTED)
                || word.startsWith("den")
                || word.startsWith("alleg")
                || word.startsWith("accus");
    }

    /** {@code Russia violated the treaty}, said by somebody: he accuses it. */
    void charge(Match match) {
        Subject doer = scene.subjects.of(match.begin());
        boolean isPassive = match.cue().form().isParticiple() && doer.hasBe();
        List<Actor> targets = isPassive ? scene.objects.agent(match.end()) : doer.actors();
        boolean isNoun = !isPassive
                && match.cue().form() == Cue.Form.BASE
                && reading.actorEndingAt(match.begin() - 1) != null
                && targets.size() == 1
                && targets.get(0).group().isEmpty();
        boolean isBareIng = match.cue().form() == Cue.Form.ING && !doer.hasBe();
        boolean isWished = match.cue().polarity() > 0
                && (reading.word(match.begin() - 1).equals("to")
                        || !targets.isEmpty()
                                && reading.is(scene.phrases.begin(targets.get(0)) - 1, WordClass.SUBORDINATE));
        if (targets.isEmpty()
                || isNoun
                || isWished
                || isBareIng
                || doer.effects().contains(NegationEffect.WOULD)
                || doer.effects().contains(NegationEffect.OBLIGED)
                || isDoubted(scene.phrases.begin(targets.get(0)))) {
            return;
        }
        Subject holder = holder(targets.get(0));
        holder.effects().addAll(doer.effects());
        Outcome plain = Outcome.plain(match.cue(), 0.75 * doer.confidence(), "predicate.charge");
        Optional<Outcome> outcome = Outcome.of(plain, holder);
        outcome.ifPresent(o -> scene.add(holder, targets, o, match.begin()));
    }

    private void evaluation(Match match) {
        int i = match.begin() - 1;
        while (i >= 0 && match.begin() - i <= MODIFIERS && isDegree(i) && !reading.is(i, WordClass.NEGATION)) {
            i--;
        }
        if (!reading.has(i, WordClass.BE.bit() | WordClass.LINKING.bit())) {
            return;
        }
        i -= reading.is(i - 1, WordClass.HAVE) ? 2 : 1;
        Actor target = judged(i);
        if (target == null || isDoubted(scene.phrases.begin(target))) {
            return;
        }
        Outcome plain = Outcome.plain(match.cue(), 0.75, "predicate.evaluation");
        Subject holder = holder(target);
        Optional<Outcome> outcome = Outcome.of(plain, holder);
        outcome.ifPresent(o -> scene.add(holder, List.of(target), o, match.begin()));
    }

    /** Of whom something is said that a verb after this token says: {@code Russia's actions against Georgia are illegal} judges Russia. */
    private Actor judged(int last) {
        Actor nearest = reading.actorEndingAt(last);
        if (nearest == null || nearest.isModifier() || scene.phrases.isSubject(nearest)) {
            return nearest == null || nearest.isModifier() ? null : nearest;
        }
        Actor before = reading.actorEndingAt(scene.phrases.begin(nearest) - 2);
        return before != null && before.kind().isDeed() ? before : null;
    }

    /** Who says so: the subject of the verb of saying before the target, or the speaker of the quotation. */
    private Subject holder(Actor target) {
        int i = scene.phrases.begin(target) - 1;
        i -= reading.isQuoteMark(i) ? 1 : 0;
        i -= reading.word(i).equals("that") ? 1 : 0;
        while (reading.is(i, WordClass.TIME) || reading.word(i).equals("on") && reading.is(i + 1, WordClass.TIME)) {
            i--;
        }
        if (reading.is(i, WordClass.REPORT)) {
            Subject subject = scene.subjects.of(i);
            if (subject.isFound()) {
                return subject;
            }
        }
        return new Subject(List.of(), true, EnumSet.noneOf(NegationEffect.class), false, 0.9);
    }
}
