package org.entente.corpus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Rows of a CSV file. Quoted cells may run over lines. A row that does not have the header's number of cells is broken; when one of the
 * lines it swallowed is a whole row by itself, only its first line is given up.
 */
final class CsvRecords {
    /** A quotation mark that is still open after so many characters was never meant to open a cell. */
    private static final int LONGEST_OPEN = 4 << 20;

    /** One row, or a broken one: {@code problem} is then not empty. */
    record Row(List<String> cells, String problem, String raw, String flag) {}

    private final RawLines lines;
    private final char separator;
    private final Deque<Decoded> ahead = new ArrayDeque<>();
    private int columns;

    CsvRecords(RawLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /** The next row, or null at the end. The first row says how many cells a row has. */
    Row next() throws IOException {
        Decoded first = take();
        while (first != null && first.text().isBlank()) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        List<Decoded> taken = new ArrayList<>(List.of(first));
        StringBuilder raw = new StringBuilder(first.text());
        CsvCells cells = new CsvCells(separator);
        cells.add(first.text());
        while (cells.isOpen()) {
            Decoded line = raw.length() > LONGEST_OPEN ? null : take();
            if (line == null) {
                return broken(taken, "a quotation mark is never closed", raw.toString());
            }
            taken.add(line);
            raw.append('\n').append(line.text());
            cells.add(line.text());
        }
        List<String> row = cells.cells();
        columns = columns == 0 ? row.size() : columns;
        if (row.size() != columns) {
            return broken(taken, row.size() + " cells where the header has " + columns, raw.toString());
        }
        if (cells.isTorn() && taken.size() > 1) {
            return broken(taken, "words after the end of a quoted cell", raw.toString());
        }
        boolean isBad = taken.stream().anyMatch(line -> !line.flag().isEmpty());
        return new Row(row, "", raw.toString(), isBad ? "bad_utf8" : "");
    }

    private Row broken(List<Decoded> taken, String problem, String raw) {
        boolean hasRowInside = false;
        for (int i = 1; i < taken.size() && !hasRowInside; i++) {
            CsvCells alone = new CsvCells(separator);
            alone.add(taken.get(i).text());
            hasRowInside = !alone.isOpen() && columns > 1 && alone.cells().size() == columns;
        }
        if (!hasRowInside) {
            return new Row(List.of(), problem, raw, "");
        }
        for (int i = taken.size() - 1; i > 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        return new Row(List.of(), problem, taken.get(0).text(), "");
    }

    private Decoded take() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.poll();
        }
        if (!lines.next()) {
            return null;
        }
        if (lines.isTooLong()) {
            throw new TooLargeException("a line of more than " + (Limits.RECORD >> 20) + " MB");
        }
        return lines.line();
    }
}
