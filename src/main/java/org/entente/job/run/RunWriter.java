package org.entente.job.run;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.table.Table;

/** Writes small tables into a run. */
public record RunWriter(SparkSession spark, RunFolder run) {
    public <T extends Record> void write(Table<T> table, List<T> rows) {
        RunTables.write(table.dataset(spark, rows), table, run);
    }
}
