package org.entente.job.state;

import static org.apache.spark.sql.functions.col;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.table.Table;
import org.entente.table.Tables;

/**
 * Writes tables by month from those of the last run: a month of which no row is gone is linked and gets its new rows in a file more; a
 * month of which one is gone is written anew.
 */
public final class CarryOver {
    private final SparkSession spark;
    private final RunFolder run;
    private final Optional<RunFolder> last;
    private final Dataset<Row> gone;
    private final String[] key;
    private final Set<String> months = new TreeSet<>();

    /**
     * @param last empty when everything is new
     * @param gone the key and the month of rows of the last run that no longer hold
     * @param key columns that tell which row is meant
     */
    public CarryOver(SparkSession spark, RunFolder run, Optional<RunFolder> last, Dataset<Row> gone, String... key) {
        this.spark = spark;
        this.run = run;
        this.last = last;
        this.gone = gone;
        this.key = key.clone();
        if (last.isPresent()) {
            gone.select(Tables.PUBLISHED_MONTH).distinct().collectAsList().forEach(row -> months.add(row.getString(0)));
        }
    }

    /** Writes what still holds of a table, and more rows. */
    public void write(Table<?> table, Dataset<Row> added) {
        Dataset<Row> rows = added;
        if (last.isPresent()) {
            for (String folder : last.get().folders(table.name())) {
                String month = folder.substring(folder.indexOf('=') + 1);
                if (!months.contains(month)) {
                    run.adopt(last.get(), table.name() + "/" + folder);
                }
            }
            if (!months.isEmpty()) {
                rows = stillHeld(table).unionByName(added.select(columns(table)));
            }
        }
        RunTables.write(rows, table, run);
    }

    private Dataset<Row> stillHeld(Table<?> table) {
        return RunTables.read(spark, last.orElseThrow(), table)
                .where(col(Tables.PUBLISHED_MONTH).isin(months.toArray()))
                .join(gone.select(columns(key)).distinct(), key, "left_anti")
                .select(columns(table));
    }

    private static org.apache.spark.sql.Column[] columns(Table<?> table) {
        return columns(table.schema().add(Tables.PUBLISHED_MONTH, "string").fieldNames());
    }

    private static org.apache.spark.sql.Column[] columns(String... names) {
        org.apache.spark.sql.Column[] columns = new org.apache.spark.sql.Column[names.length];
        for (int i = 0; i < names.length; i++) {
            columns[i] = col(names[i]);
        }
        return columns;
    }
}
