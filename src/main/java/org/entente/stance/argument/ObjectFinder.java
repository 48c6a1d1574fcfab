package org.entente.stance.argument;

import java.util.ArrayList;
import java.util.List;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.text.Shape;

/** Walks right from a cue to the actors that it is about. */
public final class ObjectFinder {
    /** Adjectives and nouns that may stand before the noun phrase sought. */
    private static final int MODIFIERS = 3;

    private static final int MOST_JOINED = 12;
    private static final int GOODS = 9;
    /** Tokens in which a noun before {@code on the country} and its owner stand. */
    private static final int NEAR = 6;

    private final Reading reading;

    public ObjectFinder(Reading reading) {
        this.reading = reading;
    }

    /** The actors that begin at or shortly after a token; empty when something else stands there. */
    public List<Actor> from(int at) {
        List<Actor> country = theCountry(at);
        if (!country.isEmpty()) {
            return country;
        }
        int modifiers = 0;
        for (int i = at; i < reading.size() && modifiers <= MODIFIERS; i++) {
            Actor actor = reading.actor(i);
            if (actor != null && modifiers > 0 && isOfReducedRelative(actor, i)) {
                return List.of();
            }
            if (actor != null && reading.word(i - 1).equals("what") && reading.is(actor.end(), WordClass.REPORT)) {
                i = actor.end() + (reading.is(actor.end() + 1, WordClass.BE) ? 1 : 0);
                continue;
            }
            boolean isMembers =
                    actor != null && !actor.group().isEmpty() && reading.hasCue(actor.end(), Frame.RELATION);
            if (isMembers || actor != null && actor.isModifier()) {
                return related(actor);
            }
            if (actor != null) {
                return actor.begin() >= at || actor.end() > at ? joined(actor) : List.of();
            }
            if (modifiers > 0 && (reading.word(i).equals("that") || reading.is(i, WordClass.RELATIVE))) {
                return List.of();
            }
            if (reading.isQuoteMark(i) || reading.is(i, WordClass.DETERMINER) || isFree(i)) {
                continue;
            }
            if (isQuantity(i, at) || isOfDoer(i, at)) {
                continue;
            }
            boolean isAction =
                    reading.word(i).endsWith("ing") || reading.word(i).equals("people");
            if (!reading.isContent(i)
                    || isAction && reading.head(i) == null
                    || reading.hasCue(i, Frame.NOUN) && !isDeed(i)) {
                return List.of();
            }
            modifiers++;
        }
        return List.of();
    }

    /** A modifier's noun phrase, or who is named after what he is to it: {@code Ruritania's rival Sylvania}; nobody when he is not named. */
    private List<Actor> related(Actor holder) {
        int i = relation(holder);
        if (!reading.hasCue(i, Frame.RELATION)) {
            return joined(holder);
        }
        Actor named = reading.actor(reading.word(i + 1).equals(",") ? i + 2 : i + 1);
        return named == null ? List.of() : joined(named);
    }

    /** Where the noun stands that says what somebody is to a holder; another token when none does. */
    private int relation(Actor holder) {
        int i = reading.isGenitive(holder.end()) ? holder.end() + 1 : holder.end();
        while (i < holder.end() + MODIFIERS && reading.isContent(i) && !reading.hasCue(i, Frame.RELATION)) {
            i++;
        }
        return i;
    }

    /** Whom {@code the country} means that stands here: the one named last before it in the sentence. */
    private List<Actor> theCountry(int at) {
        boolean isCountry = switch (reading.word(at + 1)) {
            case "country", "nation", "kingdom" -> true;
            default -> false;
        };
        if (!isCountry || reading.actor(at + 1) != null || !reading.is(at, WordClass.DETERMINER)) {
            return List.of();
        }
        Actor last = null;
        for (Actor actor : reading.actors()) {
            last = actor.end() <= at - NEAR && !actor.country().isEmpty() && !actor.isModifier() ? actor : last;
        }
        return last == null ? List.of() : List.of(last.asName().spanning(at, at + 2));
    }

    /** Whether a token belongs to an amount: {@code $34 billion worth of}, {@code 40 percent of}, {@code dozens of}. */
    private boolean isQuantity(int i, int at) {
        boolean isNumber =
                reading.tokens.get(i).shape() == Shape.NUMBER || reading.word(i).equals("$");
        if (isNumber || reading.is(i, WordClass.QUANTITY) && i > at && isQuantity(i - 1, at)) {
            return true;
        }
        boolean isRough = switch (reading.word(i)) {
            case "around", "about", "nearly", "almost", "roughly", "over" ->
                reading.word(i + 1).equals("$")
                        || i + 1 < reading.size() && reading.tokens.get(i + 1).shape() == Shape.NUMBER;
            default -> false;
        };
        if (isRough) {
            return true;
        }
        boolean isLink = reading.word(i).equals("of") || reading.word(i).equals("in");
        return isLink && i > at && reading.is(i - 1, WordClass.QUANTITY);
    }

    /** Where goods come from: {@code steel and cars from Canada, Mexico and Japan}. */
    public List<Actor> origins(int at) {
        for (int i = at; i < Math.min(reading.size(), at + GOODS); i++) {
            if (reading.word(i).equals("from") && i > at) {
                return from(i + 1);
            }
            boolean isGoods = reading.isContent(i) && reading.actor(i) == null
                    || reading.word(i).equals(",")
                    || reading.word(i).equals("and")
                    || reading.is(i, WordClass.DETERMINER);
            if (!isGoods) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Words of {@code what it called} and the like. */
    private boolean isFree(int i) {
        return switch (reading.word(i)) {
            case "what", "called", "calls", "describes", "described", "including" -> true;
            case "it", "he", "she", "they" -> reading.word(i - 1).equals("what");
            case "as" ->
                reading.word(i - 1).equals("described") || reading.word(i - 1).equals("describes");
            default -> false;
        };
    }

    private boolean isDeed(int i) {
        return (reading.head(i) == HeadKind.ACTION || reading.head(i) == HeadKind.MISDEED);
    }

    /** Whether this is {@code of} or {@code by} after a deed: {@code the actions of Russia}. */
    private boolean isOfDoer(int i, int at) {
        String word = reading.word(i);
        if (i == at) {
            return false;
        }
        HeadKind head = reading.head(reading.isQuoteMark(i - 1) ? i - 2 : i - 1);
        if (word.equals("of") && reading.is(i - 1, WordClass.SUFFERED)) {
            return false;
        }
        return (word.equals("by") || word.equals("from")) && head != null && head.isDeed()
                || word.equals("of")
                        && (head == HeadKind.GOV || head == HeadKind.PEOPLE || head != null && head.isDeed());
    }

    private List<Actor> joined(Actor first) {
        List<Actor> all = new ArrayList<>(List.of(first));
        Actor last = first;
        while (all.size() < MOST_JOINED && !last.isModifier()) {
            Actor next = joinedAfter(last);
            if (next == null || isSubjectOfNext(next)) {
                break;
            }
            all.add(isPartyIn(first) && next.name().isEmpty() ? next.as(first.kind(), first.faction(), false) : next);
            last = next;
        }
        return all;
    }

    /** Whether somebody is named by where he is, so that what is joined says where too: {@code rebels in Ruritania and Sylvania}. */
    private boolean isPartyIn(Actor actor) {
        boolean isParty = actor.kind() == HeadKind.OPP || actor.kind() == HeadKind.REBEL;
        for (int i = actor.begin(); isParty && i < actor.end(); i++) {
            if (reading.word(i).equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** Those that {@code between} names: two or more, or fewer when it names none. */
    public List<Actor> together(int at) {
        List<Actor> first = from(at);
        if (first.isEmpty()) {
            return first;
        }
        List<Actor> all = new ArrayList<>(List.of(first.get(0)));
        Actor next = joinedAfter(first.get(0));
        while (next != null && all.size() < MOST_JOINED) {
            boolean isLast = reading.word(next.begin() - 1).equals("and")
                    || reading.word(next.begin() - 2).equals("and");
            all.add(next);
            next = isLast ? null : joinedAfter(next);
        }
        return all;
    }

    private Actor joinedAfter(Actor last) {
        int i = last.end();
        boolean isComma = reading.word(i).equals(",");
        i += isComma ? 1 : 0;
        boolean isAnd = reading.word(i).equals("and") || reading.word(i).equals("or");
        i += isAnd ? 1 : 0;
        if (reading.word(i).equals("as")
                && reading.word(i + 1).equals("well")
                && reading.word(i + 2).equals("as")) {
            i += 3;
            isAnd = true;
        }
        if (!isComma && !isAnd || reading.word(i).equals("that")) {
            return null;
        }
        while (reading.is(i, WordClass.DETERMINER)) {
            i++;
        }
        boolean isModified = isAnd
                && reading.actor(i) == null
                && reading.isContent(i)
                && reading.word(i).endsWith("ed")
                && !reading.hasVerbCue(i);
        i += isModified ? 1 : 0;
        Actor next = reading.actor(i);
        return next != null && next.begin() <= i && !isOwner(next) ? next : null;
    }

    /** Whether an actor says only to whom somebody is something: {@code Ruritania's top ally}. */
    private boolean isOwner(Actor actor) {
        return actor.isModifier() && reading.hasCue(relation(actor), Frame.RELATION);
    }

    /** Whether an actor tells of the noun before it: {@code the bankers Ruritania blames}. */
    private boolean isOfReducedRelative(Actor actor, int at) {
        return !actor.isModifier()
                && actor.name().isEmpty()
                && reading.word(at - 1).endsWith("s")
                && reading.head(at - 1) != HeadKind.GOV
                && isSubjectOfNext(actor);
    }

    private boolean isSubjectOfNext(Actor actor) {
        int i = actor.end();
        while (reading.is(i, WordClass.ADVERB) || reading.is(i, WordClass.TIME)) {
            i++;
        }
        return reading.looksLikeVerb(i);
    }

    /** Whom a relative means that is the object of its clause: {@code Ruritania, which Sylvania supports}; nobody when none stands there. */
    public List<Actor> antecedent(int relative) {
        String word = reading.word(relative);
        boolean isObject = word.equals("which") || word.equals("whom") || word.equals("that");
        boolean isParted = reading.word(relative - 1).equals(",");
        Actor actor = isObject ? reading.actorEndingAt(isParted ? relative - 2 : relative - 1) : null;
        boolean isMeant = actor != null
                && !actor.isModifier()
                && isParted != word.equals("that")
                && !reading.word(actor.begin() - 1).equals("of");
        return isMeant ? List.of(actor) : List.of();
    }

    /** Who took the measures that stand at a token: {@code condemned the sanctions imposed by Ruritania}. */
    public List<Actor> measuresOf(int at) {
        boolean isDeed = false;
        for (int i = at; i < Math.min(reading.size(), at + GOODS); i++) {
            HeadKind head = reading.head(i);
            isDeed |= head != null && head.isDeed();
            if (isDeed && reading.word(i).equals("by")) {
                return from(i + 1);
            }
            boolean isPart = reading.isContent(i) && reading.actor(i) == null
                    || reading.is(i, WordClass.DETERMINER)
                    || reading.isQuoteMark(i)
                    || reading.word(i).equals("as");
            if (!isPart) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whose deed {@code the move} or {@code that statement} is that stands at a token: of whom the sentence before was about. */
    public List<Actor> theDeed(int at) {
        boolean isKnown = switch (reading.word(at)) {
            case "the", "that", "this", "these", "those" -> true;
            default -> false;
        };
        int noun = reading.is(at + 1, WordClass.TAKEN_UP) ? at + 1 : at + 2;
        boolean isDeed = isKnown
                && reading.is(noun, WordClass.TAKEN_UP)
                && reading.actor(noun) == null
                && !reading.is(noun + 1, WordClass.PREPOSITION)
                && !reading.isContent(noun + 1);
        Actor doer = reading.doerBefore();
        return isDeed && doer != null ? List.of(doer.spanning(noun, noun + 1)) : List.of();
    }

    /** The agent of a passive: the actors after the first {@code by} within reach. */
    public List<Actor> agent(int at) {
        int stop = Math.min(reading.size(), at + 10);
        for (int i = at; i < stop; i++) {
            if (reading.word(i).equals("by")) {
                return from(i + 1);
            }
            if (reading.word(i).equals(",")
                    || reading.is(i, WordClass.CONJUNCTION)
                    || reading.is(i, WordClass.REPORT)
                    || i > at && reading.hasVerbCue(i) && reading.endsAsPast(i)) {
                return List.of();
            }
        }
        return List.of();
    }
}
