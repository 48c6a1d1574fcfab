package org.entente.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.text.Span;

/** Writes what was found as mentions, and puts them in the order of the text without overlaps. */
final class Mentions {
    private Mentions() {}

    static Mention of(Sighting sighting, NamedText text) {
        Span span = new Span(
                text.token(sighting.begin).begin(), text.token(sighting.end - 1).end());
        Person person = sighting.person;
        boolean isNamed = person != null;
        String country = isNamed ? person.country : sighting.country;
        boolean isGroup = country.startsWith("GROUP:");
        return new Mention(
                span,
                span.in(text.text.text()),
                MentionKind.PERSON,
                sighting.form,
                isGroup ? "" : country,
                isGroup ? country : "",
                isNamed ? person.id : "",
                isNamed ? person.faction : sighting.faction,
                isNamed ? person.role : sighting.roleWords,
                isNamed ? person.name : "",
                sighting.confidence,
                sighting.rule);
    }

    static Mention of(OrganisationFinder.Found found, NamedText text) {
        Span span = new Span(
                text.token(found.begin()).begin(), text.token(found.end() - 1).end());
        boolean isGroup = found.country().startsWith("GROUP:");
        return new Mention(
                span,
                span.in(text.text.text()),
                MentionKind.ORGANISATION,
                "name",
                isGroup ? "" : found.country(),
                isGroup ? found.country() : "",
                Slug.of(found.name()),
                found.faction(),
                "",
                found.name(),
                found.confidence(),
                found.rule());
    }

    /** Places that no name of a person or organisation holds, with the persons and organisations, in the order of the text. */
    static List<Mention> merge(List<Mention> places, List<Mention> names) {
        List<Mention> merged = new ArrayList<>(places.size() + names.size());
        merged.addAll(names);
        int n = 0;
        for (Mention place : places) {
            while (n < names.size() && names.get(n).span().end() <= place.span().begin()) {
                n++;
            }
            if (n == names.size() || !names.get(n).span().overlaps(place.span())) {
                merged.add(place);
            }
        }
        merged.sort(Comparator.comparing(Mention::span));
        return merged;
    }
}
