package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names in an article are the same person's, and what the article and the dated lists know of each. */
final class Chain {
    private final OfficeHolders holders;
    private final Factions factions;
    private final LocalDate asOf;
    private final Set<String> countries;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();
    private final Map<Person, Integer> lastSeen = new HashMap<>();

    /** @param countries those that the article names */
    Chain(OfficeHolders holders, Factions factions, LocalDate asOf, Set<String> countries) {
        this.holders = holders;
        this.factions = factions;
        this.asOf = asOf;
        this.countries = countries;
    }

    /** Says of each name whose it is; those that are nobody's keep no person. */
    void link(List<Sighting> sightings, NamedText text) {
        for (Sighting sighting : sightings) {
            if (sighting.isFull() && (sighting.isSure || sighting.confidence >= 0.5)) {
                full(sighting, text);
            }
        }
        for (Sighting sighting : sightings) {
            if (sighting.person == null) {
                sighting.person = known(sighting);
            }
            if (sighting.person == null && !sighting.isFull()) {
                single(sighting, text);
            }
            if (sighting.person != null) {
                lastSeen.put(sighting.person, sighting.begin);
                sighting.person.learn(sighting.role);
                sighting.person.learn(sighting.gender);
                sighting.person.confidence = Math.max(sighting.person.confidence, sighting.confidence);
            }
        }
        persons.forEach(this::complete);
    }

    /** Says of the names in a headline whose they are; there only known persons, and those with a title, count. */
    void linkTitle(List<Sighting> sightings, NamedText title) {
        for (Sighting sighting : sightings) {
            sighting.person = known(sighting);
            boolean hasTitle = sighting.role != null && sighting.role.title() != null;
            if (sighting.person == null && !sighting.isFull()) {
                single(sighting, title);
            } else if (sighting.person == null && hasTitle) {
                full(sighting, title);
            }
            if (sighting.person != null && sighting.person.id.isEmpty()) {
                sighting.person.learn(sighting.role);
                complete(sighting.person);
            }
        }
    }

    private void full(Sighting sighting, NamedText text) {
        String name = text.surface(sighting.begin, sighting.end);
        for (Person person : byPart.getOrDefault(sighting.last(), List.of())) {
            if (person.matches(sighting.parts)) {
                person.rename(sighting.parts, name);
                index(person);
                sighting.person = person;
                return;
            }
        }
        for (Person person : byPart.getOrDefault(sighting.parts.get(0), List.of())) {
            if (person.matches(sighting.parts)) {
                person.rename(sighting.parts, name);
                index(person);
                sighting.person = person;
                return;
            }
        }
        sighting.person = add(new Person(sighting.parts, name));
        sighting.person.learn(sighting.role);
    }

    private Person add(Person person) {
        persons.add(person);
        index(person);
        return person;
    }

    private void index(Person person) {
        for (String part : person.parts) {
            List<Person> same = byPart.computeIfAbsent(part, p -> new ArrayList<>(2));
            if (!same.contains(person)) {
                same.add(person);
            }
        }
    }

    /** The person that a family name, or an unsure full name, stands for; null when there is none. */
    private Person known(Sighting sighting) {
        Person best = null;
        int most = 0;
        for (Person person : byPart.getOrDefault(sighting.last(), List.of())) {
            int worth =
                    sighting.isFull() ? (person.matches(sighting.parts) ? 4 : 0) : person.answersTo(sighting.last());
            if (worth == 0 || !person.gender.agrees(sighting.gender)) {
                continue;
            }
            int score = worth * 1_000_000
                    + agreement(person, sighting.role) * 100_000_000
                    + lastSeen.getOrDefault(person, -1);
            if (worth == 1 && sighting.role == null && sighting.confidence < 0.5) {
                continue;
            }
            if (best == null || score > most) {
                most = score;
                best = person;
            }
        }
        return best;
    }

    private static int agreement(Person person, Role role) {
        if (role == null || role.words().isEmpty()) {
            return 1;
        }
        return person.role.equals(role.words())
                ? 2
                : person.role.isEmpty() || person.role.endsWith(role.words()) ? 1 : 0;
    }

    /** A family name that no full name in the article explains. */
    private void single(Sighting sighting, NamedText text) {
        boolean titled = sighting.role != null
                && sighting.role.title() != null
                && sighting.role.title().kind() != TitleKind.KIN;
        OfficeHolders.Holder holder = holder(sighting);
        if (holder != null) {
            sighting.person = add(new Person(holder.parts(), holder.name()));
            sighting.person.learnCountry(holder.country(), 2);
            sighting.person.learnRole(holder.role(), 2);
            sighting.confidence = titled ? 0.9 : 0.7;
        } else if (titled
                && sighting.isSure
                && text.token(sighting.begin).form().length() > 1) {
            sighting.person = add(new Person(sighting.parts, text.surface(sighting.begin, sighting.end)));
        }
    }

    /** The only office-holder of a family name as of the day who fits what is said, and whose country the article names. */
    private OfficeHolders.Holder holder(Sighting sighting) {
        OfficeHolders.Holder found = null;
        for (OfficeHolders.Holder holder : holders.ofSurname(sighting.last(), asOf)) {
            if (!fits(holder, sighting.role) || !countries.contains(holder.country())) {
                continue;
            }
            if (found != null && !found.country().equals(holder.country())) {
                return null;
            }
            if (found != null
                    && !found.slug().equals(holder.slug())
                    && !found.parts().equals(holder.parts())) {
                return null;
            }
            found = found == null ? holder : found;
        }
        return found;
    }

    private static boolean fits(OfficeHolders.Holder holder, Role role) {
        if (role == null) {
            return true;
        }
        boolean country = role.country().isEmpty() || role.country().equals(holder.country());
        boolean said = role.words().isEmpty()
                || role.words().equals(holder.role())
                || holder.role().endsWith(role.title().role())
                || role.title().role().equals("leader");
        return country && said && !role.isFormer();
    }

    /** Adds what the dated lists know. */
    private void complete(Person person) {
        person.id = Slug.of(person.name);
        OfficeHolders.Holder now = null;
        OfficeHolders.Holder ever = null;
        for (OfficeHolders.Holder holder : holders.named(person.id)) {
            boolean fits = person.country.isEmpty() || person.country.equals(holder.country());
            if (fits && holder.holds(asOf) && now == null) {
                now = holder;
            }
            ever = ever == null && fits ? holder : ever;
        }
        if (now != null) {
            person.learnCountry(now.country(), 2);
            person.learnRole(now.role(), 1);
        } else if (ever != null) {
            person.learnCountry(ever.country(), 1);
        }
        side(person, now);
    }

    private void side(Person person, OfficeHolders.Holder now) {
        Factions.Side side = factions.of(person.id, asOf);
        if (side != null && (person.country.isEmpty() || person.country.equals(side.country()))) {
            person.learnCountry(side.country(), 2);
            person.faction = side.faction();
        } else if (now != null && (person.faction.isEmpty() || person.faction.equals("NONE"))) {
            person.faction = Offices.side(now.role());
        } else if (person.kind != null && person.faction.equals("NONE") && !person.country.isEmpty()) {
            person.faction = person.kind.isGovernment() && !person.role.startsWith("former ")
                    ? Offices.side(person.role)
                    : "NONE";
        } else if (person.faction.isEmpty() && !person.country.isEmpty()) {
            person.faction = "NONE";
        }
    }

    List<Person> persons() {
        return persons;
    }
}
