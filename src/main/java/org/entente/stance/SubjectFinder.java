package org.entente.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Walks left from a cue over auxiliaries, adverbs, times and chained verbs to its subject. */
final class SubjectFinder {
    private static final int TRANSPARENT = WordClass.AUXILIARY
            | WordClass.BECOME.bit()
            | WordClass.ADVERB.bit()
            | WordClass.TIME.bit()
            | WordClass.NEGATION.bit()
            | WordClass.CHAIN.bit();
    private static final double CARRIED = 0.75;
    private static final int MOST_JOINED = 12;

    private final Reading reading;

    SubjectFinder(Reading reading) {
        this.reading = reading;
    }

    /** The subject of the verb or predicate whose first token this is. */
    Subject of(int cue) {
        EnumSet<NegationEffect> effects = EnumSet.noneOf(NegationEffect.class);
        boolean hasBe = false;
        boolean isChained = false;
        boolean isWould = false;
        int stop = Math.max(0, cue - Reading.REACH);
        int i = cue - 1;
        for (; i >= stop; i--) {
            NegationEffect effect = reading.actor(i) == null ? reading.negationEndingAt(i) : null;
            if (effect != null) {
                effects.add(effect);
            }
            if (reading.actor(i) != null || !isTransparent(i, effect)) {
                break;
            }
            isWould |= reading.word(i).equals("would") || reading.word(i).equals("'d");
            if (reading.is(i, WordClass.BE) && !isChained) {
                hasBe = true;
            }
            isChained |= reading.word(i).equals("to") || reading.is(i, WordClass.CHAIN);
        }
        if (isWould) {
            effects.add(NegationEffect.WOULD);
        }
        return locate(i, stop, new Subject(List.of(), false, effects, hasBe, 1));
    }

    private boolean isTransparent(int i, NegationEffect effect) {
        if (reading.has(i, TRANSPARENT)
                || effect == NegationEffect.REFUSE
                || effect == NegationEffect.CANCEL
                || effect == NegationEffect.THREAT
                || effect == NegationEffect.CEASE
                || effect == NegationEffect.ALLEGED) {
            return true;
        }
        String word = reading.word(i);
        if (word.equals("to")) {
            NegationEffect before = reading.negationEndingAt(i - 1);
            return reading.has(i - 1, TRANSPARENT) || before != null && before != NegationEffect.HYPOTHETICAL;
        }
        if (word.equals("on") || word.equals("in") || word.equals("for") || word.equals("the") || word.equals("of")) {
            return reading.is(i + 1, WordClass.TIME)
                    || word.equals("of") && reading.word(i - 1).equals("short");
        }
        return word.endsWith("ly") || isDayNumber(i);
    }

    private boolean isDayNumber(int i) {
        return reading.tokens.get(i).shape() == org.entente.text.Shape.NUMBER
                && (reading.is(i - 1, WordClass.TIME) || reading.is(i + 1, WordClass.TIME));
    }

    private Subject locate(int at, int stop, Subject so) {
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
            return pronoun(at, so);
        }
        if (reading.is(at, WordClass.RELATIVE)) {
            return antecedent(at, so);
        }
        if (word.equals(",") || word.equals(")") || word.equals("-") || reading.isQuoteMark(at)) {
            return afterMark(at, stop, so);
        }
        List<Actor> pair = reading.pairEndingAt(at);
        if (!pair.isEmpty()) {
            return new Subject(pair, false, so.effects(), so.hasBe(), 0.9);
        }
        if ((word.equals("of") || word.equals("for")) && reading.actorEndingAt(at - 1) != null) {
            so.effects().add(NegationEffect.ALLEGED);
            return new Subject(List.of(reading.actorEndingAt(at - 1)), false, so.effects(), so.hasBe(), CARRIED);
        }
        int beforeAllies = beforeAllies(at);
        if (beforeAllies >= 0 && reading.actorEndingAt(beforeAllies) != null) {
            return direct(reading.actorEndingAt(beforeAllies), so);
        }
        return reading.is(at, WordClass.CONJUNCTION) || isGerund(at) ? carried(at, so) : so;
    }

    /** Whether a preposition with a participle after it leaves the clause's subject: {@code responded by imposing}. */
    private boolean isGerund(int at) {
        boolean isPreposition = switch (reading.word(at)) {
            case "by", "in", "after", "before", "while" -> true;
            default -> false;
        };
        return isPreposition && reading.word(at + 1).endsWith("ing");
    }

    /** The token before {@code and its allies} that ends here, or -1. */
    private int beforeAllies(int at) {
        if (!reading.is(at, WordClass.ALLY)) {
            return -1;
        }
        for (int i = at - 1; i > 0 && at - i <= 5; i--) {
            if (reading.word(i).equals("and")) {
                return i - 1;
            }
            if (!reading.isContent(i)
                    && !reading.is(i, WordClass.DETERMINER)
                    && !reading.word(i).equals("of")) {
                return -1;
            }
        }
        return -1;
    }

    private Subject direct(Actor actor, Subject so) {
        if (!isSubject(actor)) {
            return so;
        }
        NegationEffect before = reading.negationEndingAt(actor.begin() - 1);
        if (before == NegationEffect.HYPOTHETICAL) {
            so.effects().add(before);
        }
        return new Subject(joinedLeft(actor), false, so.effects(), so.hasBe(), so.confidence());
    }

    /** Whether a noun phrase is free to be a subject: no genitive, and no preposition or verb governs it. */
    private boolean isSubject(Actor actor) {
        if (actor.isModifier()) {
            return false;
        }
        int before = phraseBegin(actor) - 1;
        String word = reading.word(before);
        if (reading.is(before, WordClass.PREPOSITION)) {
            return word.equals("after")
                    || word.equals("before")
                    || word.equals("until")
                    || word.equals("since")
                    || word.equals("despite");
        }
        return true;
    }

    /** Whether what stands between commas after a noun phrase can say what it is. */
    boolean isApposable(Actor actor) {
        return !actor.isModifier() && !reading.word(phraseBegin(actor) - 1).equals("against");
    }

    int phraseBegin(Actor actor) {
        int i = actor.begin();
        while (i > 0
                && actor.begin() - i < 4
                && (reading.is(i - 1, WordClass.DETERMINER)
                        || reading.isContent(i - 1)
                                && reading.actor(i - 1) == null
                                && reading.head(i - 1) != null
                                && !reading.looksLikeVerb(i - 1))) {
            i--;
        }
        return i;
    }

    /** The actor and those joined to it on its left, when together they can be a subject. */
    List<Actor> joinedLeft(Actor last) {
        List<Actor> all = new ArrayList<>(List.of(last));
        Actor first = last;
        while (all.size() < MOST_JOINED) {
            Actor before = joinedBefore(first, all.size() == 1);
            if (before == null) {
                break;
            }
            all.add(before);
            first = before;
        }
        int mark = phraseBegin(first) - 1;
        boolean isFree = mark < 0
                || !reading.is(mark, WordClass.PREPOSITION) && !reading.looksLikeVerb(mark)
                || reading.is(mark, WordClass.REPORT);
        if (all.size() > 1 && !isFree) {
            return List.of(last);
        }
        Collections.reverse(all);
        return all;
    }

    private Actor joinedBefore(Actor actor, boolean needsAnd) {
        int i = phraseBegin(actor) - 1;
        boolean isAnd = reading.word(i).equals("and")
                || reading.word(i).equals("or")
                || reading.word(i).equals("nor");
        if (isAnd && reading.word(i - 1).equals(",")) {
            i--;
        }
        boolean isList = isAnd || !needsAnd && reading.word(i).equals(",");
        Actor before = isList ? reading.actorEndingAt(i - 1) : null;
        return before == null || before.isModifier() ? null : before;
    }

    private Subject pronoun(int at, Subject so) {
        boolean isTold = false;
        for (int i = at - 1; i >= 0 && at - i <= 7 && !reading.word(i).equals(","); i--) {
            isTold |= reading.is(i, WordClass.REPORT);
        }
        if (!isTold) {
            return so;
        }
        Actor reporter = clauseSubject(at - 1);
        return reporter == null ? so : new Subject(List.of(reporter), false, so.effects(), so.hasBe(), CARRIED);
    }

    private Subject antecedent(int at, Subject so) {
        int i = at - 1;
        i -= reading.word(i).equals(",") ? 1 : 0;
        Actor actor = reading.actorEndingAt(i);
        if (actor != null && isPlaced(actor)) {
            return so;
        }
        boolean isPerson = actor != null && !actor.name().isEmpty();
        boolean isRelative = actor != null
                && !actor.isModifier()
                && (isPerson || !reading.word(at).equals("that"));
        return isRelative ? new Subject(List.of(actor), false, so.effects(), so.hasBe(), 0.85) : so;
    }

    /** Whether a noun phrase names where something is or comes from. */
    private boolean isPlaced(Actor actor) {
        return switch (reading.word(phraseBegin(actor) - 1)) {
            case "in", "at", "from", "near", "into", "across", "through", "within", "inside", "outside", "to" -> true;
            default -> false;
        };
    }

    /** After a comma: an apposition between commas belongs to the subject; else a participle or a second verb shares the clause's subject. */
    private Subject afterMark(int at, int stop, Subject so) {
        for (int i = at - 1; i > stop; i--) {
            String word = reading.word(i);
            if (word.equals(",") || word.equals("(") && reading.word(at).equals(")")) {
                Actor actor = reading.actorEndingAt(i - 1);
                boolean opens = actor != null
                        && isSubject(actor)
                        && !reading.looksLikeVerb(i + 1)
                        && !reading.is(i + 1, WordClass.CONJUNCTION)
                        && !reading.is(i + 1, WordClass.SUBORDINATE)
                        && reading.actor(i + 1) == null;
                if (opens && at - i > 1) {
                    return new Subject(List.of(actor), false, so.effects(), so.hasBe(), 0.8);
                }
                break;
            }
        }
        return carried(at, so);
    }

    private Subject carried(int at, Subject so) {
        Actor actor = clauseSubject(at);
        return actor == null ? so : new Subject(joinedLeft(actor), false, so.effects(), so.hasBe(), CARRIED);
    }

    /** The nearest actor to the left that a verb follows; null when a pronoun or another subject stands nearer. */
    Actor clauseSubject(int before) {
        int stop = Math.max(0, before - Reading.REACH);
        for (int i = before; i >= stop; i--) {
            Actor actor = reading.actorEndingAt(i);
            if (actor != null && !actor.isModifier() && isSubject(actor) && verbFollows(actor.end())) {
                return actor;
            }
            boolean isOther = actor == null
                    && reading.actor(i) == null
                    && reading.is(i, WordClass.PRONOUN)
                    && reading.looksLikeVerb(i + 1);
            boolean isRelative =
                    reading.is(i, WordClass.RELATIVE) && !reading.word(i).equals("that");
            if (isRelative) {
                Actor antecedent = reading.actorEndingAt(reading.word(i - 1).equals(",") ? i - 2 : i - 1);
                return antecedent == null || antecedent.isModifier() || isPlaced(antecedent) ? null : antecedent;
            }
            if (isOther) {
                return null;
            }
        }
        return null;
    }

    private boolean verbFollows(int at) {
        int i = at;
        for (int k = i + 1; reading.word(at).equals("and") && k < at + 5; k++) {
            i = reading.is(k, WordClass.ALLY) ? k + 1 : i;
        }
        while (reading.has(i, WordClass.ADVERB.bit() | WordClass.TIME.bit())
                || reading.word(i).equals("on") && reading.is(i + 1, WordClass.TIME)) {
            i++;
        }
        return reading.looksLikeVerb(i);
    }

    /** The first actor of the sentence before a token that a verb follows: whom an adjunct at the end speaks of. Null when none is. */
    Actor mainSubject(int before) {
        for (Actor actor : reading.actors()) {
            if (actor.end() > before) {
                return null;
            }
            if (!actor.isModifier() && isSubject(actor) && verbFollows(actor.end())) {
                return actor;
            }
        }
        return null;
    }
}
