package org.entente.job.measure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.alignment.AlignmentMeasurer;
import org.entente.alignment.MeasureOptions;
import org.entente.alignment.StanceCell;
import org.entente.job.state.RunState;

/** The counted cells of a period in; its measure out. */
final class MeasurePeriod implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    private final MeasureOptions options;

    MeasurePeriod(MeasureOptions options) {
        this.options = options;
    }

    @Override
    public Iterator<Row> call(String period, Iterator<Row> rows) {
        List<StanceCell> cells = new ArrayList<>();
        while (rows.hasNext()) {
            cells.add(MeasureJob.CELLS.record(rows.next()).cell());
        }
        return List.of(RunState.MEASURES.row(new AlignmentMeasurer(options).measureCells(period, cells)))
                .iterator();
    }
}
