package org.entente.job.annotate;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.entente.job.run.Held;
import org.entente.job.state.StatementPair;
import org.entente.quote.statement.StatementJoin;
import org.entente.quote.statement.Voice;
import org.entente.quote.statement.Wording;
import org.entente.table.Table;
import org.entente.table.Tables;

/**
 * Pairs of quotations that repeat each other: candidates by shared keys, compared exactly. After a last run only those candidates are
 * compared that a new quotation brings, or one that is gone leaves side by side; the result is that of a run over everything.
 */
final class StatementPairs implements AutoCloseable {
    private static final Table<StatementJoin.Pair> JOINED =
            Tables.internal("joined_quotations", StatementJoin.Pair.class);

    private static final String KEY = "key";
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String QUOTE = "quote_id";
    private static final String INDIRECT = "indirect";
    /** What is said again within so many days may be repeated in other words. */
    private static final int DAYS = 31;

    private static final UserDefinedFunction KEYS = udf(
            (UDF1<String, long[]>) content -> Wording.of(content).keys(),
            DataTypes.createArrayType(DataTypes.LongType));

    private static final UserDefinedFunction WORDS =
            udf((UDF1<String, byte[]>) content -> Wording.of(content).bytes(), DataTypes.BinaryType);

    /** Spark's own small letters begin with a table of all letters of Unicode, which takes a second and a half of a small run. */
    private static final UserDefinedFunction FAMILY_NAME = udf(
            (UDF1<String, String>)
                    name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT),
            DataTypes.StringType);

    /** Keys that a quotation has which is not as it was. */
    private final Held touched;

    private final Held changes;
    /** What is compared of all quotations that have to be. */
    private final Held compared;

    /**
     * @param gone quotations of the last run that no longer hold
     * @param kept those that still hold
     * @param fresh the others
     */
    StatementPairs(Dataset<Row> gone, Dataset<Row> kept, Dataset<Row> fresh) {
        touched = Held.of(keys(gone).unionByName(keys(fresh)).select(KEY).distinct());
        Dataset<Row> still = keys(kept).join(touched.rows(), new String[] {KEY}, "left_semi");
        changes = Held.of(paired(change(PairQuotes.GONE, keys(gone))
                .unionByName(change(PairQuotes.KEPT, still))
                .unionByName(change(PairQuotes.FRESH, keys(fresh)))));
        Dataset<Row> added = changes.rows().where(col(PairQuotes.IS_NEW));
        Dataset<Row> numbers = added.select(col(FIRST).as("number"))
                .unionByName(added.select(col(SECOND).as("number")))
                .distinct();
        try (Held held = Held.of(numbers)) {
            compared = Held.of(kept.unionByName(fresh)
                    .withColumn("number", number(col(QUOTE)))
                    .join(held.rows(), new String[] {"number"}, "left_semi")
                    .transform(StatementPairs::words));
        }
    }

    /** All pairs of quotations, as rows of {@link StatementPair}. */
    static Dataset<Row> of(Dataset<Row> quotes) {
        return repeated(paired(change(PairQuotes.FRESH, keys(quotes))), words(quotes));
    }

    /**
     * All pairs now.
     *
     * @param before the pairs of the last run
     */
    Dataset<Row> after(Dataset<Row> before) {
        Column isGone = xxhash64(col(FIRST)).equalTo(col("gone_first"));
        Dataset<Row> left = changes.rows()
                .where(not(col(PairQuotes.IS_NEW)))
                .select(
                        col(KEY).as("gone_key"),
                        col(FIRST).as("gone_first"),
                        col(SECOND).as("gone_second"));
        return before.join(
                        left,
                        col(KEY).equalTo(col("gone_key"))
                                .and(isGone)
                                .and(xxhash64(col(SECOND)).equalTo(col("gone_second"))),
                        "left_anti")
                .unionByName(repeated(changes.rows().where(col(PairQuotes.IS_NEW)), compared.rows()));
    }

    @Override
    public void close() {
        touched.close();
        changes.close();
        compared.close();
    }

    /** Every quotation that repeats another or is repeated, and its statement. */
    static Map<String, String> join(Dataset<Row> pairs) {
        return StatementJoin.of(JOINED.collect(
                pairs.select(FIRST, "first_voice", SECOND, "second_voice").distinct()));
    }

    private static Dataset<Row> repeated(Dataset<Row> candidates, Dataset<Row> words) {
        return candidates
                .join(side(words, FIRST), FIRST)
                .join(side(words, SECOND), SECOND)
                .where(isSaidAgain())
                .filter(new CompareStatements())
                .select(
                        col(KEY),
                        col("first_id").as(FIRST),
                        col("first_voice"),
                        col("second_id").as(SECOND),
                        col("second_voice"));
    }

    /** Words long ago are taken up again in quotation marks; without them they are what is always said of the matter. */
    private static Column isSaidAgain() {
        Column days = abs(datediff(col("first_date"), col("second_date")));
        Column isQuoted =
                col("first_type").notEqual(INDIRECT).and(col("second_type").notEqual(INDIRECT));
        return coalesce(days, lit(0)).leq(DAYS).or(isQuoted);
    }

    private static Dataset<Row> words(Dataset<Row> quotes) {
        return quotes.select(
                number(col(QUOTE)).as("number"),
                col(QUOTE).as("id"),
                col("date"),
                col("type"),
                struct(voice()).as("voice"),
                WORDS.apply(col("content")).as("words"));
    }

    private static Dataset<Row> side(Dataset<Row> words, String name) {
        return words.select(
                col("number").as(name),
                col("id").as(name + "_id"),
                col("date").as(name + "_date"),
                col("type").as(name + "_type"),
                col("voice").as(name + "_voice"),
                col("words").as(name + "_words"));
    }

    /** The three numbers of a {@link Voice}. */
    private static Column[] voice() {
        return new Column[] {
            number(col("speaker_id")).as("id"),
            number(FAMILY_NAME.apply(col("speaker_name"))).as("family_name"),
            number(col("speaker_country")).as("country")
        };
    }

    private static Column number(Column text) {
        return when(text.equalTo(""), 0L).otherwise(xxhash64(text));
    }

    /** Quotations by their keys, as numbers. A quotation has twenty keys, so numbers and nothing longer are what is sorted. */
    private static Dataset<Row> keys(Dataset<Row> quotes) {
        Column[] voice = voice();
        return quotes.select(
                explode(KEYS.apply(col("content"))).as(KEY),
                number(col(QUOTE)).as("number"),
                xxhash64(col("article_id")).as("article"),
                voice[0],
                voice[1],
                voice[2],
                unix_date(col("date")).as("day"));
    }

    private static Dataset<Row> change(int change, Dataset<Row> keys) {
        return keys.withColumn("change", lit(change));
    }

    private static Dataset<Row> paired(Dataset<Row> keys) {
        return keys.repartition(col(KEY))
                .sortWithinPartitions(KEY, "day", "number")
                .mapPartitions(new PairQuotes(), Encoders.row(PairQuotes.PAIR));
    }
}
