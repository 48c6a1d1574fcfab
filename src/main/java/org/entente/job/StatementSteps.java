package org.entente.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.duplicate.SimilarPair;
import org.entente.duplicate.Stories;
import org.entente.quote.statement.StatementCopy;
import org.entente.quote.statement.StatementSpread;
import org.entente.table.Table;
import org.entente.table.Tables;

/** Follows statements from article to article: candidates by shared keys, compared exactly, joined to statements. */
final class StatementSteps {
    static final Table<StatementCopy> COPIES = Tables.internal("statement_copies", StatementCopy.class);

    private static final String KEY = "key";
    private static final String TWIN = "+twin";
    private static final String QUOTE = "quote_id";
    private static final String STATEMENT = "statement_id";
    private static final List<String> SPEAKER =
            List.of("speaker_name", "speaker_id", "speaker_role", "speaker_country", "speaker_faction");

    private StatementSteps() {}

    /**
     * The same quotations, each with its statement. A speaker whom an article leaves unknown is taken from the article's twins, where
     * these agree; the rule then ends in {@code +twin}.
     *
     * @param quotes rows of {@code quotes}, with or without more columns
     */
    static Dataset<Row> follow(Dataset<Row> quotes) {
        Map<String, String> statements = Stories.of(pairs(quotes));
        if (statements.isEmpty()) {
            return quotes;
        }
        List<Row> rows = new ArrayList<>();
        statements.forEach((quote, statement) -> rows.add(RowFactory.create(quote, statement)));
        StructType schema = new StructType().add(QUOTE, DataTypes.StringType).add("statement", DataTypes.StringType);
        Dataset<Row> found = quotes.sparkSession().createDataFrame(rows, schema);
        Dataset<Row> twins = found.join(voices(quotes.join(found, QUOTE)), new String[] {"statement"}, "left");
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
        return found.withColumn("rule", regexp_replace(col("rule"), "\\+twin$", ""));
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
        Column isFilled = col("speaker_name").equalTo("").and(col("twin").isNotNull());
        Dataset<Row> filled = quotes.withColumn("is_filled", isFilled);
        for (String column : SPEAKER) {
            filled = filled.withColumn(
                    column, when(col("is_filled"), col("twin." + column)).otherwise(col(column)));
        }
        Column marked = when(col("is_filled"), concat(col("rule"), lit(TWIN))).otherwise(col("rule"));
        return filled.withColumn("rule", marked).drop("is_filled");
    }

    private static List<SimilarPair> pairs(Dataset<Row> quotes) {
        Dataset<Row> compared = quotes.select(
                col(QUOTE),
                col("article_id"),
                col("content"),
                col("speaker_id"),
                col("speaker_name"),
                col("speaker_country"));
        Dataset<Row> a =
                compared.select(col(QUOTE).as("first"), struct(col("*")).as("a"));
        Dataset<Row> b =
                compared.select(col(QUOTE).as("second"), struct(col("*")).as("b"));
        return candidates(quotes)
                .join(a, "first")
                .join(b, "second")
                .select("a", "b")
                .filter(new CompareStatements())
                .select(col("a.quote_id"), col("b.quote_id"))
                .collectAsList()
                .stream()
                .map(row -> new SimilarPair(row.getString(0), row.getString(1)))
                .toList();
    }

    /** Each quotation with the first and with the last one before it that share a key: two pairs a key, so that it stays linear. */
    private static Dataset<Row> candidates(Dataset<Row> quotes) {
        StructType schema = new StructType().add(KEY, DataTypes.LongType).add(QUOTE, DataTypes.StringType);
        WindowSpec ofKey = Window.partitionBy(KEY).orderBy(QUOTE);
        return quotes.select(QUOTE, "content")
                .flatMap(new StatementKeys(), Encoders.row(schema))
                .select(
                        col(QUOTE).as("second"),
                        min(QUOTE).over(ofKey).as("hub"),
                        lag(QUOTE, 1).over(ofKey).as("before"))
                .select(col("second"), explode(array(col("hub"), col("before"))).as("first"))
                .where(col("first").isNotNull().and(col("first").notEqual(col("second"))))
                .select("first", "second")
                .distinct();
    }

    /** Rows of {@code statement_spread}: what more than one article carries. */
    static List<StatementSpread> spread(Dataset<Row> quotes) {
        Dataset<Row> spread = quotes.where(col(STATEMENT).notEqual(""))
                .select(
                        col(STATEMENT),
                        col(QUOTE),
                        col("article_id"),
                        when(col("duplicate_cluster").equalTo(""), col("article_id"))
                                .otherwise(col("duplicate_cluster"))
                                .as("story"),
                        col("date"),
                        col("outlet"),
                        col("content"),
                        col("speaker_name"),
                        col("speaker_country"))
                .groupByKey(new StatementOf(), Encoders.STRING())
                .flatMapGroups(new MeasureSpread(), Tables.STATEMENT_SPREAD.encoder());
        return Tables.STATEMENT_SPREAD.collect(spread.sort("statement_id"));
    }
}
