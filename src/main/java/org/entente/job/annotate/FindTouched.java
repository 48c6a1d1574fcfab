package org.entente.job.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.entente.job.state.AskedRow;
import org.entente.job.state.ChangedArticle;
import org.entente.job.state.RunState;
import org.entente.person.HolderChanges;
import org.entente.person.OfficeHolder;
import org.entente.table.Tables;

/** What articles asked of the learned office-holders in; the articles that are answered otherwise now out. */
final class FindTouched implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final ArrayList<OfficeHolder> before;
    private final ArrayList<OfficeHolder> after;

    FindTouched(List<OfficeHolder> before, List<OfficeHolder> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        HolderChanges changes = HolderChanges.between(before, after);
        if (changes.isEmpty()) {
            return Collections.emptyIterator();
        }
        List<Row> touched = new ArrayList<>();
        while (articles.hasNext()) {
            Row row = articles.next();
            AskedRow asked = RunState.ASKED.record(row);
            if (changes.touch(asked.questions(), asked.asOf())) {
                String month = row.getString(row.fieldIndex(Tables.PUBLISHED_MONTH));
                touched.add(RunState.CHANGED_ANNOTATIONS.row(
                        new ChangedArticle(asked.articleId(), month, java.util.Optional.of(asked.asOf()), true)));
            }
        }
        return touched.iterator();
    }
}
