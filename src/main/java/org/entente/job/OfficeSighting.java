package org.entente.job;

import java.time.LocalDate;
import java.util.Set;
import org.entente.person.OfficeHolderEvidence;

/** What one story says of one person in one office: a row on the way to {@code office_holders}. */
public record OfficeSighting(
        String person,
        String country,
        String role,
        String story,
        LocalDate firstSeen,
        LocalDate lastSeen,
        long mentions,
        double confidence) {
    static OfficeSighting of(OfficeHolderEvidence evidence, String story) {
        return new OfficeSighting(
                evidence.person(),
                evidence.country(),
                evidence.role(),
                story,
                evidence.firstSeen(),
                evidence.lastSeen(),
                evidence.mentions(),
                evidence.confidence());
    }

    OfficeHolderEvidence evidence() {
        return new OfficeHolderEvidence(
                person, country, role, Set.of(story), firstSeen, lastSeen, mentions, confidence);
    }
}
