package org.entente.job.run;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/** How a cell looks as text. */
public final class Cells {
    private Cells() {}

    /** Nothing for null, {@code a; b} for a list, {@code 3-9} for a struct such as a span. */
    public static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Row row) {
            return String.join("-", texts(row));
        }
        if (cell instanceof Object[]
                || cell instanceof Iterable<?>
                || cell.getClass().getName().startsWith("scala.")) {
            return String.join("; ", list(cell).stream().map(Cells::text).toList());
        }
        return cell.toString();
    }

    /** The cells of a row. */
    public static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            texts.add(text(row.get(i)));
        }
        return texts;
    }

    /** The elements of an array column, as Spark takes them from Java or hands them to it. */
    public static List<?> list(Object cell) {
        return cell instanceof Object[] elements
                ? Arrays.asList(elements)
                : org.apache.spark.sql.RowFactory.create(cell).getList(0);
    }

    /** A day, whichever class Spark gives it. */
    public static LocalDate day(Object cell) {
        return cell instanceof Date old ? old.toLocalDate() : (LocalDate) cell;
    }
}
