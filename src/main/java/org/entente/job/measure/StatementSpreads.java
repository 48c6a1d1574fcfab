package org.entente.job.measure;

import static org.apache.spark.sql.functions.col;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.quote.statement.StatementCopy;
import org.entente.quote.statement.StatementSpread;
import org.entente.table.Table;
import org.entente.table.Tables;

/** How statements spread from article to article. */
public final class StatementSpreads {
    static final Table<StatementCopy> COPIES = Tables.internal("statement_copies", StatementCopy.class);

    private StatementSpreads() {}

    /** Rows of {@code statement_spread}: what more than one article carries. */
    public static List<StatementSpread> of(Dataset<Row> quotes) {
        Dataset<Row> spread = quotes.where(col("statement_id").notEqual(""))
                .select(
                        col("statement_id"),
                        col("quote_id"),
                        col("article_id"),
                        QuoteCells.story().as("story"),
                        col("date"),
                        col("outlet"),
                        col("content"),
                        col("speaker_name"),
                        col("speaker_country"))
                .groupByKey(new StatementOf(), Encoders.STRING())
                .flatMapGroups(new MeasureSpread(), Tables.STATEMENT_SPREAD.encoder());
        return Tables.STATEMENT_SPREAD.collect(spread).stream()
                .sorted(Comparator.comparing(StatementSpread::statementId))
                .toList();
    }
}
