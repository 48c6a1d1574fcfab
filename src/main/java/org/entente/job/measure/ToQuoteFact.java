package org.entente.job.measure;

import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.entente.alignment.PeriodLength;
import org.entente.quote.QuotationType;
import org.entente.quote.statistics.QuoteFact;
import org.entente.report.CountryNames;
import org.entente.table.QuoteRow;
import org.entente.table.Table;
import org.entente.table.Tables;

/** A quotation in; what is counted of it out. */
final class ToQuoteFact implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    static final Table<QuoteFact> FACTS = Tables.internal("quote_facts", QuoteFact.class);

    private final LabelPeriod period;
    private transient CountryNames names;

    ToQuoteFact(PeriodLength length) {
        period = new LabelPeriod(length);
    }

    @Override
    public Row call(Row row) {
        names = names == null ? CountryNames.load() : names;
        QuoteRow quote = Tables.QUOTES.record(row);
        return FACTS.row(new QuoteFact(
                period.call(row),
                quote.outlet(),
                quote.articleId(),
                quote.duplicateCluster(),
                quote.speakerId(),
                names.ofSpeaker(quote.speakerId(), quote.speakerName()),
                quote.speakerCountry(),
                QuotationType.valueOf(quote.type().toUpperCase(Locale.ROOT)),
                quote.cueClass(),
                quote.words()));
    }
}
