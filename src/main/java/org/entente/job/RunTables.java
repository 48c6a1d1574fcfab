package org.entente.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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
        StructType schema = table.schema();
        if (table.isByMonth()) {
            schema = schema.add(Tables.PUBLISHED_MONTH, DataTypes.StringType);
        }
        // A table without a single row has no files, from which Spark would have to read the columns.
        return run.exists(table.name())
                ? spark.read().schema(schema).parquet(run.table(table.name()).toString())
                : spark.createDataFrame(List.of(), schema);
    }

    /** Writes a record table in folders by month, or a small table as one file. */
    static void write(Dataset<Row> rows, Table<?> table, RunFolder run) {
        List<Column> columns = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            columns.add(col(field.name()).as(field.name(), field.metadata()));
        }
        if (table.isByMonth()) {
            columns.add(col(Tables.PUBLISHED_MONTH));
        }
        Dataset<Row> stated = rows.select(columns.toArray(Column[]::new));
        DataFrameWriter<Row> writer = (table.isByMonth() ? stated : stated.coalesce(1)).write();
        (table.isByMonth() ? writer.partitionBy(Tables.PUBLISHED_MONTH) : writer)
                .parquet(run.table(table.name()).toString());
    }
}
