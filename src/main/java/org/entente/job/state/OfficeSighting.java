package org.entente.job.state;

import java.time.LocalDate;
import java.util.Set;
import org.entente.article.Article;
import org.entente.person.OfficeHolderEvidence;

/** What one article says of one person in one office: a row on the way to {@code office_holders}. */
public record OfficeSighting(
        String articleId,
        String person,
        String country,
        String role,
        String story,
        LocalDate firstSeen,
        LocalDate lastSeen,
        long mentions,
        double confidence) {
    public static OfficeSighting of(Article article, OfficeHolderEvidence evidence) {
        return new OfficeSighting(
                article.articleId(),
                evidence.person(),
                evidence.country(),
                evidence.role(),
                article.duplicateCluster(),
                evidence.firstSeen(),
                evidence.lastSeen(),
                evidence.mentions(),
                evidence.confidence());
    }

    public OfficeHolderEvidence evidence() {
        return new OfficeHolderEvidence(
                person, country, role, Set.of(story), firstSeen, lastSeen, mentions, confidence);
    }
}
