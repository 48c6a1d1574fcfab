package org.entente.stance.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.text.Shape;

/** Noun phrases of a sentence: where they begin, what they are joined with, and whether they can be a subject. */
public final class Phrases {
    private static final int MOST_JOINED = 12;
    /** Words before a noun phrase in which a denial of what it does may stand. */
    private static final int DOUBT = 6;

    private final Reading reading;

    public Phrases(Reading reading) {
        this.reading = reading;
    }

    /** The token before {@code and its allies} that ends here, or -1. */
    public int beforeAllies(int at) {
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

    /** Whether a noun phrase is free to be a subject: no genitive, and no preposition or verb governs it or whom it is joined to. */
    public boolean isSubject(Actor actor) {
        if (actor.isModifier()) {
            return false;
        }
        int before = begin(actor) - 1;
        for (int i = 0; i < 2 && isPlainModifier(before); i++) {
            before--;
        }
        String word = reading.word(before);
        if (reading.is(before, WordClass.PREPOSITION)) {
            return word.equals("after")
                    || word.equals("before")
                    || word.equals("until")
                    || word.equals("since")
                    || word.equals("despite");
        }
        return !(word.equals("and") || word.equals("or")) || !isJoinedToObject(before);
    }

    /** Whether the noun phrase before a conjunction hangs on a preposition that takes both: {@code ties with Ruritania and Sylvania grew}. */
    private boolean isJoinedToObject(int and) {
        Actor one = reading.actorEndingAt(and - 1);
        return one != null
                && !reading.word(and + 1).equals("that")
                && switch (reading.word(begin(one) - 1)) {
                    case "between", "to", "with" -> true;
                    default -> false;
                };
    }

    /** Whether it only says which: {@code economies such as Ruritania}. */
    public boolean isExample(Actor first) {
        int before = begin(first) - 1;
        return reading.word(before).equals("as") && reading.word(before - 1).equals("such");
    }

    /** Whether it is the subject of a participle after {@code with}: {@code with Ruritania condemning}. */
    public boolean isAbsolute(Actor actor) {
        return !actor.isModifier()
                && reading.word(begin(actor) - 1).equals("with")
                && reading.word(actor.end()).endsWith("ing");
    }

    /** Whether something made it act: {@code prompting Ruritania to accuse}. */
    public boolean isPrompted(Actor actor) {
        return isPrompting(begin(actor) - 1);
    }

    /** Whether {@code that} before a noun phrase hangs on a denial: {@code could not establish that}, {@code no evidence that}. */
    public boolean isDoubted(int begin) {
        int that = reading.word(begin).equals("that") ? begin : begin - 1;
        for (int i = that - 1; reading.word(that).equals("that") && i >= Math.max(0, that - DOUBT); i--) {
            if (reading.word(i).equals(",")) {
                return false;
            }
            NegationEffect effect = reading.negationEndingAt(i);
            if (reading.is(i, WordClass.NEGATION)
                    || effect == NegationEffect.CANCEL
                    || NegationEffect.isOpen(effect) && i == that - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code had} before a noun phrase opens a condition: {@code Had Ruritania attacked}. */
    public boolean isInverted(int begin) {
        return reading.word(begin - 1).equals("had")
                && (begin == 1 || reading.word(begin - 2).equals(",") || reading.isQuoteMark(begin - 2));
    }

    /** Whether a verb makes its object act. */
    boolean isPrompting(int i) {
        return switch (reading.word(i)) {
            case "prompting", "prompted", "leading", "led", "causing", "caused", "spurring", "forcing" -> true;
            default -> false;
        };
    }

    /** Whether what stands between commas after a noun phrase can say what it is. */
    public boolean isApposable(Actor actor) {
        return !actor.isModifier() && !reading.word(begin(actor) - 1).equals("against");
    }

    /** Where a noun phrase begins, with its determiner and titles. */
    public int begin(Actor actor) {
        int i = actor.begin();
        while (i > 0
                && actor.begin() - i < 4
                && (reading.is(i - 1, WordClass.DETERMINER)
                        || reading.isContent(i - 1)
                                && reading.actor(i - 1) == null
                                && reading.head(i - 1) != null
                                && !reading.looksLikeVerb(i - 1)
                        || isTitleLink(i - 1))) {
            i--;
        }
        return i;
    }

    /** The actor and those joined to it on its left, when together they can be a subject. */
    public List<Actor> joinedLeft(Actor last) {
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
        int mark = begin(first) - 1;
        boolean isFree = mark < 0
                || isExample(first)
                || !reading.is(mark, WordClass.PREPOSITION) && !reading.looksLikeVerb(mark)
                || reading.is(mark, WordClass.REPORT);
        if (all.size() > 1 && !isFree) {
            return List.of(last);
        }
        Collections.reverse(all);
        return all;
    }

    private Actor joinedBefore(Actor actor, boolean needsAnd) {
        int i = begin(actor) - 1;
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

    /** Whether a noun phrase names where something is or comes from. */
    public boolean isPlaced(Actor actor) {
        return switch (reading.word(begin(actor) - 1)) {
            case "in", "at", "from", "near", "into", "across", "through", "within", "inside", "outside", "to" -> true;
            default -> false;
        };
    }

    public boolean verbFollows(int at) {
        int i = at;
        for (int k = i + 1; reading.word(at).equals("and") && k < at + 5; k++) {
            i = reading.is(k, WordClass.ALLY) ? k + 1 : i;
        }
        if (reading.word(i).equals(",")
                && reading.is(i + 1, WordClass.ADVERB)
                && reading.word(i + 2).equals(",")) {
            i += 3;
        }
        while (reading.has(i, WordClass.ADVERB.bit() | WordClass.TIME.bit())
                || reading.word(i).equals("on") && reading.is(i + 1, WordClass.TIME)) {
            i++;
        }
        return reading.looksLikeVerb(i);
    }

    private boolean isPlainModifier(int i) {
        return reading.isContent(i)
                && reading.actor(i) == null
                && reading.tokens.get(i).shape() == Shape.LOWER
                && !reading.has(i, WordClass.ADVERB.bit() | WordClass.TIME.bit())
                && !reading.looksLikeVerb(i);
    }

    /** The {@code of} of {@code Secretary of State}. */
    private boolean isTitleLink(int i) {
        return reading.word(i).equals("of")
                && reading.head(i - 1) == HeadKind.GOV
                && reading.head(i + 1) == HeadKind.GOV;
    }
}
