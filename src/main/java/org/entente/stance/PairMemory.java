package org.entente.stance;

import java.util.List;

/** Remembers the two countries named together last, for {@code both countries}. */
final class PairMemory {
    /** Sentences after which a pair is forgotten. */
    private static final int LASTS = 3;

    private List<Actor> pair = List.of();
    private int age;

    List<Actor> pair() {
        return age <= LASTS ? pair : List.of();
    }

    void see(Reading reading) {
        age++;
        Phrases phrases = new Phrases(reading);
        for (Actor actor : reading.actors()) {
            List<Actor> joined = phrases.joinedLeft(actor);
            if (joined.size() == 2 && areTwo(joined.get(0), joined.get(1))) {
                pair = joined;
                age = 0;
            }
        }
    }

    private static boolean areTwo(Actor one, Actor other) {
        return one.maySource() && other.maySource() && !one.key().equals(other.key());
    }
}
