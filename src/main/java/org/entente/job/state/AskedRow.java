package org.entente.job.state;

import java.time.LocalDate;
import java.util.List;
import org.entente.annotation.Annotation;

/**
 * What an article asked of the learned office-holders while it was read: kept for the next run, which reads it again when an answer is
 * another one.
 *
 * @param asOf the day for which it asked
 * @param questions hashes, in ascending order; see {@link org.entente.person.HolderChanges}
 */
public record AskedRow(String articleId, LocalDate asOf, List<Integer> questions) {
    public static AskedRow of(String articleId, Annotation annotation) {
        return new AskedRow(
                articleId,
                annotation.article().asOf(),
                annotation.asked().stream().sorted().toList());
    }
}
