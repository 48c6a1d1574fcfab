package org.entente.job.measure;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.entente.alignment.PeriodLength;
import org.entente.table.StanceRow;
import org.entente.table.Tables;

/** A stance in; its period, source, target and faction out, one a line. */
final class StanceKey implements MapFunction<Row, String> {
    private static final long serialVersionUID = 1;

    private final PeriodLength length;

    StanceKey(PeriodLength length) {
        this.length = length;
    }

    @Override
    public String call(Row row) {
        StanceRow stance = Tables.STANCES.record(row);
        return String.join(
                "\n", PeriodLabel.of(stance.date(), length), stance.source(), stance.target(), stance.targetFaction());
    }
}
