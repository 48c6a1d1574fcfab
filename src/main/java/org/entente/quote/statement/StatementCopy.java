package org.entente.quote.statement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One quotation of a statement.
 *
 * @param story the duplicate cluster of its article
 * @param date of publication
 */
public record StatementCopy(
        String statementId,
        String quoteId,
        String articleId,
        String story,
        Optional<LocalDate> date,
        String outlet,
        String content,
        String speakerName,
        String speakerCountry) {}
