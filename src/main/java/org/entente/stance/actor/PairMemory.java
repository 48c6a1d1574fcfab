package org.entente.stance.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Actor> two = reading.actors().size() < 2 ? List.of() : two(reading);
        if (!two.isEmpty()) {
            pair = two;
            age = 0;
        }
    }

    private static List<Actor> two(Reading reading) {
        List<Actor> joined = joined(reading);
        return joined.isEmpty() ? alone(reading) : joined;
    }

    private static List<Actor> joined(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Actor> actors = reading.actors();
        List<Actor> last = List.of();
        for (Actor actor : actors.subList(1, actors.size())) {
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
        Map<String, Actor> distinct = new LinkedHashMap<>();
        for (Actor actor : reading.actors()) {
            if (actor.isKnown()) {
                distinct.putIfAbsent(actor.key(), actor);
            }
        }
        boolean areTwo = distinct.size() == 2
                && distinct.values().stream()
                        .allMatch(actor -> actor.maySource() && !actor.country().isEmpty());
        return areTwo ? List.copyOf(distinct.values()) : List.of();
    }
}
