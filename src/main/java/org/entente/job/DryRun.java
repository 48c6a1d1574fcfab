package org.entente.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a run would do: reads what it would read, and writes nothing. */
public final class DryRun {
    private DryRun() {}

    /** For the terminal. */
    public static List<String> lines(SparkSession spark, Settings settings) {
        Plan plan = Plan.of(spark, settings);
        InputChanges changes = plan.changes();
        List<String> lines = new ArrayList<>();
        lines.add("builds on  " + plan.last().map(run -> "run " + run.id()).orElse("nothing: everything is read")
                + (plan.whyAll().isEmpty() ? "" : ", because " + plan.whyAll()));
        int known = changes.known().size() - (settings.isVanishedKept() ? changes.vanished() : 0);
        lines.add(String.format(
                Locale.ROOT,
                "input      %,d files: %,d new, %,d changed, %,d as before; %,d vanished, whose records %s",
                changes.toRead().size() + known,
                changes.toRead().size() - changes.changed(),
                changes.changed(),
                known,
                changes.vanished(),
                settings.isVanishedKept() ? "stay" : "go"));
        if (!changes.toRead().isEmpty()) {
            lines.addAll(records(spark, settings, changes));
        }
        lines.add("settings   " + settings.json());
        return lines;
    }

    private static List<String> records(SparkSession spark, Settings settings, InputChanges changes) {
        Dataset<Row> read = IngestJob.read(spark, changes.toRead(), settings)
                .where(col("file").isNull());
        Map<String, Long> periods = new TreeMap<>();
        Map<String, Long> rejects = new TreeMap<>();
        long articles = 0;
        for (Row row : read.groupBy(
                        col("article").isNotNull(),
                        col("article.published_date"),
                        coalesce(col("reject.reason_code"), lit("")))
                .agg(count(lit(1)))
                .collectAsList()) {
            if (row.getBoolean(0)) {
                Optional<LocalDate> day = Optional.ofNullable(row.get(1)).map(Cells::day);
                String period = day.isEmpty() ? "undated" : PeriodLabel.of(day, settings.period());
                periods.merge(period, row.getLong(3), Long::sum);
                articles += row.getLong(3);
            } else {
                rejects.merge(row.getString(2), row.getLong(3), Long::sum);
            }
        }
        return List.of(
                String.format(
                        Locale.ROOT,
                        "new        %,d articles before duplicates are found; rejects %s",
                        articles,
                        rejects),
                "periods    " + periods);
    }
}
