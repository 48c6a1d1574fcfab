package org.entente.job.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.duplicate.Copy;
import org.entente.duplicate.Decision;
import org.entente.duplicate.SimilarPair;
import org.entente.duplicate.Stories;
import org.entente.duplicate.VersionPolicy;
import org.entente.job.state.RunState;
import org.entente.job.state.StoryPair;
import org.entente.table.Table;
import org.entente.table.Tables;

/** Finds the copies of a story: candidates by shared keys, compared exactly, joined to stories. */
final class DuplicateSteps {
    static final Table<SimilarPair> PAIRS = Tables.internal("similar_pairs", SimilarPair.class);
    static final String HUB = "hub";
    static final String KEYS = "keys";

    private static final String KEY = "key";
    private static final String ID = "article_id";

    private DuplicateSteps() {}

    /**
     * The pairs of one story, by the key at which they met. Each article is compared with the smallest id that it shares a key with: a
     * star instead of all pairs, so that a large story stays linear.
     *
     * @param keys columns {@code article_id} and {@code key}: all articles of these keys
     * @param articles rows of {@code articles} that hold every one of them
     * @return rows of {@link StoryPair}
     */
    static Dataset<Row> pairs(Dataset<Row> keys, Dataset<Row> articles, double threshold) {
        // Only what is compared, and only of the articles that are: texts are most of what there is to move.
        Dataset<Row> compared = articles.select(ComparePairs.columns(ComparePairs.TEXT));
        return stars(keys)
                .join(compared, ID)
                .repartition(col(HUB))
                .sortWithinPartitions(
                        col(HUB), col(ID).notEqual(col(HUB)), col(ID), col("source_uri"), col("record_offset"))
                .mapPartitions(new ComparePairs(threshold), RunState.STORY_PAIRS.encoder());
    }

    /** Each article that shares a key with another, the hub itself too, with the hubs it is to be compared with and the keys of both. */
    private static Dataset<Row> stars(Dataset<Row> keys) {
        return keys.groupBy(KEY)
                .agg(min(ID).as(HUB), collect_set(ID).as("ids"))
                .where(size(col("ids")).gt(1))
                .select(col(KEY), col(HUB), explode(col("ids")).as(ID))
                .groupBy(HUB, ID)
                .agg(collect_list(KEY).as(KEYS));
    }

    /**
     * Decides on all records that share their story with another.
     *
     * @param records rows of {@link Copy}
     */
    static List<StoryDecision> decide(SparkSession spark, Dataset<Row> records, Iterable<SimilarPair> pairs) {
        List<StoryDecision> decisions = new ArrayList<>();
        for (Row twin : twins(records).collectAsList()) {
            decisions.add(new StoryDecision(twin.getString(0), twin.getLong(1), twin.getString(2), false, "repeated"));
        }
        Map<String, String> stories = Stories.of(pairs);
        if (!stories.isEmpty()) {
            decisions.addAll(versions(members(spark, records, stories)));
        }
        return decisions;
    }

    /** Records that repeat an article to the letter: all but the first of each. */
    private static Dataset<Row> twins(Dataset<Row> read) {
        return read.groupBy(ID)
                .agg(
                        sort_array(collect_list(struct("source_uri", "record_offset")))
                                .as("places"),
                        count(lit(1)).as("copies"))
                .where(col("copies").gt(1))
                .select(
                        col(ID),
                        explode(org.apache.spark.sql.functions.expr("slice(places, 2, copies)"))
                                .as("place"))
                .select("place.source_uri", "place.record_offset", ID);
    }

    private static Map<String, List<Copy>> members(
            SparkSession spark, Dataset<Row> records, Map<String, String> stories) {
        TreeMap<String, Copy> copies = new TreeMap<>();
        Dataset<Row> ids = spark.createDataset(List.copyOf(stories.keySet()), Encoders.STRING())
                .toDF(ID);
        for (Copy copy : ComparePairs.COPIES.collect(records.join(ids, new String[] {ID}, "left_semi"))) {
            copies.merge(copy.articleId(), copy, DuplicateSteps::first);
        }
        TreeMap<String, List<Copy>> members = new TreeMap<>();
        copies.forEach((id, copy) ->
                members.computeIfAbsent(stories.get(id), s -> new ArrayList<>()).add(copy));
        return members;
    }

    private static Copy first(Copy a, Copy b) {
        int byFile = a.sourceUri().compareTo(b.sourceUri());
        return byFile < 0 || byFile == 0 && a.recordOffset() <= b.recordOffset() ? a : b;
    }

    private static List<StoryDecision> versions(Map<String, List<Copy>> members) {
        List<StoryDecision> decisions = new ArrayList<>();
        for (List<Copy> story : members.values()) {
            List<Decision> decided = VersionPolicy.decide(story);
            for (int i = 0; i < story.size(); i++) {
                Copy copy = story.get(i);
                Decision decision = decided.get(i);
                decisions.add(new StoryDecision(
                        copy.sourceUri(),
                        copy.recordOffset(),
                        decision.cluster(),
                        decision.isLead(),
                        decision.rejectReason()));
            }
        }
        return decisions;
    }
}
