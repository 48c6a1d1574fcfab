package org.entente.duplicate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@link VersionPolicy} has to know of an article.
 *
 * @param contentHash equal for articles of the same words
 * @param isRetraction whether it says that the story is withdrawn: the article has the quality flag {@code retracted}
 */
public record Copy(
        String articleId,
        String outlet,
        String url,
        String title,
        Optional<LocalDate> publishedDate,
        String contentHash,
        boolean isRetraction,
        String sourceUri,
        long recordOffset) {}
