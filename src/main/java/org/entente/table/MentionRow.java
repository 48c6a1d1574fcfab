package org.entente.table;

import org.entente.country.Mention;

/** A row of {@code mentions}. */
public record MentionRow(
        String articleId,
        boolean inTitle,
        int start,
        int end,
        String surface,
        String kind,
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
     * The row of a mention.
     *
     * @param inTitle whether the span counts in the title
     */
    public static MentionRow of(String articleId, boolean inTitle, Mention mention) {
        return new MentionRow(
                articleId,
                inTitle,
                mention.span().begin(),
                mention.span().end(),
                mention.surface(),
                mention.kind().name(),
                mention.form(),
                mention.country(),
                mention.groupId(),
                mention.personId(),
                mention.faction(),
                mention.role(),
                mention.canonicalName(),
                mention.confidence(),
                mention.rule());
    }
}
