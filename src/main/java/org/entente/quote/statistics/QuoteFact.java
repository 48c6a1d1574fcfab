package org.entente.quote.statistics;

import org.entente.quote.QuotationType;

/**
 * One quotation as it is counted: flat, without its words. Text that is unknown is the empty string.
 *
 * @param period the label of a period, or the same text for all
 * @param outlet who published the article
 * @param articleId the article that the quotation stands in
 * @param story the duplicate cluster, or the article's own id where it has no copies
 * @param speakerId equal for all quotations of one speaker
 * @param speakerName canonical
 * @param speakerCountry ISO 3166-1 alpha-3
 * @param cueClass said, claimed, denied, warned, ...
 * @param words of the content, see {@link #words}
 */
public record QuoteFact(
        String period,
        String outlet,
        String articleId,
        String story,
        String speakerId,
        String speakerName,
        String speakerCountry,
        QuotationType type,
        String cueClass,
        int words) {
    public QuoteFact {
        if (words < 0) {
            throw new IllegalArgumentException("a quotation of " + words + " words in article " + articleId);
        }
        story = story.isEmpty() ? articleId : story;
    }

    /** The speaker's id; the name where the speaker has none; empty when nobody is named. */
    public String speakerKey() {
        return speakerId.isEmpty() ? speakerName : speakerId;
    }

    /** Words of a content: runs of characters between blanks that hold a letter or digit. */
    public static int words(String content) {
        int words = 0;
        boolean isCounted = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                isCounted = false;
            } else if (!isCounted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                isCounted = true;
                words++;
            }
        }
        return words;
    }
}
