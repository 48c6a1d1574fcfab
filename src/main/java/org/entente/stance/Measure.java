package org.entente.stance;

/** Who took a measure, such as sanctions, against whom. */
record Measure(Actor source, Actor target, boolean isTrade) {
    boolean hasSource(Actor actor) {
        return source.key().equals(actor.key());
    }

    boolean hasTarget(Actor actor) {
        return target.key().equals(actor.key());
    }
}
