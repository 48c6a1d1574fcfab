package org.entente.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.CsvTable;

/**
 * The descriptions of all columns: {@code columns.csv} beside this class, and {@code computed.csv} for how the statistics among them are
 * computed. A table {@code *} describes a column that several tables have.
 */
public final class ColumnDescriptions {
    private final Map<String, ColumnText> texts;
    private final Map<String, CsvTable.Row> formulas;

    private ColumnDescriptions(Map<String, ColumnText> texts, Map<String, CsvTable.Row> formulas) {
        this.texts = texts;
        this.formulas = formulas;
    }

    /** Read when the first table asks. */
    private static final class Once {
        static final ColumnDescriptions READ = read();
    }

    public static ColumnDescriptions load() {
        return Once.READ;
    }

    private static ColumnDescriptions read() {
        Map<String, CsvTable.Row> formulas = new TreeMap<>();
        CsvTable.resource("/org/entente/table/computed.csv")
                .rows()
                .forEach(row -> formulas.put(row.get("table") + "." + row.get("column"), row));
        Map<String, ColumnText> texts = new TreeMap<>();
        for (CsvTable.Row row :
                CsvTable.resource("/org/entente/table/columns.csv").rows()) {
            texts.put(
                    row.get("table") + "." + row.get("column"),
                    new ColumnText(row.get("unit"), row.get("range"), row.get("meaning"), "", ""));
        }
        return new ColumnDescriptions(texts, formulas);
    }

    /** The description of a column of a table, or of the column by that name in every table. */
    public Optional<ColumnText> find(String table, String column) {
        ColumnText own = texts.get(table + "." + column);
        CsvTable.Row formula = formulas.get(table + "." + column);
        return Optional.ofNullable(own == null ? texts.get("*." + column) : own)
                .map(text -> formula == null
                        ? text
                        : new ColumnText(
                                text.unit(),
                                text.range(),
                                text.meaning(),
                                formula.get("computed"),
                                formula.get("source")));
    }

    /** The columns, as {@code table.column}, of which it is said how they are computed. */
    Set<String> computed() {
        return formulas.keySet();
    }
}
