package org.entente.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.quote.Quotation;
import org.entente.quote.statistics.QuoteFact;
import org.entente.text.Span;

/** A row of {@code quotes}. */
public record QuoteRow(
        String quoteId,
        String articleId,
        Optional<LocalDate> date,
        String outlet,
        String type,
        String content,
        int words,
        List<Span> spans,
        String cue,
        String cueClass,
        String speaker,
        Optional<Span> speakerSpan,
        String speakerName,
        String speakerId,
        String speakerRole,
        String speakerCountry,
        String speakerFaction,
        String addressee,
        Optional<String> parentQuoteId,
        List<String> sourceChain,
        Optional<LocalDate> saidOn,
        String saidOnPrecision,
        List<String> countriesAbout,
        boolean inTitle,
        double confidence,
        String rule,
        String duplicateCluster,
        String statementId) {
    /** The quotation as found in its article; the statement it belongs to is known only across articles. */
    public static QuoteRow of(Article article, Quotation quotation) {
        return new QuoteRow(
                id(article.articleId(), quotation.index()),
                article.articleId(),
                article.publishedDate(),
                article.outlet(),
                quotation.type().name().toLowerCase(Locale.ROOT),
                quotation.content(),
                QuoteFact.words(quotation.content()),
                quotation.spans(),
                quotation.cue(),
                quotation.cueClass(),
                quotation.speaker(),
                quotation.speakerSpan(),
                quotation.speakerName(),
                quotation.speakerId(),
                quotation.speakerRole(),
                quotation.speakerCountry(),
                quotation.speakerFaction(),
                quotation.addressee(),
                quotation.parent().map(parent -> id(article.articleId(), parent)),
                quotation.sourceChain(),
                quotation.saidOn(),
                quotation.saidOnPrecision(),
                quotation.countriesAbout(),
                quotation.inTitle(),
                quotation.confidence(),
                quotation.rule(),
                article.duplicateCluster(),
                "");
    }

    /** The id of a quotation, such as {@code 6f3a90c2b1d4e5f7-q3}. */
    public static String id(String articleId, int index) {
        return articleId + "-q" + index;
    }
}
