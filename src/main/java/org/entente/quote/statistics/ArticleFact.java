package org.entente.quote.statistics;

/**
 * One record of the corpus as it is counted: an accepted article or a reject. Text that is unknown is the empty string.
 *
 * @param month such as {@code 2019-07}, of the publication
 * @param isRejected whether the record was not accepted; the rest but outlet and month is then without meaning
 * @param story the duplicate cluster; empty for an article without copies
 * @param isLead whether this copy stands for its story
 * @param words of the body
 */
public record ArticleFact(
        String outlet,
        String month,
        boolean isRejected,
        String articleId,
        String story,
        boolean isLead,
        boolean hasDate,
        boolean hasByline,
        int words) {
    public ArticleFact {
        story = story.isEmpty() ? articleId : story;
    }

    /** A record that was not accepted; its outlet and month are often unknown. */
    public static ArticleFact rejected(String outlet, String month) {
        return new ArticleFact(outlet, month, true, "", "", false, false, false, 0);
    }
}
