package org.entente.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.text.CsvTable;

/** The descriptions of all columns: {@code columns.csv} beside this class. A table {@code *} describes a column that several tables have. */
public final class ColumnDescriptions {
    private final Map<String, ColumnText> texts;

    private ColumnDescriptions(Map<String, ColumnText> texts) {
        this.texts = texts;
    }

    public static ColumnDescriptions load() {
        Map<String, ColumnText> texts = new TreeMap<>();
        for (CsvTable.Row row :
                CsvTable.resource("/org/entente/table/columns.csv").rows()) {
            texts.put(
                    row.get("table") + "." + row.get("column"),
                    new ColumnText(row.get("unit"), row.get("range"), row.get("meaning")));
        }
        return new ColumnDescriptions(texts);
    }

    /** The description of a column of a table, or of the column by that name in every table. */
    public Optional<ColumnText> find(String table, String column) {
        ColumnText own = texts.get(table + "." + column);
        return Optional.ofNullable(own == null ? texts.get("*." + column) : own);
    }
}
