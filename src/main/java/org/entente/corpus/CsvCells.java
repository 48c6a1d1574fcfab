package org.entente.corpus;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row, line by line: quoted with double quotes, which are doubled or escaped with a backslash inside. */
final class CsvCells {
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean isOpen;
    private boolean isStarted;
    private boolean isClosed;
    private boolean isTorn;

    CsvCells(char separator) {
        this.separator = separator;
    }

    /** Whether a quoted cell goes on in the next line. */
    boolean isOpen() {
        return isOpen;
    }

    /** Whether words follow a quotation mark that closed a cell: it was meant to open another. */
    boolean isTorn() {
        return isTorn;
    }

    void add(String line) {
        if (isStarted) {
            cell.append('\n');
        }
        isStarted = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isDoubled = isOpen && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (isDoubled && (c == '"' || c == '\\')) {
                cell.append('"');
                i++;
            } else if (c == '"' && isOpen) {
                isOpen = false;
                isClosed = true;
            } else if (c == '"' && cell.isEmpty()) {
                isOpen = true;
            } else if (c == separator && !isOpen) {
                close();
            } else {
                isTorn |= isClosed && !Character.isWhitespace(c);
                cell.append(c);
            }
        }
        if (!isOpen) {
            close();
        }
    }

    List<String> cells() {
        return cells;
    }

    private void close() {
        cells.add(cell.toString());
        cell.setLength(0);
        isClosed = false;
    }
}
