package org.entente.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that a figure rests on. Text that is unknown is the empty string.
 *
 * @param key {@code article_id:start-end}, as the report tables name it; the id of a quotation
 * @param date of publication
 * @param speakerKey whose words it reports, as {@code quote_share_by_speaker} names the speaker; empty where it is no quotation
 * @param speaker the canonical name
 * @param speakerCountry ISO 3166-1 alpha-3
 * @param confidence in [0, 1]: how sure the rule is
 * @param rule which rule found the stance or the quotation
 * @param url of the article
 * @param title of the article
 * @param statement of a quotation the statement that it repeats, as {@code quotes.statement_id} has it; empty where it repeats none
 * @param sides the stances that were read from it and take a side
 */
public record EvidenceSentence(
        String key,
        String sentence,
        String outlet,
        Optional<LocalDate> date,
        String speakerKey,
        String speaker,
        String speakerCountry,
        double confidence,
        String rule,
        String url,
        String title,
        String statement,
        List<Side> sides) {
    public EvidenceSentence {
        sides = List.copyOf(sides);
    }

    /** Who is said to support or oppose whom; codes and faction as in the table of stances. */
    public record Side(String source, String target, String faction, boolean isSupport) {}

    /** Whether it says of both that they take a side toward one target: the same side, or opposite ones. */
    boolean saysOfBoth(String a, String b, boolean isSame) {
        return sides.stream()
                .filter(side -> side.source().equals(a))
                .anyMatch(
                        side -> sides.contains(new Side(b, side.target(), side.faction(), side.isSupport() == isSame)));
    }

    /** Outlet and date as a reader cites them: {@code Harbour Gazette, 2019-01-24}. */
    public String source() {
        String day = date.map(LocalDate::toString).orElse("undated");
        return outlet.isEmpty() ? day : outlet + ", " + day;
    }

    /** Whether it holds the words of a quotation, and not a sentence with a stance. */
    boolean isQuotation() {
        return !key.contains(":");
    }

    /** Whether it can stand alone: neither a fragment nor a paragraph. */
    boolean isReadable() {
        int length = sentence.strip().length();
        return length >= 40 && length <= 240;
    }
}
