package org.entente.job.annotate;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.entente.quote.statement.Wording;

/** Keeps those pairs of quotations whose words make them one statement: {@code first_words} and {@code second_words}. */
final class CompareStatements implements FilterFunction<Row> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean call(Row pair) {
        return Wording.of(pair.<byte[]>getAs("first_words")).repeats(Wording.of(pair.<byte[]>getAs("second_words")));
    }
}
