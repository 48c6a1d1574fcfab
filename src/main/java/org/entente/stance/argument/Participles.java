package org.entente.stance.argument;

import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Reading;

/** On what a participle hangs that has no subject of its own: a preposition, the beginning of a sentence, an order or law. */
final class Participles {
    /** Words between a verb and its object. */
    private static final int NEAR = 5;

    private final Reading reading;

    Participles(Reading reading) {
        this.reading = reading;
    }

    /** Whether a token is before the sentence, or a preposition or mark that opens it. */
    boolean isOpening(int at) {
        int i = at;
        while (i >= 0 && (reading.isQuoteMark(i) || isGerund(i))) {
            i--;
        }
        return i < 0;
    }

    /** Whether what somebody enacts has a participle after it: {@code signed an order imposing}. */
    boolean isInstrument(int at) {
        return reading.is(at, WordClass.INSTRUMENT)
                && reading.word(at + 1).endsWith("ing")
                && reading.actor(at) == null
                && !isTurnedDown(at);
    }

    /** Whether a noun is what somebody is against: {@code vetoed a resolution}. */
    private boolean isTurnedDown(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - NEAR) && reading.actor(i) == null; i--) {
            for (Reading.Match match : reading.cuesAt(i)) {
                if (match.cue().isVerb()
                        && match.cue().form() != Cue.Form.THIRD
                        && match.cue().polarity() < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a participle hangs on a preposition: {@code insisted on punishing}. */
    boolean isAdjunct(int at) {
        return reading.word(at + 1).endsWith("ing")
                && switch (reading.word(at)) {
                    case "for", "on", "about", "with", "at", "to" -> true;
                    default -> false;
                };
    }

    /** Whether a preposition with a participle after it leaves the clause's subject: {@code responded by imposing}. */
    boolean isGerund(int at) {
        boolean isPreposition = switch (reading.word(at)) {
            case "by", "in", "after", "before", "while" -> true;
            default -> false;
        };
        return isPreposition && reading.word(at + 1).endsWith("ing");
    }
}
