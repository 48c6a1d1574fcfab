package org.entente.job;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.quote.statement.Wording;

/** Quotations in, {@code quote_id} and {@code content}; a row for each of their keys out. */
final class StatementKeys implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Row quote) {
        String id = quote.getString(0);
        return Arrays.stream(Wording.of(quote.getString(1)).keys())
                .mapToObj(key -> RowFactory.create(key, id))
                .iterator();
    }
}
