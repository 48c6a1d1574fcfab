package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.country.Gazetteer;
import org.entente.country.Mention;
import org.entente.text.SegmentedText;

/** Finds the persons and organisations of an article, and joins the mentions of one person. Time is linear in the length of the text. */
final class PersonTagger {
    private final PersonLexicon lexicon;
    private final KnownOrganisations organisations;
    private final OfficeHolders holders;
    private final Factions factions;
    private final Gazetteer gazetteer;

    private PersonTagger(
            PersonLexicon lexicon,
            KnownOrganisations organisations,
            OfficeHolders holders,
            Factions factions,
            Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.organisations = organisations;
        this.holders = holders;
        this.factions = factions;
        this.gazetteer = gazetteer;
    }

    static PersonTagger load(Gazetteer gazetteer) {
        return new PersonTagger(
                PersonLexicon.load(), KnownOrganisations.load(), OfficeHolders.load(), Factions.load(), gazetteer);
    }

    /** The same tagger; it knows more office-holders. */
    PersonTagger knowing(Collection<OfficeHolder> learned) {
        return new PersonTagger(lexicon, organisations, holders.with(learned), factions, gazetteer);
    }

    /** All mentions of the title and of the text, places among them. */
    record Tagged(List<Mention> title, List<Mention> text) {}

    /** The same tagger; what it asks of the lists of office-holders is added to a set. */
    PersonTagger noting(Set<Integer> asked) {
        return new PersonTagger(lexicon, organisations, holders.noting(asked), factions, gazetteer);
    }

    Tagged tag(
            SegmentedText title,
            List<Mention> titlePlaces,
            SegmentedText text,
            List<Mention> places,
            String dateline,
            LocalDate asOf) {
        NamedText body = named(text, places);
        NamedText head = named(title, titlePlaces);
        RoleReader roles = new RoleReader(body);
        List<Sighting> names = new NameFinder(body, roles).find();
        RoleReader headRoles = new RoleReader(head);
        List<Sighting> headNames = new NameFinder(head, headRoles).find();
        Chain chain = new Chain(holders, factions, asOf, countries(places, titlePlaces), dateline);
        chain.link(names, body);
        names.removeIf(name -> name.person == null);
        ReferenceFinder references = new ReferenceFinder(body, roles, holders, asOf);
        references.find(names);
        chain.linkTitle(headNames, head);
        headNames.removeIf(name -> name.person == null);
        List<Mention> inTitle =
                headNames.stream().map(name -> Mentions.of(name, head)).toList();
        return new Tagged(merged(head, titlePlaces, inTitle), merged(body, places, references.mentions()));
    }

    private NamedText named(SegmentedText text, List<Mention> places) {
        NamedText named = new NamedText(text, places, lexicon);
        new OrganisationFinder(named, organisations, gazetteer).find();
        return named;
    }

    private static Set<String> countries(List<Mention> places, List<Mention> titlePlaces) {
        Set<String> countries = new HashSet<>();
        places.forEach(place -> countries.add(Role.key(place)));
        titlePlaces.forEach(place -> countries.add(Role.key(place)));
        return countries;
    }

    private static List<Mention> merged(NamedText text, List<Mention> places, List<Mention> persons) {
        List<Mention> names = new ArrayList<>(persons);
        text.organisations.forEach(found -> names.add(Mentions.of(found, text)));
        names.sort(Comparator.comparing(Mention::span));
        return Mentions.merge(places, names);
    }
}
