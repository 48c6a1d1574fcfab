package org.entente.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.entente.table.Tables;

/** The words behind the figures of quotation: of every speaker in every outlet the surest few, most quoted speakers first. */
final class QuotedEvidence {
    private static final int EACH = 2;
    private static final int ALL = 3_000;

    private QuotedEvidence() {}

    /** Rows in the shape of evidence sentences. */
    static Dataset<Row> of(SparkSession spark, RunFolder run) {
        Column isNamed = not(col("in_title")).and(col("speaker_name").notEqual(""));
        Dataset<Row> surest = RunTables.read(spark, run, Tables.QUOTES)
                .where(isNamed)
                .withColumn("quoted", count(lit(1)).over(Window.partitionBy("speaker_name")))
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("speaker_name", "outlet")
                                        .orderBy(col("confidence").desc(), col("quote_id"))))
                .where(col("rank").leq(EACH))
                .orderBy(col("quoted").desc(), col("quote_id"))
                .limit(ALL);
        Dataset<Row> articles = RunTables.read(spark, run, Tables.ARTICLES).select("article_id", "url", "title");
        return surest.join(articles, "article_id")
                .select(
                        col("quote_id").as("key"),
                        col("content").as("sentence"),
                        col("outlet"),
                        col("date"),
                        col("speaker_name").as("speaker"),
                        concat(col("type"), lit(" quotation, "), col("rule")).as("rule"),
                        col("url"),
                        col("title"))
                .sort("key");
    }
}
