package org.entente.job.measure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.job.state.RunState;
import org.entente.quote.statistics.QuoteCell;
import org.entente.quote.statistics.QuoteFact;

/** The quotations of one story and period in; their cells out. */
final class CountStory implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(String story, Iterator<Row> rows) {
        List<QuoteFact> facts = new ArrayList<>();
        rows.forEachRemaining(row -> facts.add(ToQuoteFacts.FACTS.record(row)));
        return QuoteCell.of(facts).stream().map(RunState.QUOTE_CELLS::row).iterator();
    }
}
