package org.entente.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.quote.QuotationType;
import org.entente.quote.statistics.QuoteFact;
import org.entente.report.CountryNames;
import org.entente.table.QuoteRow;
import org.entente.table.Tables;

/** The quotations of a period in; its statistics out. */
final class CountQuotes implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    private transient CountryNames names;

    @Override
    public Iterator<Row> call(String period, Iterator<Row> quotes) {
        names = names == null ? CountryNames.load() : names;
        List<QuoteFact> facts = new ArrayList<>();
        // The whole span has all quotations of a run at once: each text is kept once.
        Map<String, String> texts = new HashMap<>();
        while (quotes.hasNext()) {
            facts.add(fact(period, Tables.QUOTES.record(quotes.next()), texts));
        }
        return List.of(RunState.QUOTE_STATISTICS.row(QuoteStatistics.of(period, facts)))
                .iterator();
    }

    private QuoteFact fact(String period, QuoteRow quote, Map<String, String> texts) {
        UnaryOperator<String> once = text -> texts.computeIfAbsent(text, same -> same);
        return new QuoteFact(
                period,
                once.apply(quote.outlet()),
                once.apply(quote.articleId()),
                once.apply(quote.duplicateCluster()),
                once.apply(quote.speakerId()),
                once.apply(names.ofSpeaker(quote.speakerId(), quote.speakerName())),
                once.apply(quote.speakerCountry()),
                QuotationType.valueOf(quote.type().toUpperCase(Locale.ROOT)),
                once.apply(quote.cueClass()),
                quote.words());
    }
}
