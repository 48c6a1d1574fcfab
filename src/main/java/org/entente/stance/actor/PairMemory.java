package org.entente.stance.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Phrases;
import org.entente.stance.sentence.Reading;

/** Remembers the two countries named together last, or alone in a sentence, for {@code both countries} and {@code the two leaders}. */
public final class PairMemory {
    /** Sentences after which a pair is forgotten. */
    private static final int LASTS = 3;

    private List<Actor> pair = List.of();
    private int age;

    public List<Actor> pair() {
        return age <= LASTS ? pair : List.of();
    }

    public void see(Reading reading) {
        age++;
        List<Actor> two = joined(reading);
        two = two.isEmpty() ? alone(reading) : two;
        if (!two.isEmpty()) {
            pair = two;
            age = 0;
        }
    }

    private static List<Actor> joined(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Actor> last = List.of();
        for (Actor actor : reading.actors()) {
            List<Actor> joined = phrases.joinedLeft(actor);
            boolean areTwo = joined.size() == 2
                    && joined.get(0).maySource()
                    && joined.get(1).maySource()
                    && !joined.get(0).key().equals(joined.get(1).key());
            last = areTwo ? joined : last;
        }
        return last;
    }

    /** The two countries of a sentence that names no other: {@code Chile's president met Peru's}. */
    private static List<Actor> alone(Reading reading) {
        List<Actor> distinct = new ArrayList<>();
        for (Actor actor : reading.actors()) {
            boolean isOther = distinct.stream().noneMatch(seen -> seen.key().equals(actor.key()));
            if (isOther && actor.isKnown()) {
                distinct.add(actor);
            }
        }
        boolean areTwo = distinct.size() == 2
                && distinct.stream()
                        .allMatch(actor -> actor.maySource() && !actor.country().isEmpty());
        return areTwo ? distinct : List.of();
    }
}
