package org.entente.duplicate;

/**
 * What becomes of one copy.
 *
 * @param cluster the story's id: the article id of its earliest copy, so that it stays the same when later copies arrive
 * @param isLead whether this copy stands for its story
 * @param rejectReason {@code repeated}, {@code superseded}, {@code retracted}, or empty for a copy that stays
 */
public record Decision(String articleId, String cluster, boolean isLead, String rejectReason) {
    /** Whether the copy stays an article. */
    public boolean isKept() {
        return rejectReason.isEmpty();
    }
}
