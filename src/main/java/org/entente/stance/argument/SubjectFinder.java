package org.entente.stance.argument;

import java.util.EnumSet;
import java.util.List;
import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Clauses;
import org.entente.stance.sentence.Phrases;
import org.entente.stance.sentence.Reading;

/** Walks left from a cue over auxiliaries, adverbs, times and chained verbs to its subject. */
public final class SubjectFinder {
    static final double CARRIED = 0.75;
    private static final double DISTANT = 0.7;
    /** How many commas an adjunct between a subject and its verb may hold: {@code X, in a speech in Milan, Italy, called}. */
    private static final int COMMAS = 3;
    /** Words from a verb within which its condition stands. */
    private static final int CONDITION = 15;

    private final Reading reading;
    private final Phrases phrases;
    private final Clauses clauses;
    private final VerbGroup verbGroup;
    private final Participles participles;
    private final Pronouns pronouns;

    public SubjectFinder(Reading reading, Phrases phrases, Clauses clauses) {
        this.reading = reading;
        this.phrases = phrases;
        this.clauses = clauses;
        verbGroup = new VerbGroup(reading);
        participles = new Participles(reading);
        pronouns = new Pronouns(reading, clauses);
    }

    /** The subject of the verb or predicate whose first token this is. */
    public Subject of(int cue) {
        EnumSet<NegationEffect> effects = EnumSet.noneOf(NegationEffect.class);
        boolean hasBe = false;
        boolean isChained = false;
        boolean isWould = false;
        boolean isWill = false;
        boolean isUndone = false;
        int stop = Math.max(0, cue - Reading.REACH);
        int i = cue - 1;
        for (; i >= stop; i--) {
            NegationEffect effect = reading.actor(i) == null ? reading.negationEndingAt(i) : null;
            if (effect != null) {
                effects.add(effect);
            }
            if (reading.actor(i) != null || !verbGroup.isPart(i, effect)) {
                break;
            }
            isWould |= reading.word(i).equals("would") || reading.word(i).equals("'d");
            isUndone |= reading.word(i).equals("would") && reading.word(i + 1).equals("have");
            isWill |= reading.word(i).equals("will") || reading.word(i).equals("'ll");
            if (reading.is(i, WordClass.BE) && !isChained) {
                hasBe = true;
            }
            isChained |= reading.word(i).equals("to") || reading.is(i, WordClass.CHAIN);
        }
        if (isWould && (isUndone || isConditional(cue))) {
            effects.add(NegationEffect.HYPOTHETICAL);
        } else if (isWould && !isTold(i)) {
            effects.add(NegationEffect.WOULD);
        }
        if (isWill && isConditional(cue)) {
            effects.add(NegationEffect.THREAT);
        }
        if (reading.word(0).equals("nor")) {
            effects.add(NegationEffect.NEGATE);
        }
        Subject so = new Subject(List.of(), false, effects, hasBe, 1);
        boolean isFronted = reading.word(cue).endsWith("ing") && !hasBe && participles.isOpening(i);
        Subject subject = isFronted ? announced(cue, so) : locate(i, cue, stop, so);
        boolean isBidden = isChained && reading.actorEndingAt(i) != null && isAsked(reading.actorEndingAt(i));
        return isBidden ? so : subject;
    }

    /** Whether a subject that ends at a token stands in reported speech, where {@code would} is {@code will}. */
    private boolean isTold(int end) {
        Actor actor = reading.actorEndingAt(end);
        int i = (actor == null ? end : phrases.begin(actor)) - 1;
        i -= reading.word(i).equals("that") ? 1 : 0;
        while (reading.is(i, WordClass.TIME) || reading.word(i).equals("on") && reading.is(i + 1, WordClass.TIME)) {
            i--;
        }
        return reading.is(i, WordClass.REPORT);
    }

    /** Whether somebody is whom a verb of telling or asking names: {@code told Ruritania on Monday to stop}. */
    private boolean isAsked(Actor actor) {
        int verb = phrases.begin(actor) - 1;
        int next = actor.end();
        boolean isFollowed = reading.word(next).equals("to")
                || reading.word(next).equals("on") && reading.is(next + 1, WordClass.TIME);
        return isFollowed
                && (reading.word(verb).equals("told")
                        || reading.hasCue(verb, Frame.APPEAL)
                        || reading.hasCue(verb, Frame.TELL));
    }

    /** Whether a condition stands near a verb with {@code would}: {@code would support it if asked}. */
    private boolean isConditional(int cue) {
        int stop = Math.min(reading.size(), cue + CONDITION);
        for (int i = Math.max(0, cue - CONDITION); i < stop; i++) {
            boolean isIf = reading.word(i).equals("if") && !reading.word(i - 1).equals("even");
            if (isIf || reading.word(i).equals("unless")) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a participle that opens a sentence stands after its comma: {@code Accusing X of lying, Y left}. */
    private Subject announced(int cue, Subject so) {
        int stop = Math.min(reading.size(), cue + Reading.REACH);
        for (int i = cue; i < stop; i++) {
            int begin = i + 1;
            while (reading.word(i).equals(",") && reading.is(begin, WordClass.DETERMINER)) {
                begin++;
            }
            Actor actor = reading.word(i).equals(",") ? reading.actor(begin) : null;
            if (actor != null && !actor.isModifier() && phrases.verbFollows(actor.end())) {
                return new Subject(phrases.joinedLeft(actor), false, so.effects(), false, CARRIED);
            }
        }
        return so;
    }

    private Subject locate(int at, int cue, int stop, Subject so) {
        if (at < 0) {
            return so;
        }
        Actor actor = reading.actorEndingAt(at);
        if (actor != null) {
            return direct(actor, so);
        }
        String word = reading.word(at);
        if (reading.is(at, WordClass.FIRST) && !word.equals("my") && !word.equals("our")) {
            return new Subject(List.of(), true, so.effects(), so.hasBe(), 0.9);
        }
        if (word.equals("it") || word.equals("he") || word.equals("she") || word.equals("they")) {
            return pronouns.subject(at, so);
        }
        if (reading.is(at, WordClass.RELATIVE)) {
            return antecedent(at, so);
        }
        if (word.equals(",") || word.equals(")") || word.equals("-") || reading.isQuoteMark(at)) {
            return afterMark(at, stop, so);
        }
        List<Actor> pair = reading.pairEndingAt(at);
        if (!pair.isEmpty()) {
            boolean isIf = NegationEffect.isOpen(reading.negationEndingAt(at - 3))
                    || NegationEffect.isOpen(reading.negationEndingAt(at - 2));
            return isIf ? so : new Subject(pair, false, so.effects(), so.hasBe(), 0.9);
        }
        boolean isBlamed = (word.equals("of") || word.equals("for")) && reading.actorEndingAt(at - 1) != null;
        if (isBlamed
                && reading.word(phrases.begin(reading.actorEndingAt(at - 1)) - 1)
                        .equals("by")) {
            return so;
        }
        if (isBlamed) {
            so.effects().add(NegationEffect.ALLEGED);
            return new Subject(List.of(reading.actorEndingAt(at - 1)), false, so.effects(), so.hasBe(), CARRIED);
        }
        if (word.equals("to")
                && reading.actorEndingAt(at - 1) != null
                && phrases.isPrompted(reading.actorEndingAt(at - 1))) {
            return new Subject(List.of(reading.actorEndingAt(at - 1)), false, so.effects(), so.hasBe(), 0.85);
        }
        int appeal = word.equals("to") ? appealBefore(at) : -1;
        if (appeal >= 0) {
            Subject urging = of(appeal);
            urging.effects().addAll(so.effects());
            return new Subject(urging.actors(), urging.isSpeaker(), urging.effects(), false, CARRIED);
        }
        int beforeAllies = phrases.beforeAllies(at);
        if (beforeAllies >= 0 && reading.actorEndingAt(beforeAllies) != null) {
            return direct(reading.actorEndingAt(beforeAllies), so);
        }
        if (reading.is(at, WordClass.CONJUNCTION) || participles.isGerund(at) || participles.isInstrument(at)) {
            return carried(at, so);
        }
        boolean isInfinitive = word.equals("to") && !reading.word(cue).endsWith("s");
        Actor doer = isInfinitive || participles.isAdjunct(at) ? clauses.onlyDoer(at) : null;
        return doer == null || !so.effects().isEmpty()
                ? so
                : new Subject(List.of(doer), false, under(doer, so), so.hasBe(), DISTANT);
    }

    private Subject direct(Actor actor, Subject so) {
        boolean isInfinitive =
                actor.kind().isDeed() && reading.word(actor.end()).equals("to");
        if (isInfinitive) {
            return planned(actor, so);
        }
        boolean isSpokenFor = reading.word(phrases.begin(actor) - 1).equals("for")
                && reading.word(phrases.begin(actor) - 2).startsWith("spokes");
        Actor wide = phrases.isPlaced(actor) || isSpokenFor ? reading.actorEndingAt(phrases.begin(actor) - 2) : null;
        if (wide != null && isPlaceOf(wide, actor) && phrases.isSubject(wide)) {
            return new Subject(phrases.joinedLeft(wide), false, so.effects(), so.hasBe(), 0.9);
        }
        if (!phrases.isSubject(actor) && !phrases.isAbsolute(actor)) {
            return so;
        }
        List<Actor> all = phrases.joinedLeft(actor);
        double sure = phrases.isAbsolute(actor) ? CARRIED : so.confidence();
        return phrases.isExample(all.get(0)) ? so : new Subject(all, false, under(all.get(0), so), so.hasBe(), sure);
    }

    /** Whether a place says where somebody is: {@code to} does so of an envoy only. */
    private boolean isPlaceOf(Actor who, Actor place) {
        boolean isTo = reading.word(phrases.begin(place) - 1).equals("to");
        return !isTo
                || switch (reading.word(who.end() - 1)) {
                    case "ambassador", "envoy", "delegation", "emissary", "delegate" -> true;
                    default -> false;
                };
    }

    /** What stands between a cue and its subject, with the condition or doubt before the subject: {@code if X and Y did not support}. */
    private EnumSet<NegationEffect> under(Actor first, Subject so) {
        int begin = phrases.begin(first);
        Actor owner = reading.isGenitive(begin - 1) ? reading.actor(begin - 2) : reading.actorEndingAt(begin - 1);
        begin = owner != null && owner.isModifier() ? phrases.begin(owner) : begin;
        boolean isUnsure = NegationEffect.isOpen(reading.negationEndingAt(begin - 1))
                || phrases.isDoubted(begin)
                || phrases.isInverted(begin);
        if (isUnsure) {
            so.effects().add(NegationEffect.HYPOTHETICAL);
        }
        if (reading.word(begin - 1).equals("neither")) {
            so.effects().add(NegationEffect.NEGATE);
        }
        return so.effects();
    }

    /** The verb of asking whose object somebody is before this {@code to}: {@code urged Ruritania to condemn}; -1 when there is none. */
    private int appealBefore(int to) {
        Actor asked = reading.actorEndingAt(to - 1);
        if (asked == null || asked.isModifier()) {
            return -1;
        }
        int begin = phrases.begin(asked);
        for (int i = begin - 1; i >= Math.max(0, begin - 2); i--) {
            for (Reading.Match match : reading.cuesAt(i)) {
                if (match.cue().frame() == Frame.APPEAL && match.end() == begin) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** {@code Ruritania's decision to restrict}: it is Ruritania that restricts. */
    private Subject planned(Actor actor, Subject so) {
        String noun = reading.word(actor.end() - 1);
        for (int i = actor.begin(); i < actor.end(); i++) {
            NegationEffect effect = reading.negationEndingAt(i);
            if (effect != null) {
                so.effects().add(effect);
            }
        }
        int before = phrases.begin(actor) - 1;
        if (reading.word(before).equals("of") && reading.is(before - 1, WordClass.UNREAL)) {
            so.effects().add(NegationEffect.HYPOTHETICAL);
        }
        boolean isAsked = noun.startsWith("call") || noun.startsWith("request") || noun.startsWith("appeal");
        Actor doer = actor.asName();
        return isAsked ? so : new Subject(List.of(doer), false, so.effects(), false, 0.9);
    }

    private Subject antecedent(int at, Subject so) {
        int i = at - 1;
        i -= reading.word(i).equals(",") ? 1 : 0;
        Actor actor = reading.actorEndingAt(i);
        if (actor != null && phrases.isPlaced(actor)) {
            return so;
        }
        boolean isPerson = actor != null && !actor.name().isEmpty();
        boolean isRelative = actor != null
                && !actor.isModifier()
                && (isPerson || !reading.word(at).equals("that"));
        return isRelative ? new Subject(List.of(actor), false, so.effects(), so.hasBe(), 0.85) : so;
    }

    /** After a comma: an apposition between commas belongs to the subject; else a participle or a second verb shares the clause's subject. */
    private Subject afterMark(int at, int stop, Subject so) {
        int relative = reading.word(at).equals(",") && !reading.word(at + 1).endsWith("ing")
                ? clauses.relativeBefore(at, stop)
                : -1;
        if (relative > 0) {
            Actor outer = reading.actorEndingAt(relative - 2);
            boolean isOuter = outer != null && phrases.isSubject(outer);
            return isOuter ? new Subject(List.of(outer), false, so.effects(), so.hasBe(), CARRIED) : so;
        }
        int commas = 0;
        for (int i = at - 1; i > stop && commas < COMMAS; i--) {
            String word = reading.word(i);
            if (word.equals(",") || word.equals("(") && reading.word(at).equals(")")) {
                commas++;
                Actor actor = reading.actorEndingAt(i - 1);
                boolean opens = actor != null
                        && phrases.isSubject(actor)
                        && !reading.looksLikeVerb(i + 1)
                        && !reading.is(i + 1, WordClass.CONJUNCTION)
                        && !reading.is(i + 1, WordClass.SUBORDINATE)
                        && (reading.actor(i + 1) == null
                                || reading.actor(i + 1).isModifier()
                                || reading.actor(i + 1).end() == at);
                if (opens && at - i > 1) {
                    return new Subject(List.of(actor), false, so.effects(), so.hasBe(), 0.8);
                }
                if (actor != null && !phrases.isPlaced(actor)) {
                    break;
                }
            }
        }
        return carried(at, so);
    }

    private boolean isBaseVerb(int i) {
        return reading.cuesAt(i).stream().anyMatch(match -> match.cue().form() == Cue.Form.BASE);
    }

    private Subject carried(int at, Subject so) {
        Actor actor = clauses.subject(at);
        if (actor == null) {
            return so;
        }
        for (int i = actor.end(); reading.word(at + 1).endsWith("ing") && i < at; i++) {
            if (participles.isGerund(at) && reading.isBlaming(i)) {
                return so;
            }
            NegationEffect effect = reading.negationEndingAt(i);
            boolean isGuessed =
                    participles.isGerund(at) && NegationEffect.isOpen(effect) && reading.is(i, WordClass.MODAL);
            if (isGuessed || effect == NegationEffect.CANCEL && reading.is(at, WordClass.CONJUNCTION)) {
                so.effects().add(effect);
            }
        }
        boolean isSecond = reading.is(at, WordClass.CONJUNCTION) && isBaseVerb(at + 1);
        for (int i = actor.end(); isSecond && verbGroup.isPart(i, reading.negationEndingAt(i)); i++) {
            NegationEffect effect = reading.negationEndingAt(i);
            if (NegationEffect.isOpen(effect)) {
                so.effects().add(effect);
            }
        }
        List<Actor> all = phrases.joinedLeft(actor);
        return new Subject(all, false, under(all.get(0), so), so.hasBe(), CARRIED);
    }
}
