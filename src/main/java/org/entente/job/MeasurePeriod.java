package org.entente.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.alignment.AlignmentMeasurer;
import org.entente.alignment.MeasureOptions;
import org.entente.alignment.StanceVote;
import org.entente.stance.Attribution;
import org.entente.table.StanceRow;
import org.entente.table.Tables;

/** The stances of a period in; its measure out. */
final class MeasurePeriod implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    private final MeasureOptions options;

    MeasurePeriod(MeasureOptions options) {
        this.options = options;
    }

    @Override
    public Iterator<Row> call(String period, Iterator<Row> stances) {
        List<StanceVote> votes = new ArrayList<>();
        while (stances.hasNext()) {
            votes.add(vote(period, Tables.STANCES.record(stances.next())));
        }
        return List.of(RunState.MEASURES.row(new AlignmentMeasurer(options).measure(period, votes)))
                .iterator();
    }

    private static StanceVote vote(String period, StanceRow stance) {
        return new StanceVote(
                period,
                stance.source(),
                stance.target(),
                stance.targetFaction(),
                stance.issue(),
                stance.polarity(),
                Math.max(1, Math.min(StanceVote.ONE, Math.round(stance.weight() * StanceVote.ONE))),
                Attribution.valueOf(stance.attribution()),
                stance.outlet(),
                stance.duplicateCluster(),
                stance.articleId(),
                stance.evidenceStart(),
                stance.evidenceEnd(),
                stance.confidence(),
                stance.act());
    }
}
