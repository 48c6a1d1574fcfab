package org.entente.job;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.entente.quote.statement.Statement;
import org.entente.quote.statement.Voice;

/** Keeps those pairs of quotations, {@code a} and {@code b}, that make one statement. */
final class CompareStatements implements FilterFunction<Row> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean call(Row pair) {
        return statement(pair.getStruct(0)).isRepeatedBy(statement(pair.getStruct(1)));
    }

    private static Statement statement(Row row) {
        return new Statement(
                row.getAs("quote_id"),
                row.getAs("article_id"),
                row.getAs("content"),
                new Voice(row.getAs("speaker_id"), row.getAs("speaker_name"), row.getAs("speaker_country")));
    }
}
