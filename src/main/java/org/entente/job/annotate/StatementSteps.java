package org.entente.job.annotate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What it means for quotations that several are one statement. */
final class StatementSteps {
    private static final String TWIN = "+twin";
    /** How many speakers filled so are right, by a sample. A half, which multiplied and divided leaves every number as it was. */
    private static final double TWIN_RIGHT = 0.5;

    /** What names nobody by itself. */
    private static final String OPEN = "(?i)^(he|she|it|they|who)?$";

    private static final String QUOTE = "quote_id";
    private static final String STATEMENT = "statement_id";
    private static final List<String> SPEAKER =
            List.of("speaker_name", "speaker_id", "speaker_role", "speaker_country", "speaker_faction");

    private StatementSteps() {}

    /** Quotations that repeat another or are repeated, {@code quote_id}, and of which {@code statement}. */
    static Dataset<Row> statements(SparkSession spark, Map<String, String> statements) {
        List<Row> rows = new ArrayList<>();
        statements.forEach((quote, statement) -> rows.add(RowFactory.create(quote, statement)));
        return spark.createDataFrame(
                rows, new StructType().add(QUOTE, DataTypes.StringType).add("statement", DataTypes.StringType));
    }

    /**
     * The same quotations, each with its statement. A speaker whom an article leaves open, unnamed or a pronoun, is taken from the article's twins, where
     * these agree; the rule then ends in {@code +twin}, and the confidence is halved.
     *
     * @param quotes rows of {@code quotes}, with or without more columns: all of a statement that have one of it
     * @param statements the statement of each quotation that has one, see {@link #statements}
     */
    static Dataset<Row> follow(Dataset<Row> quotes, Dataset<Row> statements) {
        Dataset<Row> twins =
                statements.join(voices(quotes.join(statements, QUOTE)), new String[] {"statement"}, "left");
        return quotes.join(twins, new String[] {QUOTE}, "left")
                .withColumn(STATEMENT, coalesce(col("statement"), col(STATEMENT)))
                .transform(StatementSteps::fill)
                .drop("statement", "twin");
    }

    /** The quotations as they were before {@link #follow}. */
    static Dataset<Row> forget(Dataset<Row> quotes) {
        Column isFilled = col("rule").endsWith(TWIN);
        Dataset<Row> found = quotes.withColumn(STATEMENT, lit(""));
        for (String column : SPEAKER) {
            found = found.withColumn(column, when(isFilled, lit("")).otherwise(col(column)));
        }
        return found.withColumn("confidence", sure(isFilled, 1 / TWIN_RIGHT))
                .withColumn("rule", regexp_replace(col("rule"), "\\+twin$", ""));
    }

    private static Column sure(Column isFilled, double factor) {
        return when(isFilled, col("confidence").multiply(factor)).otherwise(col("confidence"));
    }

    /** The one speaker whom the quotations of a statement name: none where they name several. */
    private static Dataset<Row> voices(Dataset<Row> members) {
        Column[] fields =
                SPEAKER.stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
        Column voice = when(col("speaker_id").equalTo(""), col("speaker_name")).otherwise(col("speaker_id"));
        return members.where(col("speaker_name").notEqual(""))
                .groupBy("statement")
                .agg(
                        max_by(struct(fields), struct(col("confidence"), col(QUOTE)))
                                .as("twin"),
                        count_distinct(voice).as("voices"))
                .where(col("voices").equalTo(1))
                .select("statement", "twin");
    }

    private static Dataset<Row> fill(Dataset<Row> quotes) {
        // Whom words like "economists" or "the resolution" name is known, and is not the twin's speaker.
        Column isOpen = col("speaker").rlike(OPEN);
        Column isFilled =
                col("speaker_name").equalTo("").and(isOpen).and(col("twin").isNotNull());
        Dataset<Row> filled = quotes.withColumn("is_filled", isFilled);
        for (String column : SPEAKER) {
            filled = filled.withColumn(
                    column, when(col("is_filled"), col("twin." + column)).otherwise(col(column)));
        }
        Column marked = when(col("is_filled"), concat(col("rule"), lit(TWIN))).otherwise(col("rule"));
        return filled.withColumn("confidence", sure(col("is_filled"), TWIN_RIGHT))
                .withColumn("rule", marked)
                .drop("is_filled");
    }
}
