package org.entente.stance.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Clauses;
import org.entente.stance.sentence.Phrases;
import org.entente.stance.sentence.Reading;

/** Whose {@code the administration}, {@code the regime} or {@code the army} is in an article, where it names only one country's. */
public final class GovernmentNames {
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
    public void see(Reading reading) {
        for (Actor actor : reading.actors()) {
            String noun = reading.word(actor.end() - 1);
            if (NOUNS.contains(noun)
                    && !actor.country().isEmpty()
                    && actor.kind().actsForCountry()) {
                countries.merge(noun, actor.country(), (a, b) -> a.equals(b) ? a : SEVERAL);
            }
        }
    }

    /** Adds the actors that {@code the} or {@code its} and a noun of government make, where it is known whose. */
    public void fill(Reading reading) {
        List<Actor> bare = new ArrayList<>();
        for (int i = 1; i < reading.size(); i++) {
            if (reading.head(i) == HeadKind.GOV && reading.actor(i) == null) {
                String country = country(reading, i);
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

    /** Whose {@code the president} or {@code his government} is: of the country that the article, or the sentence, is about. */
    private String country(Reading reading, int noun) {
        if (reading.word(noun - 1).equals("the")) {
            return countries.getOrDefault(reading.word(noun), SEVERAL);
        }
        boolean isOwned = noun > 1 && OWN.contains(reading.word(noun - 1)) && !reading.isContent(noun + 1);
        Actor owner = isOwned ? new Clauses(reading, new Phrases(reading)).mainSubject(noun - 1) : null;
        return owner != null && owner.maySource() ? owner.country() : SEVERAL;
    }

    private static Actor actor(int noun, String country, boolean isGenitive) {
        return new Actor(noun, noun + 1, country, "", "GOV", "", "", HeadKind.GOV, isGenitive, false, true);
    }
}
