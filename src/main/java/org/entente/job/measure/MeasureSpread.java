package org.entente.job.measure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.quote.statement.StatementCopy;
import org.entente.quote.statement.StatementSpread;
import org.entente.table.Tables;

/** The quotations of one statement in; its row of {@code statement_spread} out, if more than one article carries it. */
final class MeasureSpread implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(String statement, Iterator<Row> quotes) {
        List<StatementCopy> copies = new ArrayList<>();
        quotes.forEachRemaining(row -> copies.add(StatementSpreads.COPIES.record(row)));
        return StatementSpread.of(copies).map(Tables.STATEMENT_SPREAD::row).stream()
                .iterator();
    }
}
