package org.entente.table;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.stance.StanceEvent;

/** A row of {@code stances}. */
public record StanceRow(
        String stanceId,
        String articleId,
        Optional<LocalDate> date,
        String outlet,
        String sourceCountry,
        String sourceGroup,
        String quantifier,
        String targetCountry,
        String targetGroup,
        String targetFaction,
        String targetName,
        String issue,
        String act,
        int polarity,
        double weight,
        String attribution,
        Optional<String> quoteId,
        String evidence,
        int evidenceStart,
        int evidenceEnd,
        double confidence,
        String rule,
        String duplicateCluster) {
    public static StanceRow of(Article article, StanceEvent event) {
        return new StanceRow(
                article.articleId() + "-s" + event.index(),
                article.articleId(),
                article.publishedDate(),
                article.outlet(),
                event.sourceCountry(),
                event.sourceGroup(),
                event.quantifier(),
                event.targetCountry(),
                event.targetGroup(),
                event.targetFaction(),
                event.targetName(),
                event.issue(),
                event.act(),
                event.polarity(),
                event.weight(),
                event.attribution().name(),
                event.quoteIndex().map(index -> QuoteRow.id(article.articleId(), index)),
                event.evidence(),
                event.evidenceSpan().begin(),
                event.evidenceSpan().end(),
                event.confidence(),
                event.rule(),
                article.duplicateCluster());
    }

    /** The source as one key: the country, or the group. */
    public String source() {
        return sourceCountry.isEmpty() ? sourceGroup : sourceCountry;
    }

    /** The target as one key, without its faction. */
    public String target() {
        return targetCountry.isEmpty() ? targetGroup : targetCountry;
    }
}
