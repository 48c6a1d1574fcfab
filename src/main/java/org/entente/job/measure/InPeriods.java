package org.entente.job.measure;

import java.util.Collection;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.entente.alignment.PeriodLength;

/** Keeps rows whose {@code date} lies in one of some periods. */
final class InPeriods implements FilterFunction<Row> {
    private static final long serialVersionUID = 1;

    private final LabelPeriod label;
    private final TreeSet<String> labels;

    InPeriods(PeriodLength length, Collection<String> labels) {
        this.label = new LabelPeriod(length);
        this.labels = new TreeSet<>(labels);
    }

    @Override
    public boolean call(Row row) {
        return labels.contains(label.call(row));
    }
}
