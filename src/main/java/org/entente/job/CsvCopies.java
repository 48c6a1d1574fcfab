package org.entente.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.report.CsvCopy;
import org.entente.table.Table;

/** Writes the small tables once more as CSV, for whoever has a spreadsheet. */
final class CsvCopies {
    private CsvCopies() {}

    /** Writes a table, and returns the number of its rows. */
    static long write(SparkSession spark, RunFolder run, Table<?> table) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : RunTables.read(spark, run, table).collectAsList()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.length(); i++) {
                cells.add(Cells.text(row.get(i)));
            }
            lines.add(cells);
        }
        StringBuilder csv = new StringBuilder();
        CsvCopy.write(Arrays.asList(table.schema().fieldNames()), lines, csv);
        run.write("csv/" + table.name() + ".csv", csv.toString());
        return lines.size();
    }
}
