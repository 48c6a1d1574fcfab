package org.entente.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.entente.duplicate.Copy;
import org.entente.duplicate.Shingles;
import org.entente.duplicate.SimilarPair;
import org.entente.duplicate.VersionPolicy;
import org.entente.table.Table;
import org.entente.table.Tables;

/** Pairs of articles that share a key in, {@code a} and {@code b}; those that are copies or versions of one story out. */
final class ComparePairs implements MapPartitionsFunction<Row, Row> {
    static final Table<Copy> COPIES = Tables.internal("copies", Copy.class);
    static final String TEXT = "text";

    private static final long serialVersionUID = 1;

    private final double threshold;

    /** @param threshold least Jaccard similarity of copies, in (0, 1] */
    ComparePairs(double threshold) {
        this.threshold = threshold;
    }

    /** What is compared of an article: a {@link Copy} and its text. */
    static Column[] columns() {
        List<Column> columns = new ArrayList<>();
        for (String name : COPIES.schema().fieldNames()) {
            columns.add(col(name));
        }
        columns.add(col(TEXT));
        return columns.toArray(Column[]::new);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> pairs) {
        List<Row> same = new ArrayList<>();
        String last = "";
        int[] shingles = {};
        while (pairs.hasNext()) {
            Row pair = pairs.next();
            Copy a = COPIES.record(pair.getStruct(0));
            Copy b = COPIES.record(pair.getStruct(1));
            if (!a.articleId().equals(last)) {
                last = a.articleId();
                shingles = Shingles.of(pair.getStruct(0).getAs(TEXT));
            }
            boolean isCopy =
                    Shingles.isCopy(shingles, Shingles.of(pair.getStruct(1).getAs(TEXT)), threshold)
                            || VersionPolicy.isSameStory(a, b);
            if (isCopy) {
                same.add(DuplicateSteps.PAIRS.row(new SimilarPair(a.articleId(), b.articleId())));
            }
        }
        return same.iterator();
    }
}
