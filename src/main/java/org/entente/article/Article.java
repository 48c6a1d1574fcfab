package org.entente.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An accepted article: who published it, when, and its body as prose.
 *
 * <p>One row of the table {@code articles}. Text that is missing is the empty string.
 *
 * @param articleId 16 hexadecimal digits of a SHA-256 over outlet, url, title, date and text: the same article has the same id
 *     wherever it is read from
 * @param sourceUri the file it came from
 * @param recordOffset the record's number in that file, from 0
 * @param format the reader's name, such as {@code jsonl}
 * @param outlet who published it, such as {@code The Moscow Times}
 * @param origin the wire agency it came from, or empty
 * @param bylines the persons who wrote it; an agency is an {@code origin} and not a byline
 * @param datelinePlace the place as written in the dateline, such as {@code MOSCOW}
 * @param datelineCountry ISO 3166-1 alpha-3, or empty
 * @param publishedDate the day of publication; empty when the source names none
 * @param dateSource where the date was found: field, url, dateline, text, or empty
 * @param language ISO 639-1, {@code und} when undecided
 * @param text the body; paragraphs are separated by one empty line
 * @param blocks what was taken out of the body and why
 * @param qualityFlags such as {@code undated}, {@code masked}, {@code no_paragraphs}, {@code unbalanced_quotes}, {@code not_english}
 * @param contentHash hash of the normalised words of the body: equal for exact copies
 * @param duplicateCluster id of the story: copies and near-copies share it; empty before the duplicate step
 * @param isClusterLead whether this copy stands for its story
 */
public record Article(
        String articleId,
        String sourceUri,
        long recordOffset,
        String format,
        String url,
        String outlet,
        String origin,
        String title,
        List<String> bylines,
        String datelinePlace,
        String datelineCountry,
        Optional<LocalDate> publishedDate,
        String dateSource,
        String language,
        String text,
        List<Block> blocks,
        List<String> qualityFlags,
        String contentHash,
        String duplicateCluster,
        boolean isClusterLead) {
    public Article {
        bylines = List.copyOf(bylines);
        blocks = List.copyOf(blocks);
        qualityFlags = List.copyOf(qualityFlags);
    }

    /** The same article as a member of a story. */
    public Article inCluster(String cluster, boolean lead) {
        return new Article(
                articleId,
                sourceUri,
                recordOffset,
                format,
                url,
                outlet,
                origin,
                title,
                bylines,
                datelinePlace,
                datelineCountry,
                publishedDate,
                dateSource,
                language,
                text,
                blocks,
                qualityFlags,
                contentHash,
                cluster,
                lead);
    }

    /** The same article with its dateline's country resolved. */
    public Article withDatelineCountry(String country) {
        return new Article(
                articleId,
                sourceUri,
                recordOffset,
                format,
                url,
                outlet,
                origin,
                title,
                bylines,
                datelinePlace,
                country,
                publishedDate,
                dateSource,
                language,
                text,
                blocks,
                qualityFlags,
                contentHash,
                duplicateCluster,
                isClusterLead);
    }
}
