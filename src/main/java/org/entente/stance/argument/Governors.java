package org.entente.stance.argument;

import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Clauses;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;

/** On whom or what a noun leans to its left: a genitive, a pronoun of possession, or the verb whose object it is. */
public final class Governors {
    private static final int MODIFIERS = 4;
    private static final int FAR = 6;

    private final Reading reading;
    private final Clauses clauses;

    public Governors(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    /** The genitive or adjective of nation before a noun: {@code Russia's strong support}, {@code U.S. sanctions}. */
    public Actor possessor(int cue) {
        Actor holder = reading.actor(cue);
        if (holder != null && !hasOf(holder, cue)) {
            return holder.begin() < cue ? holder : null;
        }
        for (int i = holder == null ? cue - 1 : Math.min(cue, holder.begin()) - 1;
                i >= 0 && cue - i <= MODIFIERS + 1;
                i--) {
            Actor actor = reading.actorEndingAt(i);
            if (actor != null) {
                boolean isUpper = actor.end() - actor.begin() == 1
                                && reading.tokens.get(i).shape() == org.entente.text.Shape.UPPER
                        || !actor.group().isEmpty();
                return actor.isModifier()
                                || isUpper
                                        && i + 1 >= cue - MODIFIERS
                                        && !reading.word(i + 1).equals("and")
                                || reading.isGenitive(i + 1)
                        ? actor
                        : null;
            }
            if (!reading.isGenitive(i)
                            && !reading.isContent(i)
                            && !reading.isQuoteMark(i)
                            && !reading.word(i).equals("and")
                    || reading.looksLikeVerb(i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a noun phrase is one of {@code the invasion of Ruritania}, whose cue is its first noun. */
    private boolean hasOf(Actor actor, int cue) {
        for (int i = cue + 1; i < actor.end(); i++) {
            if (reading.word(i).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** Whom {@code his}, {@code her}, {@code its} or {@code their} before a noun means, when no verb governs the noun; or null. */
    public Actor pronominal(int cue) {
        int i = cue - 1;
        while ((reading.isContent(i) || reading.isQuoteMark(i)) && cue - i <= MODIFIERS) {
            i--;
        }
        String word = reading.word(i);
        boolean isPerson = word.equals("his") || word.equals("her");
        boolean isPronoun = isPerson || word.equals("its") || word.equals("their");
        if (!isPronoun || reading.is(i - 1, WordClass.UNREAL) || governor(cue) >= 0) {
            return null;
        }
        Actor beside = reading.actorEndingAt(i - 2);
        boolean isBeside = !isPerson
                && beside != null
                && !beside.isModifier()
                && (reading.has(i - 1, WordClass.PREPOSITION.bit() | WordClass.SUBORDINATE.bit())
                        || reading.word(i - 1).equals("and") && !isComplement(beside));
        boolean isNobody = isOwnedSubject(i) || !isPerson && isForAnother(i - 1);
        Actor found = isBeside ? beside : isNobody ? null : clauses.subject(i - 1);
        if (isPerson) {
            for (Actor actor : reading.actors()) {
                found = actor.end() <= i && !actor.name().isEmpty() ? actor : found;
            }
        }
        return found;
    }

    /** Whether what somebody does or is was said of an actor: {@code its invasion of Ruritania}. */
    private boolean isComplement(Actor actor) {
        String before = reading.word(actor.begin() - 1);
        return before.equals("of") || before.equals("with") || before.equals("against");
    }

    /** Whether a preposition gives the cause of something done to another: {@code punished Ruritania in response to its}. */
    private boolean isForAnother(int preposition) {
        boolean isCause = reading.word(preposition).equals("for")
                || reading.word(preposition).equals("to")
                        && reading.word(preposition - 1).equals("response");
        Actor subject = isCause ? clauses.subject(preposition) : null;
        return subject != null
                && reading.actors().stream()
                        .anyMatch(actor -> actor.isKnown()
                                && actor.begin() >= subject.end()
                                && actor.end() <= preposition
                                && !actor.key().equals(subject.key()));
    }

    /** Whether the clause before a token is about what somebody has: {@code unless its military ceased its}. */
    private boolean isOwnedSubject(int at) {
        boolean hasVerb = false;
        for (int i = at - 1; i > at - FAR && i > 0 && !reading.word(i).equals(","); i--) {
            hasVerb |= reading.looksLikeVerb(i);
            if (hasVerb && (reading.word(i).equals("its") || reading.word(i).equals("their"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before a noun say that the thing is not there: {@code no open conflict}, {@code the prospect of action}. */
    public boolean isUnreal(int noun) {
        return reading.isWithin(noun - FAR, noun, WordClass.UNREAL);
    }

    /** Whether {@code our} or {@code my} stands before a noun. */
    public boolean isOwn(int cue) {
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

    /** The verb whose object a noun is, or -1. */
    public int governor(int cue) {
        for (int i = cue - 1; i >= 0 && cue - i <= MODIFIERS + 4; i--) {
            if (reading.actor(i) != null
                    || reading.word(i).equals(",")
                    || reading.word(i).equals("that") && !reading.is(i - 1, WordClass.REPORT)) {
                return -1;
            }
            boolean isAuxiliary = reading.is(i, WordClass.HAVE) && reading.endsAsPast(i + 1);
            boolean isVerb = reading.is(i, WordClass.LIGHT) && !isAuxiliary
                    || reading.is(i, WordClass.REVERSE)
                    || isStanceVerb(i);
            if (isVerb || reading.negationEndingAt(i) == NegationEffect.THREAT) {
                return i;
            }
            boolean isPart = reading.isContent(i)
                    || reading.isQuoteMark(i)
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
        if ((word.equals("of") || word.equals("from")) && reading.word(i - 1).equals("out")) {
            return reading.is(i - 2, WordClass.REVERSE);
        }
        boolean isLink = word.equals("out")
                || word.equals("up")
                || word.equals("of")
                || word.equals("in")
                || word.equals("from")
                || word.equals("on")
                || word.equals("to");
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

    /** A participle before a noun is its adjective: {@code a round of targeted sanctions}. */
    private boolean isStanceVerb(int i) {
        boolean isAdjective = reading.word(i).endsWith("ed")
                && reading.actor(i - 1) == null
                && (reading.is(i - 1, WordClass.DETERMINER)
                        || reading.word(i - 1).equals("of")
                        || reading.isContent(i - 1) && !reading.is(i - 1, WordClass.ADVERB));
        return !isAdjective && stanceVerb(i) != null;
    }

    /** The stance that a governing verb takes itself, as {@code oppose} does; null when it takes none. */
    public Cue stanceVerb(int i) {
        for (Match match : reading.cuesAt(i)) {
            if (match.cue().frame() == Frame.VERB
                    && match.cue().isVerb()
                    && match.cue().length() == 1) {
                return match.cue();
            }
        }
        return null;
    }

    /** Whether a verb stands in its base form, which no single country takes: {@code demanding that Ruritania increase pressure}. */
    public boolean isBase(int i) {
        String word = reading.word(i);
        return !word.endsWith("s") && !word.endsWith("ed") && !word.endsWith("ing") && reading.lexicon.isBase(word);
    }
}
