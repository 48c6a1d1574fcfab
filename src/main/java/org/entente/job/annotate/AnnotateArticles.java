package org.entente.job.annotate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.annotation.ArticleAnnotator;
import org.entente.annotation.RuleAnnotator;
import org.entente.article.Article;
import org.entente.person.OfficeHolder;
import org.entente.table.Tables;

/** Articles in; for each its month and all that was found in it out. */
final class AnnotateArticles implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final ArrayList<OfficeHolder> learned;

    /** @param learned office-holders, by whom bare family names are known */
    AnnotateArticles(List<OfficeHolder> learned) {
        this.learned = new ArrayList<>(learned);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        if (!articles.hasNext()) {
            return articles;
        }
        ArticleAnnotator annotator = RuleAnnotator.load(learned);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Row next() {
                Row row = articles.next();
                Article article = Tables.ARTICLES.record(row);
                AnnotationRow found = AnnotationRow.of(article, annotator.annotate(article));
                String month = row.getString(row.fieldIndex(Tables.PUBLISHED_MONTH));
                return RowFactory.create(AnnotateJob.ANNOTATIONS.row(found), month);
            }
        };
    }
}
