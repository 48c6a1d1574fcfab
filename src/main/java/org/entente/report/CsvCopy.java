package org.entente.report;

import java.io.IOException;
import java.util.List;

/**
 * A table as CSV that a spreadsheet opens without harm: RFC 4180, and a cell that a spreadsheet would take for a formula (it begins with
 * {@code = + - @}, a tab or a carriage return and is no number) gets an apostrophe in front (OWASP, CSV injection).
 */
public final class CsvCopy {
    private CsvCopy() {}

    /** Writes the header and the rows. */
    public static void write(List<String> columns, Iterable<List<String>> rows, Appendable out) throws IOException {
        line(columns, out);
        for (List<String> row : rows) {
            line(row, out);
        }
    }

    /** Writes one line. */
    public static void line(List<String> cells, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** One cell as it stands in the file. */
    public static String cell(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        boolean isQuoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !isNumber(value);
    }

    private static boolean isNumber(String value) {
        int digits = 0;
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '.'
                    && c != 'E'
                    && c != 'e'
                    && !(c == '-' && Character.toLowerCase(value.charAt(i - 1)) == 'e')) {
                return false;
            }
        }
        return digits > 0 && value.charAt(0) != '=' && value.charAt(0) != '@';
    }
}
