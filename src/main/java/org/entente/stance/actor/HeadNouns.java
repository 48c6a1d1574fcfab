package org.entente.stance.actor;

import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.text.Shape;

/** The nouns that a country's name, adjective or genitive leans on, and what they make of it. */
final class HeadNouns {
    /** How many words may stand between an adjective of nation and its noun. */
    private static final int MODIFIERS = 4;

    private final Reading reading;

    HeadNouns(Reading reading) {
        this.reading = reading;
    }

    /** Takes in the noun that a country leans on: {@code Syrian rebel groups}, {@code Turkey's invasion}. */
    Actor rightward(Actor actor, int limit) {
        if (actor.isPlace() && actor.isModifier()) {
            return actor;
        }
        int i = actor.end();
        boolean isGenitive = reading.isGenitive(i);
        boolean isLoose =
                actor.isModifier() || isAbbreviation(actor) || !actor.group().isEmpty();
        boolean isStaff = !actor.name().isEmpty() && isStaff(i);
        if (isStaff && !isGenitive) {
            return actor.spanning(actor.begin(), i + 1);
        }
        if (!isGenitive && !isLoose && (!actor.name().isEmpty() || !startsHead(i))) {
            return isCompound(actor, i) ? actor.as(HeadKind.PRIVATE, actor.faction(), actor.isModifier()) : actor;
        }
        i += isGenitive ? 1 : 0;
        int head = lastHead(i, Math.min(limit, i + MODIFIERS), isGenitive || actor.isModifier());
        if (head < 0) {
            return bare(actor, i, isGenitive);
        }
        HeadKind kind = kind(i, head);
        Actor wide = actor.spanning(actor.begin(), head + 1);
        String faction = faction(actor, kind);
        if (reading.isGenitive(head + 1)) {
            return wide.spanning(actor.begin(), head + 1).as(kind, faction, true);
        }
        return wide.as(kind, faction, false);
    }

    /** {@code the Obama administration}: the person's own side. */
    private boolean isStaff(int i) {
        return switch (reading.word(i)) {
            case "administration", "government", "regime", "cabinet", "presidency", "team", "dictatorship" -> true;
            default -> false;
        };
    }

    /** Whether a country's bare name is part of a compound noun: {@code the Iran deal}. */
    private boolean isCompound(Actor actor, int next) {
        return actor.name().isEmpty()
                && reading.isContent(next)
                && (reading.tokens.get(next).shape() == Shape.LOWER
                        || reading.word(next).equals("war"))
                && !reading.looksLikeVerb(next)
                && !reading.word(next).endsWith("ly")
                && !reading.word(next).endsWith("ing")
                && !reading.word(next).endsWith("er")
                && (!reading.word(next).endsWith("s") || reading.hasCue(next, Frame.PAIRNOUN))
                && !reading.has(next, WordClass.ADVERB.bit() | WordClass.TIME.bit() | WordClass.PAST.bit());
    }

    private boolean startsHead(int i) {
        HeadKind head = reading.head(i);
        return (head == HeadKind.GOV || head == HeadKind.OPP || head == HeadKind.REBEL) && !reading.hasVerbCue(i);
    }

    private boolean isAbbreviation(Actor actor) {
        Shape shape = reading.tokens.get(actor.begin()).shape();
        return actor.end() - actor.begin() == 1 && shape == Shape.UPPER;
    }

    private Actor bare(Actor actor, int next, boolean isGenitive) {
        String noun = reading.word(next);
        boolean isMember =
                !actor.group().isEmpty() && (noun.equals("country") || noun.equals("nation") || noun.equals("state"));
        if (isMember) {
            return actor.inCompound();
        }
        boolean areMembers = !actor.group().isEmpty() && !isGenitive && isMembers(noun);
        if (areMembers) {
            return actor.asName().spanning(actor.begin(), next + 1);
        }
        if (isGenitive) {
            return actor.as(HeadKind.THING, actor.faction(), true);
        }
        boolean isAct = reading.hasCue(next, Frame.NOUN);
        boolean isNounPhrase = actor.isModifier()
                && reading.isContent(next)
                && (!reading.looksLikeVerb(next) || isAct)
                && !reading.is(next, WordClass.ADVERB)
                && !reading.is(next, WordClass.TIME);
        HeadKind kind = isAct ? HeadKind.ACTION : HeadKind.PRIVATE;
        return isNounPhrase ? actor.as(kind, actor.faction(), true) : actor.asName();
    }

    private static boolean isMembers(String noun) {
        return noun.equals("countries") || noun.equals("nations") || noun.equals("states") || noun.equals("members");
    }

    /** The last head noun of the run of content words, or -1. */
    private int lastHead(int from, int to, boolean mayBeVerbLike) {
        int head = -1;
        for (int i = from; i < to && (reading.isContent(i) || head < 0 && reading.isQuoteMark(i)); i++) {
            if (reading.head(i) != null) {
                boolean isVerb = !mayBeVerbLike && reading.hasVerbCue(i) && reading.head(i) == HeadKind.ACTION;
                if (isVerb) {
                    break;
                }
                head = i;
            } else if (head >= 0
                    && (reading.looksLikeVerb(i) || reading.is(i, WordClass.ADVERB) || reading.is(i, WordClass.TIME))) {
                break;
            } else if (reading.hasCue(i, Frame.RELATION) || reading.hasCue(i, Frame.NOUN)) {
                break;
            }
        }
        return head;
    }

    /** What the head noun makes of it; {@code opposition leader} is OPP for its first word. */
    private HeadKind kind(int from, int head) {
        HeadKind kind = reading.head(head);
        for (int i = from; i < head; i++) {
            HeadKind modifier = reading.head(i);
            if (kind == HeadKind.GOV && (modifier == HeadKind.OPP || modifier == HeadKind.REBEL)) {
                return modifier;
            }
        }
        return kind;
    }

    /** The faction that a head noun gives, where the actor has none of its own. */
    static String faction(Actor actor, HeadKind kind) {
        if (!actor.faction().equals("NONE") && !actor.faction().isEmpty()) {
            return actor.faction();
        }
        return switch (kind) {
            case GOV -> actor.group().isEmpty() ? "GOV" : "NONE";
            case OPP -> "OPP";
            case REBEL -> "REBEL";
            default -> "NONE";
        };
    }
}
