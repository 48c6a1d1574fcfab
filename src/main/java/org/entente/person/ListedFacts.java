package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the dated lists of office-holders and factions add to what an article says of somebody. */
final class ListedFacts {
    private static final int DAYS_AHEAD = 60;

    private final OfficeHolders holders;
    private final Factions factions;
    private final LocalDate asOf;
    private final Set<String> countries;

    /** @param countries those that the article names */
    ListedFacts(OfficeHolders holders, Factions factions, LocalDate asOf, Set<String> countries) {
        this.holders = holders;
        this.factions = factions;
        this.asOf = asOf;
        this.countries = countries;
    }

    /** Adds what the dated lists know; somebody in office has the name that stands there, so that he has one in all articles. */
    void complete(Person person) {
        person.id = NameForms.id(person.name, holders);
        OfficeHolders.Holder now = null;
        OfficeHolders.Holder ever = null;
        for (OfficeHolders.Holder holder : candidates(person)) {
            boolean fits = person.country.isEmpty() || person.country.equals(holder.country());
            if (fits && holder.holds(asOf) && now == null) {
                now = holder;
            }
            ever = ever == null && fits ? holder : ever;
        }
        if (now != null) {
            person.id = now.slug();
            person.name = now.name();
            person.learnCountry(now.country(), 2);
            person.learnRole(now.role(), person.role.equals("leader") && Offices.isHead(now.role()) ? 5 : 2);
        } else if (ever != null) {
            person.learnCountry(ever.country(), 2);
        }
        person.learnCountry(person.home, 1);
        if (countries.contains(person.titleCountry)) {
            person.learnCountry(person.titleCountry, 1);
        }
        List<OfficeHolders.Holder> as = listedAs(person);
        boolean isOver = isOver(as);
        if (isHeldByAnother(person, as) || isOver || isToCome(as)) {
            person.role = now != null ? now.role() : isOver || !as.isEmpty() ? "former " + person.role : "";
            person.faction = now != null ? Offices.side(now.role()) : "NONE";
        }
        side(person, now);
    }

    /** {@code President Clinton} of somebody who is not the president that the list knows for the day. */
    private boolean isHeldByAnother(Person person, List<OfficeHolders.Holder> as) {
        boolean isSingle = Offices.isHead(person.role) || Offices.isSingle(person.role) && !as.isEmpty();
        boolean isUnknown = person.country.isEmpty() || candidates(person).isEmpty();
        if (!isSingle || isUnknown || asOf.equals(ArticleTagger.UNDATED)) {
            return false;
        }
        List<OfficeHolders.Holder> inOffice = holders.inOffice(person.country, person.role, asOf);
        String last = person.parts.get(person.parts.size() - 1);
        return !inOffice.isEmpty()
                && inOffice.stream()
                        .noneMatch(holder -> holder.parts().contains(last)
                                        && (person.parts.size() == 1 || person.matches(holder.parts()))
                                || holder.parts().equals(person.parts));
    }

    /** The offices of the lists that are the person's by his name and role. */
    private List<OfficeHolders.Holder> listedAs(Person person) {
        List<OfficeHolders.Holder> as = new ArrayList<>(1);
        for (OfficeHolders.Holder holder : holders.named(person.id)) {
            if (holder.role().equals(person.role)) {
                as.add(holder);
            }
        }
        return as;
    }

    /** Whether the lists know that the office is still to come, as in a caption that an old page got later. */
    private boolean isToCome(List<OfficeHolders.Holder> as) {
        return !as.isEmpty()
                && as.stream().allMatch(holder -> holder.validity().from().isAfter(asOf.plusDays(DAYS_AHEAD)));
    }

    /** Whether the lists know when the office ended, as that of {@code Sen. Clinton} in a caption. */
    private boolean isOver(List<OfficeHolders.Holder> as) {
        for (OfficeHolders.Holder holder : as) {
            if (holder.holds(asOf) || holder.validity().from().isAfter(asOf) || !holder.isKnownToEnd()) {
                return false;
            }
        }
        return !as.isEmpty() && !asOf.equals(ArticleTagger.UNDATED);
    }

    /** Those of the lists with the person's name, or with a spelling of it and in office now. */
    private List<OfficeHolders.Holder> candidates(Person person) {
        List<OfficeHolders.Holder> named = holders.named(person.id);
        if (!named.isEmpty() || person.parts.size() < 2) {
            return named;
        }
        List<OfficeHolders.Holder> spelt = new ArrayList<>(2);
        for (OfficeHolders.Holder holder : holders.ofSurname(person.parts.get(person.parts.size() - 1), asOf)) {
            if (holder.parts().size() > 1 && person.matches(holder.parts())) {
                spelt.add(holder);
            }
        }
        return spelt;
    }

    private void side(Person person, OfficeHolders.Holder now) {
        Factions.Side side = factions.of(person.id, asOf);
        if (side != null && (person.country.isEmpty() || person.country.equals(side.country()))) {
            person.learnCountry(side.country(), 2);
            person.faction = side.faction();
        } else if (now != null && !person.isSideSaid && (person.faction.isEmpty() || person.faction.equals("NONE"))) {
            person.faction = Offices.side(now.role());
        } else if (person.kind != null
                && person.faction.equals("NONE")
                && !person.isSideSaid
                && !person.country.isEmpty()) {
            person.faction = person.kind.isGovernment() && !person.role.startsWith("former ")
                    ? Offices.side(person.role)
                    : "NONE";
        } else if (person.faction.isEmpty() && !person.country.isEmpty()) {
            person.faction = "NONE";
        }
    }
}
