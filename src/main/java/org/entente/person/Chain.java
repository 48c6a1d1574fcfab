package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.country.Mention;
import org.entente.text.Shape;

/** Which names in an article are the same person's, and what the article and the dated lists know of each. */
final class Chain {
    /** What a family name that is an ordinary word does not reach. */
    private static final double BARE_WORD = 0.5;

    private static final int YEARS_WITH_TITLE = 60;
    private static final int YEARS_WITHOUT = 10;

    private final OfficeHolders holders;
    private final ListedFacts facts;
    private final LocalDate asOf;
    private final Set<String> countries;
    private final String dateline;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();

    /**
     * @param countries those that the article names
     * @param dateline the country that it is from, or empty
     */
    Chain(OfficeHolders holders, Factions factions, LocalDate asOf, Set<String> countries, String dateline) {
        this.holders = holders;
        this.facts = new ListedFacts(holders, factions, asOf, countries);
        this.asOf = asOf;
        this.countries = countries;
        this.dateline = dateline;
    }

    /** Says of each name whose it is; those that are nobody's keep no person. */
    void link(List<Sighting> sightings, NamedText text) {
        Set<String> alone = new HashSet<>();
        for (Sighting sighting : sightings) {
            if (!sighting.isFull()) {
                alone.add(sighting.last());
            }
        }
        for (Sighting sighting : sightings) {
            boolean isPerson = sighting.isFull()
                    && (sighting.isSure
                            || sighting.confidence >= 0.5
                                    && (alone.contains(sighting.last()) || isListed(sighting, text)));
            if (isPerson) {
                full(sighting, text);
            }
        }
        for (Sighting sighting : sightings) {
            if (sighting.person == null) {
                sighting.person = known(sighting);
            }
            boolean isOther = sighting.person != null
                    && !sighting.isFull()
                    && isStateOffice(sighting.role)
                    && !isHeldBy(sighting);
            if ((sighting.person == null || isOther) && !sighting.isFull()) {
                single(sighting, text);
            }
            if (sighting.person != null) {
                sighting.person.lastSeen = sighting.begin;
                sighting.person.learn(sighting.role);
                sighting.person.learn(sighting.gender);
                sighting.person.confidence = Math.max(sighting.person.confidence, sighting.confidence);
            }
        }
        persons.forEach(facts::complete);
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
                facts.complete(sighting.person);
            }
        }
    }

    private void full(Sighting sighting, NamedText text) {
        String name = text.name(sighting.begin, sighting.end);
        for (String part : List.of(sighting.last(), sighting.parts.get(0))) {
            for (Person person : byPart.getOrDefault(part, List.of())) {
                if (person.matches(sighting.parts)) {
                    rename(person, sighting.parts, name, text);
                    sighting.person = person;
                    return;
                }
            }
        }
        sighting.person = add(new Person(sighting.parts, name));
        sighting.person.learn(sighting.role);
        Mention before = text.placeBefore(sighting.begin);
        if (before != null && before.country().equals(dateline) && isMinister(sighting.role)) {
            sighting.person.home = dateline;
        }
    }

    /** Of two names of one person the longer is his, unless it is the shorter with a word before it that only describes him. */
    private void rename(Person person, List<String> other, String name, NamedText text) {
        boolean isBetter = other.size() > person.parts.size()
                ? !isDescribed(other, person.parts, text)
                : isDescribed(person.parts, other, text);
        if (isBetter) {
            person.parts = other;
            person.name = name;
            index(person);
        }
    }

    /** {@code Biologist Anna Berg} beside {@code Anna Berg}. */
    private static boolean isDescribed(List<String> longer, List<String> shorter, NamedText text) {
        return shorter.size() > 1
                && longer.size() == shorter.size() + 1
                && longer.subList(1, longer.size()).equals(shorter)
                && text.isGivenName(shorter.get(0))
                && longer.get(0).length() > 2
                && !text.isGivenName(longer.get(0))
                && !text.isParticle(longer.get(0));
    }

    /** {@code Finance Minister} without a country is a minister at home, where the text has last spoken of home. */
    private static boolean isMinister(Role role) {
        return isStateOffice(role) && role.country().isEmpty() && role.words().endsWith("minister");
    }

    private boolean isListed(Sighting sighting, NamedText text) {
        return !holders.named(Slug.of(text.surface(sighting.begin, sighting.end)))
                .isEmpty();
    }

    private Person add(Person person) {
        for (OfficeHolders.Holder holder : holders.named(Slug.of(person.name))) {
            person.isInOffice |= holder.holds(asOf);
            person.isFamilyFirst |= OfficeHolders.isFamilyFirst(holder.country());
        }
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
            // Who is in office goes by the family name alone before a wife or a son.
            boolean isFirst = sighting.role == null && person.isInOffice && person.hasFamilyName(sighting.last());
            int score = worth * 1_000_000
                    + agreement(person, sighting.role) * 100_000_000
                    + (isFirst ? 50_000_000 : 0)
                    + person.lastSeen;
            boolean isOtherRoyal = isRoyal(sighting.role) && person.kind != TitleKind.ROYAL;
            if (worth == 1 && (isOtherRoyal || sighting.role == null && sighting.confidence < 0.5)) {
                continue;
            }
            if (best == null || score > most) {
                most = score;
                best = person;
            }
        }
        return best;
    }

    private static boolean isRoyal(Role role) {
        return role != null && role.title() != null && role.title().kind() == TitleKind.ROYAL;
    }

    private static boolean isStateOffice(Role role) {
        return role != null
                && role.title() != null
                && (role.title().kind() == TitleKind.OFFICE || role.title().kind() == TitleKind.ROYAL)
                && !role.isFormer();
    }

    /** Whether what is known of the person allows the office said; otherwise a dated list may know another of the name. */
    private static boolean isHeldBy(Sighting sighting) {
        String role = sighting.person.role;
        return role.equals(sighting.role.words()) || role.endsWith(" " + sighting.role.words());
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
        // "Key Democrats" are not the prime minister Key's.
        boolean isWord = !titled
                && sighting.confidence < BARE_WORD
                && text.isFirst(sighting.begin)
                && !text.is(sighting.end, WordClass.SPEECH)
                && !text.isGenitive(sighting.end);
        OfficeHolders.Holder holder = isWord ? null : holder(sighting, text.is(sighting.begin, WordClass.FAMILY_FIRST));
        // In "the post-Hugo Chavez regime" the name is longer than what stands alone.
        boolean isPart = text.isSame(sighting.begin - 1, sighting.begin)
                && text.token(sighting.begin - 1).shape() == Shape.MIXED;
        OfficeHolders.Holder former = holder == null && !isPart ? former(sighting) : null;
        if (holder != null) {
            sighting.person = ofHolder(holder, holder.role(), text);
            sighting.confidence = titled ? 0.9 : 0.7;
        } else if (former != null) {
            sighting.person = ofHolder(former, "former " + former.role(), text);
            sighting.confidence = titled ? 0.9 : 0.6;
        } else if ((sighting.person == null || isOtherRoyal(sighting))
                && titled
                && sighting.isSure
                && text.token(sighting.begin).form().length() > 1) {
            sighting.person = add(new Person(sighting.parts, text.name(sighting.begin, sighting.end)));
        }
    }

    /** {@code King Salman} beside the crown prince Mohammed bin Salman. */
    private static boolean isOtherRoyal(Sighting sighting) {
        return sighting.role.title().kind() == TitleKind.ROYAL
                && sighting.person.kind == TitleKind.ROYAL
                && !sighting.role.words().equals(sighting.person.role);
    }

    private Person ofHolder(OfficeHolders.Holder holder, String role, NamedText text) {
        for (Person person :
                byPart.getOrDefault(holder.parts().get(holder.parts().size() - 1), List.of())) {
            if (person.matches(holder.parts())) {
                return person;
            }
        }
        Person person = add(new Person(holder.parts(), holder.name()));
        person.learnCountry(holder.country(), 2);
        person.learnRole(role, 2);
        person.learn(text.genderOf(holder.parts().get(0)));
        return person;
    }

    /** {@code President Bush} of somebody who no longer is, or {@code Obama} some years after. */
    private OfficeHolders.Holder former(Sighting sighting) {
        boolean hasTitle = sighting.role != null && sighting.role.title() != null;
        boolean isHead = hasTitle && Offices.isHead(sighting.role.title().role());
        boolean isBare = !hasTitle && sighting.person == null && sighting.confidence > BARE_WORD;
        if (!isHead && !isBare) {
            return null;
        }
        OfficeHolders.Holder found = null;
        for (OfficeHolders.Holder holder :
                holders.formerHeads(sighting.last(), asOf, isHead ? YEARS_WITH_TITLE : YEARS_WITHOUT)) {
            boolean fits = countries.contains(holder.country())
                    && (!isHead || holder.role().equals(sighting.role.title().role()))
                    && (sighting.role == null
                            || sighting.role.country().isEmpty()
                            || sighting.role.country().equals(holder.country()));
            if (fits && found != null && !found.slug().equals(holder.slug())) {
                return null;
            }
            found = fits ? holder : found;
        }
        return found;
    }

    /** The only office-holder of a family name as of the day who fits what is said, and whose country the article names. */
    private OfficeHolders.Holder holder(Sighting sighting, boolean isCommon) {
        OfficeHolders.Holder found = null;
        for (OfficeHolders.Holder holder : holders.ofSurname(sighting.last(), asOf)) {
            boolean isSupported = isStateOffice(sighting.role) || countries.contains(holder.country());
            // Millions are called Liu; Xi alone is the president.
            boolean isAnybody = isCommon && sighting.role == null && !Offices.isNational(holder.role());
            if (!fits(holder, sighting.role) || !isSupported || isAnybody) {
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
}
