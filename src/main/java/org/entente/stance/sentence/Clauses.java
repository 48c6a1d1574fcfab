package org.entente.stance.sentence;

import org.entente.stance.lexicon.WordClass;

/** Which noun phrase is the subject of a clause, as seen from a token of it. */
public final class Clauses {
    /** Words that deny, or open a clause of its own. */
    private static final long CLAUSE = WordClass.NEGATION.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.CONDITIONAL.bit()
            | WordClass.SUBORDINATE.bit();

    private final Reading reading;
    private final Phrases phrases;

    public Clauses(Reading reading, Phrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /** The nearest actor to the left that a verb follows; null when a pronoun or another subject stands nearer. */
    public Actor subject(int before) {
        int stop = Math.max(0, before - Reading.REACH);
        boolean hasTo = false;
        for (int i = before; i >= stop; i--) {
            hasTo |= reading.word(i).equals("to");
            if (hasTo && phrases.isPrompting(i) && !reading.word(i + 1).equals("to")) {
                return null;
            }
            Actor actor = reading.actorEndingAt(i);
            if (actor != null && !actor.isModifier() && phrases.isSubject(actor) && phrases.verbFollows(actor.end())) {
                boolean isInRelative = reading.is(phrases.begin(actor) - 1, WordClass.RELATIVE)
                        && !reading.word(phrases.begin(actor) - 1).equals("that");
                return isInRelative ? null : actor;
            }
            boolean isOther = actor == null
                    && reading.actor(i) == null
                    && reading.is(i, WordClass.PRONOUN)
                    && reading.looksLikeVerb(i + 1);
            boolean isRelative =
                    reading.is(i, WordClass.RELATIVE) && !reading.word(i).equals("that");
            if (isRelative) {
                Actor antecedent = reading.actorEndingAt(reading.word(i - 1).equals(",") ? i - 2 : i - 1);
                return antecedent == null || antecedent.isModifier() || phrases.isPlaced(antecedent)
                        ? null
                        : antecedent;
            }
            if (isOther) {
                return null;
            }
        }
        return null;
    }

    /** The first actor of the sentence before a token that a verb follows: whom an adjunct at the end speaks of. Null when none is. */
    public Actor mainSubject(int before) {
        for (Actor actor : reading.actors()) {
            if (actor.end() > before) {
                return null;
            }
            if (!actor.isModifier() && phrases.isSubject(actor) && phrases.verbFollows(actor.end())) {
                return actor;
            }
        }
        return null;
    }

    /**
     * The subject of a clause and its sentence, who must be meant by an infinitive, gerund or noun that begins at a token because nobody
     * else is named between and nothing is denied or supposed; null when that is not so.
     */
    public Actor onlyDoer(int at) {
        boolean isNamed = !reading.actors().isEmpty() && reading.actors().get(0).end() < at;
        Actor main = isNamed ? subject(at - 1) : null;
        if (main == null || !main.maySource() || main.end() >= at) {
            return null;
        }
        for (int i = main.end(); i < at; i++) {
            Actor actor = reading.actor(i);
            boolean isOther = actor != null
                    && !actor.key().equals(main.key())
                    && (actor.end() == at || !actor.isModifier())
                    && !phrases.isPlaced(actor);
            boolean isOpen = actor == null
                    && (reading.negationEndingAt(i) != null
                            || reading.has(i, CLAUSE)
                            || reading.isAgainst(i)
                            || reading.is(i, WordClass.MODAL)
                                    && !reading.word(i).equals("will"));
            if (isOther || isOpen) {
                return null;
            }
        }
        return main;
    }

    /** The {@code who} or {@code which} behind a comma whose clause ends at a comma; -1 when there is none. */
    public int relativeBefore(int comma, int stop) {
        for (int i = comma - 1; i > stop; i--) {
            boolean opens =
                    reading.is(i, WordClass.RELATIVE) && reading.word(i - 1).equals(",");
            if (opens || reading.word(i).equals(",")) {
                return opens ? i : -1;
            }
        }
        return -1;
    }
}
