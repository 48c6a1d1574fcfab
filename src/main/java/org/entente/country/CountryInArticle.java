package org.entente.country;

/**
 * A country that an article names. A row of the table {@code article_countries}, but for the article's id.
 *
 * @param country ISO 3166-1 alpha-3
 * @param mentions how often it is named in title and text
 * @param inLead whether the first paragraph names it
 * @param focusProbability that the article is about it, in [0, 1]
 */
public record CountryInArticle(
        String country, int mentions, boolean inTitle, boolean inLead, double focusProbability, boolean isFocus) {
    /** The same country as one that the article is about. */
    CountryInArticle inFocus() {
        return new CountryInArticle(country, mentions, inTitle, inLead, focusProbability, true);
    }
}
