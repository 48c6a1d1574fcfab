package org.entente.table;

import org.entente.country.CountryInArticle;

/** A row of {@code article_countries}. */
public record ArticleCountryRow(
        String articleId,
        String country,
        int mentions,
        boolean inTitle,
        boolean inLead,
        double focusProbability,
        boolean isFocus) {
    public static ArticleCountryRow of(String articleId, CountryInArticle country) {
        return new ArticleCountryRow(
                articleId,
                country.country(),
                country.mentions(),
                country.inTitle(),
                country.inLead(),
                country.focusProbability(),
                country.isFocus());
    }
}
