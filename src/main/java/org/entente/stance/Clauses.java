package org.entente.stance;

/** Which noun phrase is the subject of a clause, as seen from a token of it. */
final class Clauses {
    private final Reading reading;
    private final Phrases phrases;

    Clauses(Reading reading, Phrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /** The nearest actor to the left that a verb follows; null when a pronoun or another subject stands nearer. */
    Actor subject(int before) {
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
    Actor mainSubject(int before) {
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

    /** The {@code who} or {@code which} behind a comma whose clause ends at a comma; -1 when there is none. */
    int relativeBefore(int comma, int stop) {
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
