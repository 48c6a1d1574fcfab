package org.entente.person;

import java.time.LocalDate;
import java.util.List;
import org.entente.article.Article;
import org.entente.country.CountryInArticle;
import org.entente.country.Mention;
import org.entente.text.SegmentedText;

/**
 * An article with everything that quotations and stances are found from.
 *
 * @param asOf the day that names are resolved for: the day of publication, or a stated default for an undated article
 * @param titleMentions who and what the title names; spans count in the title
 * @param mentions who and what the text names, in the order of the text; countries, groups, persons and organisations
 * @param countries the countries named, the surest focus first
 */
public record AnnotatedArticle(
        Article article,
        LocalDate asOf,
        SegmentedText title,
        SegmentedText text,
        List<Mention> titleMentions,
        List<Mention> mentions,
        List<CountryInArticle> countries) {
    public AnnotatedArticle {
        titleMentions = List.copyOf(titleMentions);
        mentions = List.copyOf(mentions);
        countries = List.copyOf(countries);
    }
}
