package org.entente.job.measure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.job.state.RunState;
import org.entente.quote.statistics.QuoteCell;

/** The cells of a period in; its statistics out. */
final class CountQuotes implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(String period, Iterator<Row> rows) {
        List<QuoteCell> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(RunState.QUOTE_CELLS.record(row)));
        return List.of(MeasureJob.QUOTE_STATISTICS.row(QuoteStatistics.of(period, cells)))
                .iterator();
    }
}
