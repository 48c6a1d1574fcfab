package org.entente.stance;

import java.util.ArrayList;
import java.util.List;

/** Remembers whose sanctions an article speaks of, so that {@code the sanctions} can be read where they are named again. */
final class MeasureMemory {
    /** Who took a measure against whom. */
    record Measure(Actor source, Actor target) {
        boolean hasSource(Actor actor) {
            return source.key().equals(actor.key());
        }

        boolean hasTarget(Actor actor) {
            return target.key().equals(actor.key());
        }
    }

    private final List<Measure> measures = new ArrayList<>();

    /** Takes note of the sanctions that a sentence told of. */
    void see(List<Found> found) {
        for (Found event : found) {
            if (event.act().equals("SANCTION") && event.polarity() < 0 && event.source() != null) {
                Measure measure = new Measure(event.source(), event.target());
                measures.removeIf(other -> other.hasSource(event.source()) && other.hasTarget(event.target()));
                measures.add(measure);
            }
        }
    }

    /** The measures told of so far, the latest last; each pair once. */
    List<Measure> all() {
        return measures;
    }
}
