package org.entente.job.run;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Table;
import org.entente.table.Tables;

/** Reads and writes the tables of a run with the columns of the contract, never with columns guessed from files. */
public final class RunTables {
    private RunTables() {}

    /** A table of a run; empty when the run does not have it. */
    public static Dataset<Row> read(SparkSession spark, RunFolder run, Table<?> table) {
        // A table without a single row has no files, from which Spark would have to read the columns.
        return run.exists(table.name())
                ? spark.read()
                        .schema(schema(table))
                        .parquet(run.table(table.name()).toString())
                : empty(spark, table);
    }

    /** Rows of a table. */
    public static long count(SparkSession spark, RunFolder run, Table<?> table) {
        return read(spark, run, table).count();
    }

    /** A table of a run, or an empty one when there is no run. */
    public static Dataset<Row> read(SparkSession spark, Optional<RunFolder> run, Table<?> table) {
        return run.map(given -> read(spark, given, table)).orElseGet(() -> empty(spark, table));
    }

    private static Dataset<Row> empty(SparkSession spark, Table<?> table) {
        return spark.createDataFrame(List.of(), schema(table));
    }

    private static StructType schema(Table<?> table) {
        return table.isByMonth() ? table.schema().add(Tables.PUBLISHED_MONTH, DataTypes.StringType) : table.schema();
    }

    /** Writes a small table as one file in the order of some columns: its one task sorts it, as a sort over several would look at all rows twice. */
    public static void writeSorted(Dataset<Row> rows, Table<?> table, RunFolder run, String first, String... more) {
        write(rows.repartition(1).sortWithinPartitions(first, more), table, run);
    }

    /** Writes a record table in folders by month, or a small table as one file. */
    public static void write(Dataset<Row> rows, Table<?> table, RunFolder run) {
        List<Column> columns = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            columns.add(col(field.name()).as(field.name(), field.metadata()));
        }
        if (table.isByMonth()) {
            columns.add(col(Tables.PUBLISHED_MONTH));
        }
        Dataset<Row> stated = rows.select(columns.toArray(Column[]::new));
        DataFrameWriter<Row> writer = (table.isByMonth() ? stated : stated.coalesce(1)).write();
        (table.isByMonth() ? writer.partitionBy(Tables.PUBLISHED_MONTH).mode(SaveMode.Append) : writer)
                .parquet(run.table(table.name()).toString());
    }
}
