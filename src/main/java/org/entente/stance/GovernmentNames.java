package org.entente.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose {@code the administration}, {@code the regime} or {@code the army} is in an article, where it names only one country's. */
final class GovernmentNames {
    private static final Set<String> NOUNS = Set.of(
            "administration",
            "government",
            "regime",
            "military",
            "army",
            "junta",
            "dictatorship",
            "ministry",
            "parliament");
    private static final Set<String> OWN = Set.of("its", "his", "her");
    private static final String SEVERAL = "";

    private final Map<String, String> countries = new HashMap<>();

    /** Takes note of a sentence's actors that lean on such a noun. */
    void see(Reading reading) {
        for (Actor actor : reading.actors()) {
            String noun = reading.word(actor.end() - 1);
            if (NOUNS.contains(noun)
                    && !actor.country().isEmpty()
                    && actor.kind().actsForCountry()) {
                countries.merge(noun, actor.country(), (a, b) -> a.equals(b) ? a : SEVERAL);
            }
        }
    }

    /** Adds the actors that {@code the} and a noun of government make, where it is known whose. */
    void fill(Reading reading) {
        List<Actor> bare = owned(reading);
        for (int i = countries.isEmpty() ? reading.size() : 1; i < reading.size(); i++) {
            if (reading.head(i) == HeadKind.GOV
                    && reading.actor(i) == null
                    && reading.word(i - 1).equals("the")) {
                String country = countries.getOrDefault(reading.word(i), SEVERAL);
                if (!country.equals(SEVERAL)) {
                    bare.add(actor(i, country, reading.isGenitive(i + 1)));
                }
            }
        }
        if (!bare.isEmpty()) {
            bare.addAll(reading.actors());
            bare.sort(Comparator.comparingInt(Actor::begin));
            reading.actors(bare);
        }
    }

    /** {@code its president}, {@code his government}: of the country that the sentence is about. */
    private static List<Actor> owned(Reading reading) {
        List<Actor> owned = new ArrayList<>();
        for (int i = 2; i < reading.size(); i++) {
            if (reading.head(i) == HeadKind.GOV
                    && OWN.contains(reading.word(i - 1))
                    && reading.actor(i) == null
                    && !reading.isContent(i + 1)) {
                Actor owner = new SubjectFinder(reading, new Phrases(reading)).mainSubject(i - 1);
                if (owner != null && owner.maySource() && !owner.country().isEmpty()) {
                    owned.add(actor(i, owner.country(), reading.isGenitive(i + 1)));
                }
            }
        }
        return owned;
    }

    private static Actor actor(int noun, String country, boolean isGenitive) {
        return new Actor(noun, noun + 1, country, "", "GOV", "", "", HeadKind.GOV, isGenitive, false, true);
    }
}
