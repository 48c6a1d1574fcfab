package org.entente.stance.sentence;

/** Who took a measure, such as sanctions, against whom. */
public record Measure(Actor source, Actor target, boolean isTrade) {
    public boolean hasSource(Actor actor) {
        return source.key().equals(actor.key());
    }

    public boolean hasTarget(Actor actor) {
        return target.key().equals(actor.key());
    }
}
