package org.entente.stance;

import java.util.Optional;
import org.entente.text.Span;

/**
 * One side taken, or one contact, as a sentence states it (see the site's page on alignment). A row of the table {@code stances},
 * but for the article's own columns.
 *
 * @param index its number in the article, from 0, in the order of the text
 * @param sourceCountry ISO 3166-1 alpha-3, or empty when the source is a group
 * @param sourceGroup such as {@code GROUP:WEST}, or empty
 * @param quantifier all, most, some, or empty
 * @param targetCountry ISO 3166-1 alpha-3, or empty
 * @param targetGroup such as {@code GROUP:EU}, or empty
 * @param targetFaction GOV, OPP, REBEL, or NONE where the text speaks of the country as such
 * @param targetName the person or body named, such as {@code Nicolas Maduro}
 * @param issue of the issue lexicon, or empty
 * @param act a PLOVER act, or RECOGNISE or MEDIATE
 * @param polarity +1, -1, or 0 for contact
 * @param weight in [0, 1]: below 1 for a weak cue; 0 for what is long past, which is not counted
 * @param quoteIndex the quotation it was read from
 * @param evidenceSpan the sentence
 * @param confidence in [0, 1]
 * @param rule which rule found it
 */
public record StanceEvent(
        int index,
        String sourceCountry,
        String sourceGroup,
        String quantifier,
        String targetCountry,
        String targetGroup,
        String targetFaction,
        String targetName,
        String issue,
        String act,
        int polarity,
        double weight,
        Attribution attribution,
        Optional<Integer> quoteIndex,
        String evidence,
        Span evidenceSpan,
        double confidence,
        String rule) {
    public StanceEvent {
        if (polarity < -1 || polarity > 1) {
            throw new IllegalArgumentException("polarity " + polarity);
        }
    }

    /** The source as one key: the country, or the group. */
    public String source() {
        return sourceCountry.isEmpty() ? sourceGroup : sourceCountry;
    }

    /** The target as one key with its faction, such as {@code VEN/GOV}. */
    public String target() {
        return (targetCountry.isEmpty() ? targetGroup : targetCountry) + "/" + targetFaction;
    }
}
