package org.entente.job;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.quote.statement.StatementCopy;
import org.entente.quote.statement.StatementJoin;
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
    /** How many speakers filled so are right, by a sample. A half, which multiplied and divided leaves every number as it was. */
    private static final double TWIN_RIGHT = 0.5;

    /** What names nobody by itself. */
    private static final String[] OPEN = {"", "he", "she", "it", "they", "who"};

    private static final String INDIRECT = "indirect";
    /** What is said again within so many days may be repeated in other words. */
    private static final int DAYS = 31;

    private static final String QUOTE = "quote_id";
    private static final String STATEMENT = "statement_id";
    private static final List<String> SPEAKER =
            List.of("speaker_name", "speaker_id", "speaker_role", "speaker_country", "speaker_faction");

    private static final StructType PAIR =
            new StructType().add("first", DataTypes.LongType).add("second", DataTypes.LongType);

    private static final UserDefinedFunction KEYS = udf(
            (UDF1<String, long[]>) content -> Wording.of(content).keys(),
            DataTypes.createArrayType(DataTypes.LongType));

    private static final UserDefinedFunction WORDS =
            udf((UDF1<String, byte[]>) content -> Wording.of(content).bytes(), DataTypes.BinaryType);

    private StatementSteps() {}

    /**
     * The same quotations, each with its statement. A speaker whom an article leaves open, unnamed or a pronoun, is taken from the article's twins, where
     * these agree; the rule then ends in {@code +twin}, and the confidence is halved.
     *
     * @param quotes rows of {@code quotes}, with or without more columns
     */
    static Dataset<Row> follow(Dataset<Row> quotes) {
        Map<String, String> statements = StatementJoin.of(pairs(quotes));
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
        Column isOpen = lower(col("speaker")).isin((Object[]) OPEN);
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

    private static List<StatementJoin.Pair> pairs(Dataset<Row> quotes) {
        return candidates(quotes)
                .join(words(quotes, "first"), "first")
                .join(words(quotes, "second"), "second")
                .where(isSaidAgain())
                .filter(new CompareStatements())
                .select("first_id", "first_voice", "second_id", "second_voice")
                .collectAsList()
                .stream()
                .map(row -> new StatementJoin.Pair(
                        row.getString(0), voice(row.getStruct(1)), row.getString(2), voice(row.getStruct(3))))
                .toList();
    }

    /** Words long ago are taken up again in quotation marks; without them they are what is always said of the matter. */
    private static Column isSaidAgain() {
        Column days = abs(datediff(col("first_date"), col("second_date")));
        Column isQuoted =
                col("first_type").notEqual(INDIRECT).and(col("second_type").notEqual(INDIRECT));
        return coalesce(days, lit(0)).leq(DAYS).or(isQuoted);
    }

    private static Voice voice(Row row) {
        return new Voice(row.getLong(0), row.getLong(1), row.getLong(2));
    }

    private static Dataset<Row> words(Dataset<Row> quotes, String name) {
        return quotes.select(
                xxhash64(col(QUOTE)).as(name),
                col(QUOTE).as(name + "_id"),
                col("date").as(name + "_date"),
                col("type").as(name + "_type"),
                struct(voice()).as(name + "_voice"),
                WORDS.apply(col("content")).as(name + "_words"));
    }

    /** The three numbers of a {@link Voice}. */
    private static Column[] voice() {
        Column familyName = lower(substring_index(col("speaker_name"), " ", -1));
        return new Column[] {number(col("speaker_id")), number(familyName), number(col("speaker_country"))};
    }

    /**
     * Pairs of quotations that share a key, by their numbers. A quotation has twenty keys, so numbers and nothing longer are what is sorted.
     */
    private static Dataset<Row> candidates(Dataset<Row> quotes) {
        Column[] voice = voice();
        return quotes.select(
                        explode(KEYS.apply(col("content"))).as(KEY),
                        xxhash64(col(QUOTE)).as("number"),
                        xxhash64(col("article_id")).as("article"),
                        voice[0],
                        voice[1],
                        voice[2],
                        unix_date(col("date")).as("day"))
                .repartition(col(KEY))
                .sortWithinPartitions(KEY, "day", "number")
                .mapPartitions(new PairQuotes(), Encoders.row(PAIR))
                .distinct();
    }

    private static Column number(Column text) {
        return when(text.equalTo(""), 0L).otherwise(xxhash64(text));
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
