package org.entente.job.annotate;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.article.Article;
import org.entente.job.state.OfficeSighting;
import org.entente.job.state.RunState;
import org.entente.person.ArticleTagger;
import org.entente.person.OfficeHolderEvidence;
import org.entente.table.Tables;

/** Articles in; what each says of who holds which office out, with its month. */
final class FindOfficeHolders implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        if (!articles.hasNext()) {
            return articles;
        }
        ArticleTagger tagger = ArticleTagger.load();
        return new Iterator<>() {
            private final ArrayDeque<Row> ready = new ArrayDeque<>();

            @Override
            public boolean hasNext() {
                while (ready.isEmpty() && articles.hasNext()) {
                    Row row = articles.next();
                    Article article = Tables.ARTICLES.record(row);
                    String month = row.getString(row.fieldIndex(Tables.PUBLISHED_MONTH));
                    for (OfficeHolderEvidence each : OfficeHolderEvidence.of(tagger.tag(article))) {
                        Row sighting = RunState.OFFICE_SIGHTINGS.row(OfficeSighting.of(article, each));
                        ready.add(RowFactory.create(sighting, month));
                    }
                }
                return !ready.isEmpty();
            }

            @Override
            public Row next() {
                return ready.remove();
            }
        };
    }
}
