package org.entente.job.ingest;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.entente.duplicate.Copy;
import org.entente.duplicate.Shingles;
import org.entente.duplicate.VersionPolicy;
import org.entente.job.state.RunState;
import org.entente.job.state.StoryPair;
import org.entente.table.Table;
import org.entente.table.Tables;

/**
 * Articles sorted by their hub, the hub first, in; each pair of a hub and a copy or version of its story out, by every key that they
 * share. An article that was read twice counts once.
 */
final class ComparePairs implements MapPartitionsFunction<Row, Row> {
    static final Table<Copy> COPIES = Tables.internal("copies", Copy.class);
    static final String TEXT = "text";

    private static final long serialVersionUID = 1;

    private final double threshold;

    /** @param threshold least Jaccard similarity of copies, in (0, 1] */
    ComparePairs(double threshold) {
        this.threshold = threshold;
    }

    /** What makes a {@link Copy} of a row of {@code articles}, and more of its columns. */
    static Column[] columns(String... more) {
        List<Column> columns = new ArrayList<>();
        for (String name : COPIES.schema().fieldNames()) {
            boolean isFlag = name.equals("is_retraction");
            columns.add(
                    isFlag ? array_contains(col("quality_flags"), "retracted").as(name) : col(name));
        }
        List.of(more).forEach(name -> columns.add(col(name)));
        return columns.toArray(Column[]::new);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        List<Row> same = new ArrayList<>();
        Copy hub = null;
        int[] shingles = {};
        String last = "";
        while (articles.hasNext()) {
            Row row = articles.next();
            Copy article = COPIES.record(row);
            if (article.articleId().equals(last)) {
                continue;
            }
            last = article.articleId();
            int[] found = Shingles.of(row.getAs(TEXT));
            if (last.equals(row.getAs(DuplicateSteps.HUB))) {
                hub = article;
                shingles = found;
            } else if (Shingles.isCopy(shingles, found, threshold) || VersionPolicy.isSameStory(hub, article)) {
                for (String key : row.<String>getList(row.fieldIndex(DuplicateSteps.KEYS))) {
                    same.add(RunState.STORY_PAIRS.row(new StoryPair(key, hub.articleId(), last)));
                }
            }
        }
        return same.iterator();
    }
}
