package org.entente.country;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.text.CsvTable;

/**
 * The days on which a fact holds, both ends included.
 *
 * @param from {@link LocalDate#MIN} where it has always held
 * @param to {@link LocalDate#MAX} where it still does
 */
public record Validity(LocalDate from, LocalDate to) {
    public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    /**
     * From the columns {@code from} and {@code to}, either of which may be empty.
     *
     * @throws IllegalArgumentException with file, line and value when one is no date or they are turned round
     */
    public static Validity of(CsvTable.Row row) {
        LocalDate from = day(row, "from", LocalDate.MIN);
        LocalDate to = day(row, "to", LocalDate.MAX);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    row.where() + ": from " + row.get("from") + " is after to " + row.get("to"));
        }
        return from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX) ? ALWAYS : new Validity(from, to);
    }

    private static LocalDate day(CsvTable.Row row, String column, LocalDate otherwise) {
        String value = row.get(column);
        try {
            return value.isEmpty() ? otherwise : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    row.where() + ": column '" + column + "' is no date: '" + value + "'", e);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether some day is in both. */
    public boolean overlaps(Validity other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
