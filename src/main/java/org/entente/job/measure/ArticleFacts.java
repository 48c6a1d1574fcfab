package org.entente.job.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_count;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.quote.statistics.ArticleFact;
import org.entente.table.Table;
import org.entente.table.Tables;

/** What the profile of a corpus counts of each record. */
final class ArticleFacts {
    static final Table<ArticleFact> TABLE = Tables.internal("article_facts", ArticleFact.class);

    private ArticleFacts() {}

    static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> rejects) {
        Column words = regexp_count(col("text"), lit("\\S+"));
        Dataset<Row> accepted = articles.select(
                col("outlet"),
                col(Tables.PUBLISHED_MONTH).as("month"),
                lit(false).as("is_rejected"),
                col("article_id"),
                col("duplicate_cluster").as("story"),
                col("is_cluster_lead").as("is_lead"),
                col("published_date").isNotNull().as("has_date"),
                not(size(col("bylines")).equalTo(0)).as("has_byline"),
                words.as("words"));
        Dataset<Row> rejected = rejects.select(
                lit("").as("outlet"),
                lit("").as("month"),
                lit(true).as("is_rejected"),
                lit("").as("article_id"),
                lit("").as("story"),
                lit(false).as("is_lead"),
                lit(false).as("has_date"),
                lit(false).as("has_byline"),
                lit(0).as("words"));
        return accepted.unionByName(rejected);
    }
}
