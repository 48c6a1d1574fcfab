package org.entente.job.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.job.run.Cells;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.report.CsvCopy;
import org.entente.table.Table;
import org.entente.table.Tables;

/** The small tables of a run, each read once: as records for the page, and as CSV for whoever has a spreadsheet. */
final class ReportTables {
    private final Map<String, List<Row>> rows = new TreeMap<>();

    ReportTables(SparkSession spark, RunFolder run) {
        for (Table<?> table : Tables.REPORTS) {
            rows.put(table.name(), RunTables.read(spark, run, table).collectAsList());
        }
    }

    <T extends Record> List<T> all(Table<T> table) {
        return rows.get(table.name()).stream().map(table::record).toList();
    }

    /** The number of rows by table. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach((table, some) -> counts.put(table, (long) some.size()));
        return counts;
    }

    /** Writes {@code csv/<table>.csv} for each. */
    void writeCsv(RunFolder run) throws IOException {
        for (Table<?> table : Tables.REPORTS) {
            List<List<String>> lines = new ArrayList<>();
            for (Row row : rows.get(table.name())) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.length(); i++) {
                    cells.add(Cells.text(row.get(i)));
                }
                lines.add(cells);
            }
            StringBuilder csv = new StringBuilder();
            CsvCopy.write(Arrays.asList(table.schema().fieldNames()), lines, csv);
            run.write("csv/" + table.name() + ".csv", csv.toString());
        }
    }
}
