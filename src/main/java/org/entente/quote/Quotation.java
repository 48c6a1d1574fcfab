package org.entente.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.text.Span;

/**
 * Who said what. A row of the table {@code quotes}, but for the article's own columns.
 *
 * <p>Text that is unknown is the empty string.
 *
 * @param index its number in the article, from 0, in the order of the text
 * @param content the words, spans joined by a blank
 * @param spans where the content stands: two or more when a reporting clause breaks it or it runs over paragraphs
 * @param cue the reporting words, such as {@code was quoted as saying}
 * @param cueSpan empty where there is no cue
 * @param cueClass of the cue lexicon: said, claimed, denied, accused, warned, promised, agreed, ...
 * @param speaker the words that name the speaker
 * @param speakerSpan empty where nobody is named
 * @param speakerName canonical, by the article's chain
 * @param speakerId equal for all quotations of one speaker
 * @param speakerCountry ISO 3166-1 alpha-3
 * @param speakerFaction GOV, OPP, REBEL or NONE
 * @param addressee the words that name who was told
 * @param parent the index of the quotation that this one stands in
 * @param sourceChain second-hand sources from the outermost inward, such as {@code Russia's foreign ministry website}
 * @param saidOn the day it was said, resolved against the date of publication
 * @param saidOnPrecision day, week, month, year, or empty
 * @param countriesAbout countries that the content is about, sorted
 * @param inTitle whether it stands in the headline; spans then count in the title
 * @param confidence in [0, 1]
 * @param rule which rule found it
 */
public record Quotation(
        int index,
        QuotationType type,
        String content,
        List<Span> spans,
        String cue,
        Optional<Span> cueSpan,
        String cueClass,
        String speaker,
        Optional<Span> speakerSpan,
        String speakerName,
        String speakerId,
        String speakerRole,
        String speakerCountry,
        String speakerFaction,
        String addressee,
        Optional<Integer> parent,
        List<String> sourceChain,
        Optional<LocalDate> saidOn,
        String saidOnPrecision,
        List<String> countriesAbout,
        boolean inTitle,
        double confidence,
        String rule) {
    public Quotation {
        spans = List.copyOf(spans);
        sourceChain = List.copyOf(sourceChain);
        countriesAbout = List.copyOf(countriesAbout);
    }

    /** From the first unit of the content to its last. */
    public Span extent() {
        return spans.get(0).cover(spans.get(spans.size() - 1));
    }

    /** How many words a content has: runs of characters between blanks. */
    public static int words(String content) {
        int words = 0;
        for (int i = 0; i < content.length(); i++) {
            boolean begins = i == 0 || Character.isWhitespace(content.charAt(i - 1));
            words += begins && !Character.isWhitespace(content.charAt(i)) ? 1 : 0;
        }
        return words;
    }
}
