package org.entente.job.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.duplicate.SimilarPair;
import org.entente.job.run.Held;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.state.CarryOver;
import org.entente.job.state.RunState;
import org.entente.table.Table;
import org.entente.table.Tables;

/**
 * Which records stay articles, and of which story. Pairs are compared where a key has a new record or lost one; every other key still
 * pairs the same articles. The stories are then decided on as a whole, from a few columns, so that the result is that of a run over
 * everything.
 */
final class StoryRecords {
    private static final Table<StoryDecision> DECISIONS = Tables.internal("story_decisions", StoryDecision.class);
    private static final String[] PLACE = {"source_uri", "record_offset"};
    private static final String KEY = "key";

    private final SparkSession spark;
    private final RunFolder run;
    private final KnownRecords known;
    /** New records, as articles with their month, before any decision. */
    private final Dataset<Row> fresh;

    private final Dataset<Row> freshKeys;
    private Dataset<Row> decisions;

    /** @param read rows of {@link ReadRow} */
    StoryRecords(SparkSession spark, RunFolder run, KnownRecords known, Dataset<Row> read) {
        this.spark = spark;
        this.run = run;
        this.known = known;
        Dataset<Row> articles = read.where(col("article").isNotNull());
        this.fresh = articles.select("article.*").withColumn(Tables.PUBLISHED_MONTH, IngestJob.month());
        this.freshKeys = articles.select(
                        col("article.article_id"),
                        col("article.source_uri"),
                        col("article.record_offset"),
                        col("article.published_date"),
                        col("keys"))
                .withColumn(Tables.PUBLISHED_MONTH, IngestJob.month())
                .drop("published_date");
    }

    private Dataset<Row> everyRecord() {
        return known.kept(Tables.ARTICLES)
                .unionByName(known.kept(RunState.WITHHELD))
                .unionByName(fresh);
    }

    /** Decides on all records that share their story with another, and keeps the pairs for the next run. */
    List<StoryDecision> decide(double threshold) {
        Dataset<Row> every =
                known.kept(RunState.STORY_KEYS).unionByName(freshKeys).transform(StoryRecords::exploded);
        if (known.last().isEmpty()) {
            RunTables.write(DuplicateSteps.pairs(every, everyRecord(), threshold), RunState.STORY_PAIRS, run);
        } else {
            Dataset<Row> moved = freshKeys
                    .unionByName(known.gone(RunState.STORY_KEYS))
                    .transform(StoryRecords::exploded)
                    .select(KEY)
                    .distinct();
            try (Held touched = Held.of(moved)) {
                Dataset<Row> keys = every.join(touched.rows(), new String[] {KEY}, "left_semi");
                Dataset<Row> untouched =
                        known.all(RunState.STORY_PAIRS).join(touched.rows(), new String[] {KEY}, "left_anti");
                RunTables.write(
                        untouched.unionByName(DuplicateSteps.pairs(keys, everyRecord(), threshold)),
                        RunState.STORY_PAIRS,
                        run);
            }
        }
        List<SimilarPair> similar = DuplicateSteps.PAIRS.collect(RunTables.read(spark, run, RunState.STORY_PAIRS)
                .select("a", "b")
                .distinct());
        return DuplicateSteps.decide(spark, everyRecord().select(ComparePairs.columns()), similar);
    }

    private static Dataset<Row> exploded(Dataset<Row> keys) {
        return keys.select(col("article_id"), explode(col("keys")).as(KEY));
    }

    /** Writes the articles, the records withheld and the keys, and which articles are not as they were. */
    void write(List<StoryDecision> decided) {
        decisions = DECISIONS.dataset(spark, decided);
        Dataset<Row> moved = moved().persist();
        Dataset<Row> judged = fresh.unionByName(known.kept(Tables.ARTICLES)
                        .unionByName(known.kept(RunState.WITHHELD))
                        .join(moved, PLACE, "left_semi"))
                .transform(this::judge);
        Dataset<Row> accepted = judged.where(col("reason").equalTo("")).transform(StoryRecords::accepted);
        Dataset<Row> goneArticles = gone(Tables.ARTICLES, moved.where(col("was_kept")), "article_id", "published_date");
        new CarryOver(spark, run, known.last(), goneArticles, "article_id").write(Tables.ARTICLES, accepted);
        Dataset<Row> goneWithheld = gone(RunState.WITHHELD, moved.where(not(col("was_kept"))), PLACE);
        Dataset<Row> withheld = judged.where(col("reason").notEqual(""))
                .withColumn("duplicate_cluster", lit(""))
                .withColumn("is_cluster_lead", lit(false));
        new CarryOver(spark, run, known.last(), goneWithheld, PLACE).write(RunState.WITHHELD, balanced(withheld));
        Dataset<Row> goneKeys = known.gone(RunState.STORY_KEYS).select(columns(PLACE, Tables.PUBLISHED_MONTH));
        new CarryOver(spark, run, known.last(), goneKeys, PLACE).write(RunState.STORY_KEYS, balanced(freshKeys));
        if (known.last().isPresent()) {
            RunTables.write(changed(goneArticles, accepted), RunState.CHANGED_ARTICLES, run);
        }
        moved.unpersist();
    }

    /** The records withheld, as rejects. */
    Dataset<Row> rejects() {
        return RunTables.read(spark, run, RunState.WITHHELD)
                .transform(this::judge)
                .transform(IngestJob::notKept);
    }

    /** Records of the last run on which it is decided otherwise now. */
    private Dataset<Row> moved() {
        Dataset<Row> before =
                status(known.kept(Tables.ARTICLES), true).unionByName(status(known.kept(RunState.WITHHELD), false));
        Column isKept = coalesce(col("reason"), lit("")).equalTo("");
        Column isSame = col("was_cluster")
                .equalTo(coalesce(col("cluster"), col("article_id")))
                .and(col("was_lead").equalTo(coalesce(col("is_lead"), lit(true))));
        return before.join(decisions, PLACE, "left")
                .where(isKept.notEqual(col("was_kept")).or(isKept.and(not(isSame))))
                .select(columns(PLACE, "article_id", "published_date", Tables.PUBLISHED_MONTH, "was_kept"));
    }

    private static Dataset<Row> status(Dataset<Row> records, boolean wasKept) {
        return records.withColumn("was_kept", lit(wasKept))
                .withColumnRenamed("duplicate_cluster", "was_cluster")
                .withColumnRenamed("is_cluster_lead", "was_lead")
                .select(columns(
                        PLACE,
                        "article_id",
                        "published_date",
                        Tables.PUBLISHED_MONTH,
                        "was_kept",
                        "was_cluster",
                        "was_lead"));
    }

    private Dataset<Row> judge(Dataset<Row> articles) {
        return articles.drop("duplicate_cluster", "is_cluster_lead")
                .join(decisions, PLACE, "left")
                .withColumn("reason", coalesce(col("reason"), lit("")));
    }

    private static Dataset<Row> accepted(Dataset<Row> judged) {
        List<Column> columns = new ArrayList<>();
        for (String column : Tables.ARTICLES.schema().fieldNames()) {
            columns.add(
                    switch (column) {
                        case "duplicate_cluster" ->
                            coalesce(col("cluster"), col("article_id")).as(column);
                        case "is_cluster_lead" ->
                            coalesce(col("is_lead"), lit(true)).as(column);
                        default -> col(column);
                    });
        }
        columns.add(col(Tables.PUBLISHED_MONTH));
        return balanced(judged.select(columns.toArray(Column[]::new)))
                .sortWithinPartitions(Tables.PUBLISHED_MONTH, "article_id");
    }

    /** Months together, so that each is a file or two and not one of each task, as far as none is too large for a task. In SQL: a dataset's hint takes a column from Spark 4 on only. */
    private static Dataset<Row> balanced(Dataset<Row> rows) {
        String view = "records_by_month";
        rows.createOrReplaceTempView(view);
        return rows.sparkSession().sql("select /*+ rebalance(" + Tables.PUBLISHED_MONTH + ") */ * from " + view);
    }

    private Dataset<Row> gone(Table<?> table, Dataset<Row> moved, String... columns) {
        Column[] all = columns(columns, Tables.PUBLISHED_MONTH);
        return known.gone(table).select(all).unionByName(moved.select(all));
    }

    private static Dataset<Row> changed(Dataset<Row> gone, Dataset<Row> accepted) {
        String[] article = {"article_id", Tables.PUBLISHED_MONTH, "published_date"};
        return gone.select(columns(article))
                .withColumn("is_present", lit(false))
                .unionByName(accepted.select(columns(article)).withColumn("is_present", lit(true)))
                .groupBy(columns(article))
                .agg(max("is_present").as("is_present"))
                .withColumnRenamed("published_date", "date");
    }

    private static Column[] columns(String[] names, String... more) {
        List<Column> columns = new ArrayList<>();
        List.of(names).forEach(name -> columns.add(col(name)));
        List.of(more).forEach(name -> columns.add(col(name)));
        return columns.toArray(Column[]::new);
    }
}
