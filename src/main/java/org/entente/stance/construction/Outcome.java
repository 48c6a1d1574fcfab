package org.entente.stance.construction;

import java.util.Optional;
import org.entente.stance.argument.Subject;
import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.NegationEffect;

/** An act as it stands after negation and modality. */
record Outcome(String act, int polarity, double weight, double confidence, String rule) {
    private static final double UNSURE = 0.7;

    /** What a cue says where nothing stands between it and its subject. */
    static Outcome plain(Cue cue, double confidence, String rule) {
        return new Outcome(cue.act(), cue.polarity(), cue.weight(), confidence, rule);
    }

    /** What is left of a cue under the words between it and its subject; empty when nothing is. */
    static Optional<Outcome> of(Cue cue, Subject subject, double confidence, String rule) {
        return of(plain(cue, confidence, rule), subject);
    }

    static Optional<Outcome> of(Outcome plain, Subject subject) {
        if (subject.isVoid()) {
            return Optional.empty();
        }
        if (subject.effects().contains(NegationEffect.WOULD) && plain.isDone()) {
            return Optional.empty();
        }
        double sure = plain.confidence
                * subject.confidence()
                * (subject.effects().contains(NegationEffect.ALLEGED) ? UNSURE : 1);
        if (subject.effects().contains(NegationEffect.THREAT)) {
            return plain.polarity < 0
                    ? Optional.of(new Outcome("THREATEN", -1, UNSURE, sure, plain.rule + "+threat"))
                    : Optional.empty();
        }
        boolean isTurned = subject.isNegated() != subject.effects().contains(NegationEffect.CEASE);
        if (isTurned) {
            return plain.polarity > 0 && !plain.act.equals("AGREE")
                    ? Optional.of(new Outcome("REJECT", -1, plain.weight * UNSURE, sure * 0.9, plain.rule + "+negated"))
                    : Optional.empty();
        }
        return Optional.of(new Outcome(plain.act, plain.polarity, plain.weight, sure, plain.rule));
    }

    /** Whether the act is one that is done rather than said. */
    private boolean isDone() {
        return switch (act) {
            case "ASSAULT", "COERCE", "SANCTION", "CONSULT", "THREATEN", "AGREE", "AID", "COOPERATE" -> true;
            default -> false;
        };
    }

    /** The same taken the other way, as in {@code lifted its sanctions on}. */
    Outcome reversed() {
        String other = polarity < 0 ? "YIELD" : "REJECT";
        return new Outcome(other, -polarity, weight * UNSURE, confidence * 0.9, rule + "+reversed");
    }

    Outcome by(String otherRule) {
        return new Outcome(act, polarity, weight, confidence, otherRule);
    }

    Outcome weighing(double factor) {
        return new Outcome(act, polarity, weight * factor, confidence, rule);
    }
}
