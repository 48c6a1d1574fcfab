package org.entente.job.ingest;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.table.Table;

/** The records of the last run, parted by whether their file is still what it was. Empty tables when there is no last run. */
public record KnownRecords(SparkSession spark, Optional<RunFolder> last, Set<String> goneFiles) {
    /** The rows of a table with a {@code source_uri} that still hold. */
    public Dataset<Row> kept(Table<?> table) {
        return goneFiles.isEmpty() ? all(table) : all(table).join(files(), isOfFile(), "left_anti");
    }

    /** The rows of files that changed or vanished. */
    public Dataset<Row> gone(Table<?> table) {
        return all(table).join(files(), isOfFile(), "left_semi");
    }

    Dataset<Row> all(Table<?> table) {
        return RunTables.read(spark, last, table);
    }

    private static Column isOfFile() {
        return InputFiles.fileOf(col("source_uri")).equalTo(col("file"));
    }

    private Dataset<Row> files() {
        return broadcast(
                spark.createDataset(List.copyOf(goneFiles), Encoders.STRING()).toDF("file"));
    }
}
