package org.entente.job.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.alignment.CellKey;
import org.entente.alignment.ErrorRates;
import org.entente.alignment.Period;
import org.entente.alignment.PeriodLength;
import org.entente.alignment.StanceCell;
import org.entente.alignment.StanceVote;
import org.entente.stance.Attribution;
import org.entente.table.StanceRow;
import org.entente.table.Tables;

/** The stances of one {@link StanceKey} in; their counts out, or nothing when a country speaks of itself. */
final class CountCell implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    private final PeriodLength length;
    private final ErrorRates errors;

    CountCell(PeriodLength length, ErrorRates errors) {
        this.length = length;
        this.errors = errors;
    }

    @Override
    public Iterator<Row> call(String key, Iterator<Row> stances) {
        String label = key.substring(0, key.indexOf('\n'));
        Optional<LocalDate> date = Optional.empty();
        List<StanceVote> votes = new ArrayList<>();
        while (stances.hasNext()) {
            StanceRow stance = Tables.STANCES.record(stances.next());
            date = stance.date();
            votes.add(vote(label, stance));
        }
        StanceVote first = votes.get(0);
        if (first.isTowardItself()) {
            return Collections.emptyIterator();
        }
        Optional<LocalDate> begin = date.map(day -> Period.of(day, length).firstDay());
        StanceCell cell = StanceCell.of(new CellKey(first.source(), first.target(), first.faction()), votes, errors);
        return List.of(MeasureJob.CELLS.row(new CellRow(begin, cell))).iterator();
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
