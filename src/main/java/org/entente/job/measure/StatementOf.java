package org.entente.job.measure;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/** A quotation in; its statement out. */
final class StatementOf implements MapFunction<Row, String> {
    private static final long serialVersionUID = 1;

    @Override
    public String call(Row quote) {
        return quote.getAs("statement_id");
    }
}
