package org.entente.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.table.Tables;

/**
 * The quotations of a run with their statements. Statements are followed through all quotations every night, since a new article may
 * carry one that an old article has, or name the speaker whom the old one leaves unknown.
 */
final class FollowedQuotes {
    private static final String ID = "article_id";
    private static final String[] SAID = {"statement_id", "rule", "speaker_id", "speaker_name"};

    private final SparkSession spark;
    private final RunFolder run;
    private final Optional<RunFolder> last;

    FollowedQuotes(SparkSession spark, RunFolder run, Optional<RunFolder> last) {
        this.spark = spark;
        this.run = run;
        this.last = last;
    }

    /** Writes {@code quotes}, and which articles have other statements than in the last run. */
    void write(Dataset<Row> found) {
        if (last.isEmpty()) {
            RunTables.write(StatementSteps.follow(found), Tables.QUOTES, run);
            return;
        }
        Dataset<Row> changed = RunTables.read(spark, run, RunState.CHANGED_ANNOTATIONS);
        Dataset<Row> kept =
                RunTables.read(spark, last, Tables.QUOTES).join(changed.select(ID), new String[] {ID}, "left_anti");
        Dataset<Row> followed = StatementSteps.follow(
                        kept.transform(StatementSteps::forget).unionByName(found))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            RunTables.write(moved(kept, followed), RunState.CHANGED_STATEMENTS, run);
            Dataset<Row> touched = changed.unionByName(RunTables.read(spark, run, RunState.CHANGED_STATEMENTS));
            new CarryOver(spark, run, last, touched, ID)
                    .write(Tables.QUOTES, followed.join(touched.select(ID), new String[] {ID}, "left_semi"));
        } finally {
            followed.unpersist();
        }
    }

    /** Articles with a quotation whose statement or speaker is not what it was. */
    private static Dataset<Row> moved(Dataset<Row> kept, Dataset<Row> followed) {
        Column isSame = lit(true);
        Dataset<Row> before = kept;
        for (String column : SAID) {
            before = before.withColumnRenamed(column, "was_" + column);
            isSame = isSame.and(col(column).equalTo(col("was_" + column)));
        }
        Column[] was = {
            col("quote_id"), col("was_statement_id"), col("was_rule"), col("was_speaker_id"), col("was_speaker_name")
        };
        return followed.join(before.select(was), "quote_id")
                .where(not(isSame))
                .select(
                        col(ID),
                        col(Tables.PUBLISHED_MONTH),
                        col("date"),
                        lit(true).as("is_present"))
                .distinct();
    }
}
