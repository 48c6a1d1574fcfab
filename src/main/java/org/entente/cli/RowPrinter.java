package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.entente.job.run.Cells;
import org.entente.job.run.JsonRows;
import org.entente.report.CsvCopy;

/** Prints rows for eyes, for scripts or for spreadsheets. */
final class RowPrinter {
    /** How rows are printed. */
    enum Form {
        TABLE,
        JSONL,
        CSV
    }

    private static final int WIDEST = 40;

    private final PrintStream out;
    private final StructType schema;
    private final Form form;

    RowPrinter(PrintStream out, StructType schema, Form form) {
        this.out = out;
        this.schema = schema;
        this.form = form;
    }

    void print(Iterator<Row> rows) throws IOException {
        switch (form) {
            case JSONL -> {
                while (rows.hasNext()) {
                    out.println(JsonRows.json(rows.next(), schema));
                }
            }
            case CSV -> {
                StringBuilder line = new StringBuilder();
                CsvCopy.line(Arrays.asList(schema.fieldNames()), line);
                while (rows.hasNext()) {
                    CsvCopy.line(Cells.texts(rows.next()), line);
                    out.print(line);
                    line.setLength(0);
                }
                out.print(line);
            }
            case TABLE -> table(rows);
        }
        out.flush();
    }

    private void table(Iterator<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Arrays.asList(schema.fieldNames()));
        rows.forEachRemaining(row -> lines.add(Cells.texts(row)));
        int[] widths = new int[schema.fields().length];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], line.get(i).length()));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                text.append(fitted(line.get(i), widths[i])).append("  ");
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String fitted(String cell, int width) {
        String flat = cell.replace('\n', ' ');
        String cut = flat.length() <= width ? flat : flat.substring(0, width - 1) + "\u2026";
        return cut + " ".repeat(width - cut.length());
    }
}
