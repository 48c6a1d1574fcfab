package org.entente.job.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.alignment.PeriodLength;
import org.entente.job.run.Held;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.state.RunState;
import org.entente.table.Tables;

/**
 * Counts of quotations by period and key. They are counted story by story, whose copies share a vote, and then added up, so that nowhere
 * all quotations of a period have to be in one place; and after a last run what touched stories counted is taken away and what they
 * count now is added, so that no other story is looked at.
 */
final class QuoteCells {
    private static final String STORY = "story";
    private static final String COUNTS = "counts";
    private static final String[] KEY = {"period", "key", "first", "second", "third"};

    private final SparkSession spark;
    private final RunFolder run;
    private final PeriodLength length;

    QuoteCells(SparkSession spark, RunFolder run, PeriodLength length) {
        this.spark = spark;
        this.run = run;
        this.length = length;
    }

    /**
     * All cells of the run, kept for the next one.
     *
     * @param last the run whose cells are of the same periods
     * @param changed articles with quotations that are not as they were
     */
    void write(Optional<RunFolder> last, Dataset<Row> changed) {
        Dataset<Row> now = counted(RunTables.read(spark, run, Tables.QUOTES));
        if (last.isEmpty()) {
            RunTables.write(cells(now), RunState.QUOTE_CELLS, run);
            return;
        }
        Dataset<Row> before = counted(RunTables.read(spark, last, Tables.QUOTES));
        Dataset<Row> touched = before.unionByName(now)
                .join(changed.select("article_id"), new String[] {"article_id"}, "left_semi")
                .select(STORY)
                .distinct();
        try (Held stories = Held.of(touched);
                Held were = Held.of(of(stories, before));
                Held are = Held.of(of(stories, now));
                Held moved = Held.of(added(negated(cells(were.rows())).unionByName(cells(are.rows()))))) {
            Dataset<Row> cells = RunTables.read(spark, last, RunState.QUOTE_CELLS);
            Dataset<Row> changes =
                    added(cells.join(moved.rows(), KEY, "left_semi").unionByName(moved.rows()));
            RunTables.write(
                    cells.join(moved.rows(), KEY, "left_anti")
                            .unionByName(changes.where(col(COUNTS + ".quotes").gt(0))),
                    RunState.QUOTE_CELLS,
                    run);
        }
    }

    /** The story of a quotation's article, which by itself is one. */
    static Column story() {
        Column cluster = col("duplicate_cluster");
        return when(cluster.equalTo(""), col("article_id")).otherwise(cluster);
    }

    /** A headline repeats the body, and a quotation inside another has its words counted there. What is not counted is not moved. */
    private static Dataset<Row> counted(Dataset<Row> quotes) {
        return quotes.where(not(col("in_title")))
                .where(col("parent_quote_id").isNull())
                .select(
                        story().as(STORY),
                        col("date"),
                        col("outlet"),
                        col("article_id"),
                        col("duplicate_cluster"),
                        col("speaker_id"),
                        col("speaker_name"),
                        col("speaker_country"),
                        col("type"),
                        col("cue_class"),
                        col("words"));
    }

    private static Dataset<Row> of(Held stories, Dataset<Row> quotes) {
        return quotes.join(stories.rows(), new String[] {STORY}, "left_semi");
    }

    private Dataset<Row> cells(Dataset<Row> quotes) {
        return added(quotes.flatMap(new ToQuoteFacts(length), ToQuoteFacts.FACTS.encoder())
                .groupBy(concat_ws("\n", col("period"), col(STORY)))
                .as(Encoders.STRING(), ToQuoteFacts.FACTS.encoder())
                .flatMapGroups(new CountStory(), RunState.QUOTE_CELLS.encoder()));
    }

    private static Dataset<Row> added(Dataset<Row> cells) {
        return cells.groupBy(KEY[0], Arrays.copyOfRange(KEY, 1, KEY.length)).agg(counts(count -> sum(count)));
    }

    private static Dataset<Row> negated(Dataset<Row> cells) {
        return cells.withColumn(COUNTS, counts(count -> negate(count)));
    }

    private static Column counts(UnaryOperator<Column> change) {
        StructType counts =
                (StructType) RunState.QUOTE_CELLS.schema().apply(COUNTS).dataType();
        return struct(Arrays.stream(counts.fieldNames())
                        .map(name -> change.apply(col(COUNTS + "." + name)).as(name))
                        .toArray(Column[]::new))
                .as(COUNTS);
    }
}
