package org.entente.job.measure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.entente.quote.statistics.ArticleFact;
import org.entente.quote.statistics.CorpusProfiles;
import org.entente.table.Tables;

/** The records of an outlet and month in; their profile out. */
final class ProfileOutlet implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(String key, Iterator<Row> rows) {
        List<ArticleFact> facts = new ArrayList<>();
        while (rows.hasNext()) {
            facts.add(ArticleFacts.TABLE.record(rows.next()));
        }
        return CorpusProfiles.rows(facts).stream()
                .map(Tables.CORPUS_PROFILE::row)
                .iterator();
    }
}
