package org.entente.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each column of each table means, as a Markdown page. */
public final class DataDictionary {
    private DataDictionary() {}

    /** Writes a section for each table, in the order in which the tables first come. */
    public static void write(List<ColumnDescription> columns, Appendable out) throws IOException {
        Map<String, List<ColumnDescription>> tables = new LinkedHashMap<>();
        columns.forEach(column -> tables.computeIfAbsent(column.table(), table -> new ArrayList<>())
                .add(column));
        out.append(
                        "# Data dictionary\n\nParquet, snake_case columns, dates as DATE, instants in UTC, countries as ISO 3166-1 alpha-3. ")
                .append(
                        "Offsets are half-open and count UTF-16 units of the article's text. An empty cell is unknown, never 0.\n\n");
        for (String table : tables.keySet()) {
            out.append("- [").append(table).append("](#").append(table).append(")\n");
        }
        for (Map.Entry<String, List<ColumnDescription>> table : tables.entrySet()) {
            out.append("\n## ").append(table.getKey()).append("\n\n");
            out.append(
                    "| column | type | unit | range | meaning | how computed | source |\n|---|---|---|---|---|---|---|\n");
            for (ColumnDescription column : table.getValue()) {
                line(column, out);
            }
        }
    }

    private static void line(ColumnDescription column, Appendable out) throws IOException {
        out.append("| `").append(column.column()).append('`');
        for (String cell : List.of(
                column.type(), column.unit(), column.range(), column.meaning(), column.computed(), column.source())) {
            out.append(" | ").append(cell.replace("|", "\\|").replace('\n', ' ').replace('\r', ' '));
        }
        out.append(" |\n");
    }
}
