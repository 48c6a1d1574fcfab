package org.entente.country;

import org.entente.text.Shape;
import org.entente.text.Span;
import org.entente.text.Token;

/**
 * A country, group, person or organisation named in an article. A row of the table {@code mentions}, but for the article's id.
 *
 * <p>What is unknown is the empty string.
 *
 * @param span where in the article's text
 * @param surface the words as written
 * @param form how it is named: name, demonym, adjective, capital, seat, city, region, state (of a federation), dateline, group for countries;
 *     full, surname, pronoun, title, descriptor (a person without a name: {@code a senior official}) for persons
 * @param country ISO 3166-1 alpha-3 as of the article's date
 * @param groupId such as {@code GROUP:WEST}
 * @param personId such as {@code sergei-lavrov}: equal for all mentions of one person
 * @param faction GOV, OPP, REBEL or NONE; empty where it does not apply
 * @param role such as {@code foreign minister}
 * @param canonicalName the full name, such as {@code Sergei Lavrov}
 * @param confidence in [0, 1]
 * @param rule which rule found it
 */
public record Mention(
        Span span,
        String surface,
        MentionKind kind,
        String form,
        String country,
        String groupId,
        String personId,
        String faction,
        String role,
        String canonicalName,
        double confidence,
        String rule) {
    /**
     * Whether a country stands by its name where its people would by their adjective, as in {@code China analyst}: it is then what somebody
     * works on. The United States have no short adjective.
     *
     * @param last the last token of the mention
     */
    public boolean isTopic(Token last) {
        return form.equals("name") && !country.equals("USA") && last.shape() == Shape.CAPITALISED;
    }

    /** A country named by a term of the gazetteer. */
    public static Mention country(
            Span span, String surface, String form, String country, double confidence, String rule) {
        return new Mention(span, surface, MentionKind.COUNTRY, form, country, "", "", "", "", "", confidence, rule);
    }

    /** A group of countries named by a term of the gazetteer. */
    public static Mention group(Span span, String surface, String groupId, double confidence, String rule) {
        return new Mention(span, surface, MentionKind.GROUP, "group", "", groupId, "", "", "", "", confidence, rule);
    }
}
