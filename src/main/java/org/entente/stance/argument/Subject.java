package org.entente.stance.argument;

import java.util.EnumSet;
import java.util.List;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.sentence.Actor;

/**
 * Whom a cue leans on to its left, and what stands between.
 *
 * @param actors one, or several joined by commas and {@code and}; empty when nobody was found
 * @param isSpeaker the subject is {@code we}: the speaker of the quotation
 * @param effects of the words between
 * @param hasBe whether a form of {@code be} governs the cue: a participle is passive
 * @param confidence below 1 where the subject was carried over from another verb
 */
public record Subject(
        List<Actor> actors, boolean isSpeaker, EnumSet<NegationEffect> effects, boolean hasBe, double confidence) {
    public boolean isFound() {
        return isSpeaker || !actors.isEmpty();
    }

    /** The same with whose deed it is in its place: {@code the Ruritanian campaign targets}. */
    public Subject asDoer() {
        boolean isDeed = actors.size() == 1 && actors.get(0).kind().isDeed();
        return isDeed ? new Subject(List.of(actors.get(0).asName()), isSpeaker, effects, hasBe, confidence) : this;
    }

    public boolean isVoid() {
        return effects.contains(NegationEffect.CANCEL)
                || effects.contains(NegationEffect.HYPOTHETICAL)
                || effects.contains(NegationEffect.OBLIGED) && !isSpeaker;
    }

    public boolean isNegated() {
        return effects.contains(NegationEffect.NEGATE) != effects.contains(NegationEffect.REFUSE);
    }
}
