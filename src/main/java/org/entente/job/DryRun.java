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
import org.entente.job.ingest.IngestJob;
import org.entente.job.ingest.InputChanges;
import org.entente.job.ingest.KnownRecords;
import org.entente.job.measure.PeriodLabel;
import org.entente.job.run.Cells;
import org.entente.job.run.Settings;
import org.entente.table.Tables;

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
        int known = changes.known().size()
                - (settings.isVanishedKept() ? changes.vanished().size() : 0);
        lines.add(String.format(
                Locale.ROOT,
                "input      %,d files: %,d new, %,d changed, %,d as before; %,d vanished, whose records %s",
                changes.toRead().size() + known,
                changes.toRead().size() - changes.changed(),
                changes.changed(),
                known,
                changes.vanished().size(),
                settings.isVanishedKept() ? "stay" : "go"));
        Map<String, Long> touched = new TreeMap<>();
        if (!changes.toRead().isEmpty()) {
            lines.add(read(spark, settings, changes, touched));
        }
        if (!changes.gone().isEmpty()) {
            lines.add(gone(spark, settings, plan, touched));
        }
        if (!touched.isEmpty()) {
            lines.add("periods    " + touched + ", and the whole span");
        }
        if (plan.isNothing(settings)) {
            lines.add("nothing    is new: there would be no run");
        }
        lines.add("settings   " + settings.json());
        return lines;
    }

    private static String read(SparkSession spark, Settings settings, InputChanges changes, Map<String, Long> touched) {
        Dataset<Row> read = IngestJob.read(spark, changes.toRead(), settings)
                .where(col("file").isNull());
        Map<String, Long> rejects = new TreeMap<>();
        long articles = 0;
        for (Row row : read.groupBy(
                        col("article").isNotNull(),
                        col("article.published_date"),
                        coalesce(col("reject.reason_code"), lit("")))
                .agg(count(lit(1)))
                .collectAsList()) {
            if (row.getBoolean(0)) {
                touched.merge(period(row.get(1), settings), row.getLong(3), Long::sum);
                articles += row.getLong(3);
            } else {
                rejects.merge(row.getString(2), row.getLong(3), Long::sum);
            }
        }
        return String.format(
                Locale.ROOT, "read       %,d articles before duplicates are found; rejects %s", articles, rejects);
    }

    /** What the last run has of files that changed or vanished. */
    private static String gone(SparkSession spark, Settings settings, Plan plan, Map<String, Long> touched) {
        KnownRecords known = new KnownRecords(spark, plan.last(), plan.changes().gone());
        long articles = 0;
        for (Row row : known.gone(Tables.ARTICLES)
                .groupBy("published_date")
                .agg(count(lit(1)))
                .collectAsList()) {
            touched.merge(period(row.get(0), settings), row.getLong(1), Long::sum);
            articles += row.getLong(1);
        }
        return String.format(Locale.ROOT, "gone       %,d articles of files that changed or vanished", articles);
    }

    private static String period(Object date, Settings settings) {
        Optional<LocalDate> day = Optional.ofNullable(date).map(Cells::day);
        return day.isEmpty() ? "undated" : PeriodLabel.of(day, settings.period());
    }
}
