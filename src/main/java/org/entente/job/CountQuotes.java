package org.entente.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.quote.QuotationType;
import org.entente.quote.statistics.QuoteFact;
import org.entente.table.QuoteRow;
import org.entente.table.Tables;

/** The quotations of a period in; its statistics out. */
final class CountQuotes implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(String period, Iterator<Row> quotes) {
        List<QuoteFact> facts = new ArrayList<>();
        while (quotes.hasNext()) {
            facts.add(fact(period, Tables.QUOTES.record(quotes.next())));
        }
        return List.of(RunState.QUOTE_STATISTICS.row(QuoteStatistics.of(period, facts)))
                .iterator();
    }

    private static QuoteFact fact(String period, QuoteRow quote) {
        return new QuoteFact(
                period,
                quote.outlet(),
                quote.articleId(),
                quote.duplicateCluster(),
                quote.speakerId(),
                quote.speakerName(),
                quote.speakerCountry(),
                QuotationType.valueOf(quote.type().toUpperCase(Locale.ROOT)),
                quote.cueClass(),
                quote.words());
    }
}
