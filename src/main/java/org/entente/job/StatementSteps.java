package org.entente.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.duplicate.SimilarPair;
import org.entente.duplicate.Stories;
import org.entente.quote.statement.StatementCopy;
import org.entente.quote.statement.StatementSpread;
import org.entente.quote.statement.Voice;
import org.entente.quote.statement.Wording;
import org.entente.table.Table;
import org.entente.table.Tables;

/** Follows statements from article to article: candidates by shared keys, compared exactly, joined to statements. */
final class StatementSteps {
    static final Table<StatementCopy> COPIES = Tables.internal("statement_copies", StatementCopy.class);

    private static final String KEY = "key";
    private static final String TWIN = "+twin";
    /** What names nobody by itself. */
    private static final String[] OPEN = {"", "he", "she", "it", "they", "who"};

    private static final String QUOTE = "quote_id";
    private static final String STATEMENT = "statement_id";
    private static final List<String> SPEAKER =
            List.of("speaker_name", "speaker_id", "speaker_role", "speaker_country", "speaker_faction");

    /** What is known of a quotation beside its id and words. */
    private static final String[] KNOWN = {"article_id", "speaker_id", "speaker_name", "speaker_country"};

    private static final UserDefinedFunction KEYS = udf(
            (UDF1<String, long[]>) content -> Wording.of(content).keys(),
            DataTypes.createArrayType(DataTypes.LongType));

    private static final UserDefinedFunction MAY_BE = udf(
            (UDF6<String, String, String, String, String, String, Boolean>)
                    (id, name, country, otherId, otherName, otherCountry) ->
                            new Voice(id, name, country).mayBe(new Voice(otherId, otherName, otherCountry)),
            DataTypes.BooleanType);

    private StatementSteps() {}

    /**
     * The same quotations, each with its statement. A speaker whom an article leaves open, unnamed or a pronoun, is taken from the article's twins, where
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
        // Whom words like "economists" or "the resolution" name is known, and is not the twin's speaker.
        Column isOpen = lower(col("speaker")).isin((Object[]) OPEN);
        Column isFilled =
                col("speaker_name").equalTo("").and(isOpen).and(col("twin").isNotNull());
        Dataset<Row> filled = quotes.withColumn("is_filled", isFilled);
        for (String column : SPEAKER) {
            filled = filled.withColumn(
                    column, when(col("is_filled"), col("twin." + column)).otherwise(col(column)));
        }
        Column marked = when(col("is_filled"), concat(col("rule"), lit(TWIN))).otherwise(col("rule"));
        return filled.withColumn("rule", marked).drop("is_filled");
    }

    private static List<SimilarPair> pairs(Dataset<Row> quotes) {
        Dataset<Row> first =
                quotes.select(col(QUOTE).as("first"), col("content").as("first_content"));
        Dataset<Row> second =
                quotes.select(col(QUOTE).as("second"), col("content").as("second_content"));
        return candidates(quotes)
                .join(first, "first")
                .join(second, "second")
                .select("first", "first_content", "second", "second_content")
                .filter(new CompareStatements())
                .select("first", "second")
                .collectAsList()
                .stream()
                .map(row -> new SimilarPair(row.getString(0), row.getString(1)))
                .toList();
    }

    /**
     * Each quotation with the first and with the last one before it that share a key: two pairs a key, so that it stays linear. Most pairs share
     * no more than a common phrase: those of one article or of two speakers go before anything is joined.
     */
    private static Dataset<Row> candidates(Dataset<Row> quotes) {
        WindowSpec ofKey = Window.partitionBy(KEY).orderBy("quote");
        return quotes.select(
                        explode(KEYS.apply(col("content"))).as(KEY),
                        struct(QUOTE, KNOWN).as("quote"))
                .select(
                        col("quote").as("second"),
                        min("quote").over(ofKey).as("hub"),
                        lag("quote", 1).over(ofKey).as("before"))
                .select(explode(array(col("hub"), col("before"))).as("first"), col("second"))
                .where(col("first").isNotNull())
                .where(col("first.article_id").notEqual(col("second.article_id")))
                .where(MAY_BE.apply(
                        col("first.speaker_id"),
                        col("first.speaker_name"),
                        col("first.speaker_country"),
                        col("second.speaker_id"),
                        col("second.speaker_name"),
                        col("second.speaker_country")))
                .select(
                        col("first.quote_id").as("first"),
                        col("second.quote_id").as("second"))
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
