package org.entente.job.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.entente.alignment.PeriodLength;
import org.entente.job.run.Cells;

/** A row with a {@code date} in; the label of its period out. */
public final class LabelPeriod implements MapFunction<Row, String> {
    private static final long serialVersionUID = 1;

    private final PeriodLength length;

    LabelPeriod(PeriodLength length) {
        this.length = length;
    }

    @Override
    public String call(Row row) {
        return PeriodLabel.of(day(row), length);
    }

    /** The column {@code date}, whichever class Spark gives it. */
    public static Optional<LocalDate> day(Row row) {
        Object date = row.getAs("date");
        return Optional.ofNullable(date).map(Cells::day);
    }
}
