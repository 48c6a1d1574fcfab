package org.entente.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A sentence that a figure rests on. Text that is unknown is the empty string.
 *
 * @param key {@code article_id:start-end}, as the report tables name it
 * @param date of publication
 * @param speaker whose words it reports, where they are a quotation
 * @param rule which rule found the stance
 * @param url of the article
 * @param title of the article
 */
public record EvidenceSentence(
        String key,
        String sentence,
        String outlet,
        Optional<LocalDate> date,
        String speaker,
        String rule,
        String url,
        String title) {
    /** Outlet and date as a reader cites them: {@code Harbour Gazette, 2019-01-24}. */
    public String source() {
        String day = date.map(LocalDate::toString).orElse("undated");
        return outlet.isEmpty() ? day : outlet + ", " + day;
    }
}
