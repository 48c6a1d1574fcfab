package org.entente.job.annotate;

import java.util.List;
import org.entente.annotation.Annotation;
import org.entente.article.Article;
import org.entente.country.CountryInArticle;
import org.entente.country.Mention;
import org.entente.job.state.AskedRow;
import org.entente.table.ArticleCountryRow;
import org.entente.table.MentionRow;
import org.entente.table.QuoteRow;
import org.entente.table.StanceRow;

/** All rows that come from one article. */
public record AnnotationRow(
        List<MentionRow> mentions,
        List<ArticleCountryRow> articleCountries,
        List<QuoteRow> quotes,
        List<StanceRow> stances,
        List<AskedRow> asked) {
    static AnnotationRow of(Article article, Annotation annotation) {
        String id = article.articleId();
        List<MentionRow> mentions = new java.util.ArrayList<>();
        for (Mention mention : annotation.article().titleMentions()) {
            mentions.add(MentionRow.of(id, true, mention));
        }
        for (Mention mention : annotation.article().mentions()) {
            mentions.add(MentionRow.of(id, false, mention));
        }
        List<CountryInArticle> countries = annotation.article().countries();
        return new AnnotationRow(
                mentions,
                countries.stream().map(c -> ArticleCountryRow.of(id, c)).toList(),
                annotation.quotations().stream()
                        .map(q -> QuoteRow.of(article, q))
                        .toList(),
                annotation.stances().stream().map(s -> StanceRow.of(article, s)).toList(),
                List.of(AskedRow.of(id, annotation)));
    }
}
