package org.entente.job.state;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article that is not in this run as it was in the last one: what was found in it then no longer holds.
 *
 * @param date of publication
 * @param isPresent whether it is an article of this run
 */
public record ChangedArticle(String articleId, String publishedMonth, Optional<LocalDate> date, boolean isPresent) {}
