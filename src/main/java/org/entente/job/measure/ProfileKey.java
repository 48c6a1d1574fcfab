package org.entente.job.measure;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/** An article fact in; outlet and month as one key out. */
final class ProfileKey implements MapFunction<Row, String> {
    private static final long serialVersionUID = 1;

    @Override
    public String call(Row fact) {
        return fact.getAs("outlet") + "\n" + fact.getAs("month");
    }
}
