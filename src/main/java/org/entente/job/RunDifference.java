package org.entente.job;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.entente.job.run.Cells;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.table.Table;

/**
 * What two runs say differently in one report table. Rows are the same when their first columns, all of text, are; several rows with
 * the same ones are numbered in the order of their cells.
 *
 * @param added rows of the newer run only, by their key; likewise the others
 */
public record RunDifference(List<String> added, List<String> removed, List<String> changed) {
    /** Compares a table of two runs. */
    public static RunDifference of(SparkSession spark, RunFolder before, RunFolder after, Table<?> table) {
        StructType schema = table.schema();
        int key = keyColumns(schema);
        return of(schema, rows(spark, before, table, key), rows(spark, after, table, key), key);
    }

    private static RunDifference of(StructType schema, Map<String, Row> before, Map<String, Row> after, int key) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        after.forEach((name, row) -> {
            Row old = before.get(name);
            if (old == null) {
                added.add(name);
            } else if (!old.equals(row)) {
                changed.add(name + ": " + cells(schema, old, row, key));
            }
        });
        List<String> removed = new ArrayList<>(before.keySet());
        removed.removeAll(after.keySet());
        return new RunDifference(added, removed, changed);
    }

    private static Map<String, Row> rows(SparkSession spark, RunFolder run, Table<?> table, int key) {
        Map<String, Row> rows = new TreeMap<>();
        List<Row> inOrder = new ArrayList<>(RunTables.read(spark, run, table).collectAsList());
        inOrder.sort(Comparator.comparing(Row::toString));
        for (Row row : inOrder) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < key; i++) {
                String part = Cells.text(row.get(i));
                parts.add(part.isEmpty() ? "-" : part);
            }
            String name = String.join(", ", parts);
            String numbered = name;
            for (int n = 2; rows.containsKey(numbered); n++) {
                numbered = name + " (" + n + ")";
            }
            rows.put(numbered, row);
        }
        return rows;
    }

    private static int keyColumns(StructType schema) {
        int n = 0;
        for (StructField field : schema.fields()) {
            if (!field.dataType().equals(DataTypes.StringType)) {
                break;
            }
            n++;
        }
        return n;
    }

    private static String cells(StructType schema, Row before, Row after, int key) {
        List<String> cells = new ArrayList<>();
        for (int i = key; i < schema.size(); i++) {
            String old = Cells.text(before.get(i));
            String now = Cells.text(after.get(i));
            if (!old.equals(now)) {
                cells.add(schema.fieldNames()[i] + ' ' + shown(before.get(i), after.get(i)));
            }
        }
        return String.join(", ", cells);
    }

    /** Both values: numbers to four digits, unless these hide the difference. */
    private static String shown(Object before, Object after) {
        String old = rounded(before);
        String now = rounded(after);
        return old.equals(now) ? Cells.text(before) + " -> " + Cells.text(after) : old + " -> " + now;
    }

    private static String rounded(Object cell) {
        String text = cell instanceof Double number
                ? new BigDecimal(number, new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString()
                : Cells.text(cell);
        return text.isEmpty() ? "nothing" : text;
    }

    /** One line of counts. */
    public String summary() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty()
                ? "the same"
                : String.format(
                        Locale.ROOT,
                        "%,d added, %,d removed, %,d changed",
                        added.size(),
                        removed.size(),
                        changed.size());
    }

    /** The first few rows of each kind. */
    public List<String> examples(int limit) {
        List<String> lines = new ArrayList<>();
        added.stream().limit(limit).forEach(name -> lines.add("+ " + name));
        removed.stream().limit(limit).forEach(name -> lines.add("- " + name));
        changed.stream().limit(limit).forEach(name -> lines.add("~ " + name));
        return lines;
    }
}
