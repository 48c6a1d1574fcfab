package org.entente.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of the program's own facts: CSV with a header line, as under {@code data/}.
 *
 * <p>Cells may be quoted with double quotes, which are doubled inside; a cell never holds a line break. Lines that are empty or begin
 * with {@code #} are passed over. A byte-order mark and Windows line ends are tolerated.
 *
 * @param name for messages, such as {@code data/lexicon/cues.csv}
 */
public record CsvTable(String name, List<String> columns, List<Row> rows) {
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One line. */
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, Integer> index;
        private final List<String> cells;

        private Row(String table, int line, Map<String, Integer> index, List<String> cells) {
            this.table = table;
            this.line = line;
            this.index = index;
            this.cells = cells;
        }

        /**
         * The cell of a column, without blanks around it.
         *
         * @throws IllegalArgumentException when the table has no such column
         */
        public String get(String column) {
            Integer at = index.get(column);
            if (at == null) {
                throw new IllegalArgumentException(table + " has no column '" + column + "'");
            }
            return cells.get(at);
        }

        /** File and line, for messages: {@code data/lexicon/cues.csv:12}. */
        public String where() {
            return table + ":" + line;
        }

        public double number(String column) {
            try {
                return Double.parseDouble(get(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        where() + ": column '" + column + "' is no number: '" + get(column) + "'", e);
            }
        }
    }

    /**
     * The table that stands on the class path, such as {@code /data/lexicon/cues.csv}.
     *
     * @throws IllegalArgumentException when there is none, or a line has more or fewer cells than the header
     */
    public static CsvTable resource(String path) {
        try (InputStream in = CsvTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + path);
            }
            return parse(path.substring(1), in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Reads a table from UTF-8 bytes. */
    public static CsvTable parse(String name, InputStream in) throws IOException {
        return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    /** Reads a table from a text. */
    public static CsvTable parse(String name, String text) {
        try {
            return parse(name, new BufferedReader(new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static CsvTable parse(String name, BufferedReader reader) throws IOException {
        List<String> header = List.of();
        Map<String, Integer> index = new TreeMap<>();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String bare = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (bare.isBlank() || bare.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(bare);
            if (header.isEmpty()) {
                header = cells;
                for (int i = 0; i < cells.size(); i++) {
                    index.put(cells.get(i), i);
                }
            } else if (cells.size() != header.size()) {
                throw new IllegalArgumentException(name + ":" + number + ": " + cells.size() + " cells, the header has "
                        + header.size() + ": " + bare);
            } else {
                rows.add(new Row(name, number, index, cells));
            }
        }
        return new CsvTable(name, header, rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
