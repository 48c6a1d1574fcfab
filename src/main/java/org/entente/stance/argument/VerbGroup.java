package org.entente.stance.argument;

import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;

/** What may stand between a subject and its verb: auxiliaries, adverbs, times, chained verbs and the plan to do something. */
final class VerbGroup {
    private static final long TRANSPARENT = WordClass.AUXILIARY
            | WordClass.BECOME.bit()
            | WordClass.ADVERB.bit()
            | WordClass.TIME.bit()
            | WordClass.NEGATION.bit()
            | WordClass.CHAIN.bit();

    private final Reading reading;

    VerbGroup(Reading reading) {
        this.reading = reading;
    }

    boolean isPart(int i, NegationEffect effect) {
        if (reading.has(i, TRANSPARENT)
                || effect == NegationEffect.NEGATE
                || effect == NegationEffect.REFUSE
                || effect == NegationEffect.CANCEL
                || effect == NegationEffect.THREAT
                || effect == NegationEffect.CEASE
                || effect == NegationEffect.ALLEGED) {
            return true;
        }
        if (isOfPlan(i)) {
            return true;
        }
        String word = reading.word(i);
        boolean isHas = word.equals("'s") && reading.has(i - 1, WordClass.PRONOUN.bit() | WordClass.RELATIVE.bit());
        if (reading.isQuoteMark(i) || isHas) {
            return true;
        }
        if (word.equals("to")) {
            NegationEffect before = reading.negationEndingAt(i - 1);
            Actor plan = reading.actorEndingAt(i - 1);
            return plan != null && plan.kind().isDeed()
                    || reading.has(i - 1, TRANSPARENT)
                    || before != null && !NegationEffect.isOpen(before);
        }
        if (word.equals("on") || word.equals("in") || word.equals("for") || word.equals("the") || word.equals("of")) {
            return reading.is(i + 1, WordClass.TIME)
                    || word.equals("of") && reading.word(i - 1).equals("short");
        }
        if (word.equals("since")) {
            return reading.is(i - 1, WordClass.HAVE);
        }
        if (word.equals("this") || word.equals("that")) {
            return reading.is(i + 1, WordClass.TIME);
        }
        return word.endsWith("ly") || isDayNumber(i) || isOfAll(word);
    }

    /** Whether a token belongs to {@code took the decision} or {@code announced a plan}, with an infinitive after it. */
    private boolean isOfPlan(int i) {
        if (reading.is(i, WordClass.DETERMINER)) {
            return reading.is(i + 1, WordClass.CHAIN) && reading.word(i + 2).equals("to");
        }
        return (reading.is(i, WordClass.LIGHT) || reading.is(i, WordClass.RECEIVE))
                && reading.is(i + 1, WordClass.DETERMINER)
                && isOfPlan(i + 1);
    }

    /** {@code have all condemned}, {@code has itself condemned}. */
    private static boolean isOfAll(String word) {
        return switch (word) {
            case "all", "both", "each", "itself", "himself", "herself", "themselves" -> true;
            default -> false;
        };
    }

    private boolean isDayNumber(int i) {
        return reading.tokens.get(i).shape() == org.entente.text.Shape.NUMBER
                && (reading.is(i - 1, WordClass.TIME) || reading.is(i + 1, WordClass.TIME));
    }
}
