package org.entente.quote.statement;

/**
 * A quotation as it is compared with others.
 *
 * @param quoteId of the table {@code quotes}
 */
public record Statement(String quoteId, String articleId, String content, Voice voice) {
    /** Whether another article says the same of a speaker who may be the same. */
    public boolean isRepeatedBy(Statement other) {
        return !articleId.equals(other.articleId)
                && voice.mayBe(other.voice)
                && Wording.of(content).repeats(Wording.of(other.content));
    }
}
