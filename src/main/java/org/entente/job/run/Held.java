package org.entente.job.run;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A few rows kept in memory while a night looks for what they touch. They are counted at once: Spark then knows how little it is, and sends it to
 * the large tables instead of sorting those.
 */
public record Held(Dataset<Row> rows) implements AutoCloseable {
    public static Held of(Dataset<Row> rows) {
        Dataset<Row> held = rows.persist();
        held.count();
        return new Held(held);
    }

    @Override
    public void close() {
        rows.unpersist();
    }
}
