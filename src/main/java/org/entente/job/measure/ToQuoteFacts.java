package org.entente.job.measure;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.entente.alignment.Period;
import org.entente.alignment.PeriodLength;
import org.entente.quote.QuotationType;
import org.entente.quote.statistics.QuoteFact;
import org.entente.report.CountryNames;
import org.entente.table.Table;
import org.entente.table.Tables;

/** A quotation in; what is counted of it out, for its period where it has a date, and for the whole span. */
final class ToQuoteFacts implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    static final Table<QuoteFact> FACTS = Tables.internal("quote_facts", QuoteFact.class);

    private final PeriodLength length;
    private transient CountryNames names;

    ToQuoteFacts(PeriodLength length) {
        this.length = length;
    }

    @Override
    public Iterator<Row> call(Row row) {
        names = names == null ? CountryNames.load() : names;
        return Stream.of(PeriodLabel.of(LabelPeriod.day(row), length), Period.ALL)
                .distinct()
                .map(period -> FACTS.row(fact(period, row)))
                .iterator();
    }

    private QuoteFact fact(String period, Row row) {
        String type = row.getAs("type");
        return new QuoteFact(
                period,
                row.getAs("outlet"),
                row.getAs("article_id"),
                row.getAs("duplicate_cluster"),
                row.getAs("speaker_id"),
                names.ofSpeaker(row.getAs("speaker_id"), row.getAs("speaker_name")),
                row.getAs("speaker_country"),
                QuotationType.valueOf(type.toUpperCase(Locale.ROOT)),
                row.getAs("cue_class"),
                row.getAs("words"));
    }
}
