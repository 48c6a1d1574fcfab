package org.entente.job.annotate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.entente.job.run.Held;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.state.CarryOver;
import org.entente.job.state.RunState;
import org.entente.table.Tables;

/**
 * The quotations of a run with their statements. A new article may carry a statement that an old article has, or name the speaker whom
 * the old one leaves unknown; so after a last run all quotations of statements are looked at again, and no others.
 */
final class FollowedQuotes {
    private static final String QUOTE = "quote_id";
    private static final String ARTICLE = "article_id";
    private static final String STATEMENT = "statement_id";
    private static final String WAS = "was_";
    private static final String[] SAID = {STATEMENT, "rule", "speaker_id", "speaker_name"};

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
            writePairs(StatementPairs.of(found));
            RunTables.write(StatementSteps.follow(found, statements()), Tables.QUOTES, run);
            return;
        }
        Dataset<Row> changed =
                RunTables.read(spark, run, RunState.CHANGED_ANNOTATIONS).select(ARTICLE);
        Dataset<Row> before = RunTables.read(spark, last, Tables.QUOTES);
        Dataset<Row> gone = before.join(changed, new String[] {ARTICLE}, "left_semi");
        Dataset<Row> kept = before.join(changed, new String[] {ARTICLE}, "left_anti");
        try (StatementPairs pairs = new StatementPairs(
                gone.transform(StatementSteps::forget), kept.transform(StatementSteps::forget), found)) {
            writePairs(pairs.after(RunTables.read(spark, last, RunState.STATEMENT_PAIRS)));
        }
        Dataset<Row> statements = statements();
        try (Held followed = Held.of(followed(kept, found, statements));
                Held changes = Held.of(changes(followed.rows(), statements))) {
            Dataset<Row> moved = changes.rows().where(col(WAS + STATEMENT).isNotNull());
            RunTables.write(
                    moved.withColumn("is_present", lit(true))
                            .select(ARTICLE, "date", "is_present", Tables.PUBLISHED_MONTH)
                            .distinct(),
                    RunState.CHANGED_STATEMENTS,
                    run);
            Column[] place = {col(QUOTE), col(Tables.PUBLISHED_MONTH)};
            Dataset<Row> outdated = gone.select(place).unionByName(moved.select(place));
            new CarryOver(spark, run, last, outdated, QUOTE).write(Tables.QUOTES, changes.rows());
        }
    }

    private Dataset<Row> statements() {
        return StatementSteps.statements(
                spark, StatementPairs.join(RunTables.read(spark, run, RunState.STATEMENT_PAIRS)));
    }

    /** Sorted, where the same ids stand together, it takes nine bytes a row. */
    private void writePairs(Dataset<Row> pairs) {
        RunTables.writeSorted(pairs, RunState.STATEMENT_PAIRS, run, "first", "second", "key");
    }

    /** The new quotations, and those of statements, each beside what was last said of it. */
    private static Dataset<Row> followed(Dataset<Row> kept, Dataset<Row> found, Dataset<Row> statements) {
        Column isFollowed = col(STATEMENT).notEqual("").or(col("statement").isNotNull());
        Dataset<Row> members = kept.join(statements, new String[] {QUOTE}, "left")
                .where(isFollowed)
                .drop("statement");
        Dataset<Row> fresh = found;
        for (String column : SAID) {
            members = members.withColumn(WAS + column, col(column));
            fresh = fresh.withColumn(WAS + column, lit(null).cast(DataTypes.StringType));
        }
        return members.transform(StatementSteps::forget).unionByName(fresh);
    }

    /** The new quotations, and those whose statement or speaker is not what it was. */
    private static Dataset<Row> changes(Dataset<Row> followed, Dataset<Row> statements) {
        Column isSame = lit(true);
        for (String column : SAID) {
            isSame = isSame.and(col(column).equalTo(col(WAS + column)));
        }
        return StatementSteps.follow(followed, statements)
                .where(col(WAS + STATEMENT).isNull().or(not(isSame)));
    }
}
