package org.entente.stance.construction;

import java.util.ArrayList;
import java.util.List;
import org.entente.stance.sentence.Measure;
import org.entente.stance.sentence.Reading;

/** Remembers whose sanctions an article speaks of, so that {@code the sanctions} can be read where they are named again. */
public final class MeasureMemory {
    private static final int NEAR = 4;

    private final List<Measure> measures = new ArrayList<>();

    /** Takes note of the sanctions that a sentence told of. */
    public void see(Reading reading, List<Found> found) {
        for (Found event : found) {
            boolean isTold = event.source() != null && !event.rule().equals(MeasureConstructions.ONLY);
            if (event.act().equals("SANCTION") && event.polarity() < 0 && isTold) {
                Measure measure = new Measure(event.source(), event.target(), isTrade(reading, event.cue()));
                measures.removeIf(other -> other.hasSource(event.source()) && other.hasTarget(event.target()));
                measures.add(measure);
            }
        }
    }

    /** Whether the words of a cue speak of tariffs, which are not the sanctions of another sentence. */
    static boolean isTrade(Reading reading, int cue) {
        for (int i = cue; i < cue + NEAR; i++) {
            String word = reading.word(i);
            if (word.startsWith("tariff") || word.equals("duties") || word.equals("duty")) {
                return true;
            }
        }
        return false;
    }

    /** The measures told of so far, the latest last; each pair once. */
    public List<Measure> all() {
        return measures;
    }
}
