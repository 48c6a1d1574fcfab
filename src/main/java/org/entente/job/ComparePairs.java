package org.entente.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.entente.duplicate.Shingles;
import org.entente.duplicate.SimilarPair;
import org.entente.duplicate.VersionPolicy;
import org.entente.table.Tables;

/** Pairs of articles that share a key in, {@code a} and {@code b}; those that are copies or versions of one story out. */
final class ComparePairs implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final double threshold;

    /** @param threshold least Jaccard similarity of copies, in (0, 1] */
    ComparePairs(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> pairs) {
        List<Row> same = new ArrayList<>();
        String last = "";
        int[] shingles = {};
        while (pairs.hasNext()) {
            Row pair = pairs.next();
            var a = Tables.ARTICLES.record(pair.getStruct(0));
            var b = Tables.ARTICLES.record(pair.getStruct(1));
            if (!a.articleId().equals(last)) {
                last = a.articleId();
                shingles = Shingles.of(a.text());
            }
            boolean isCopy = Shingles.isCopy(shingles, Shingles.of(b.text()), threshold)
                    || VersionPolicy.isSameStory(StoryKeys.copy(a), StoryKeys.copy(b));
            if (isCopy) {
                same.add(DuplicateSteps.PAIRS.row(new SimilarPair(a.articleId(), b.articleId())));
            }
        }
        return same.iterator();
    }
}
