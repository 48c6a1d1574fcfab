package org.entente.job.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.job.run.ProgramHash;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Settings;
import org.entente.job.run.Stages;
import org.entente.table.Table;
import org.entente.table.Tables;

/**
 * From files to the tables {@code articles} and {@code rejects}: every record that was read is a row of one of the two. After a last
 * run only what the input has changed since is read; the tables are those of a run over everything.
 */
public final class IngestJob {
    static final String NORMALISE = "normalise";
    static final String DUPLICATE = "duplicate";
    static final String OUTSIDE_DATES = "outside_dates";

    static final Table<InputFile> FILES = Tables.internal("input_files", InputFile.class);
    static final Table<RawRow> RAW = Tables.internal("raw_rows", RawRow.class);
    static final Table<ReadRow> READ = Tables.internal("read_rows", ReadRow.class);

    /** Bytes of a file that are worth spreading. */
    private static final long LARGE = 1 << 20;

    private IngestJob() {}

    /** Reads what has changed since the last run into a run, or everything when there is none. */
    public static void run(
            SparkSession spark, Settings settings, RunFolder run, Optional<RunFolder> last, InputChanges changes) {
        Dataset<Row> read = read(spark, changes.toRead(), settings).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            KnownRecords known = new KnownRecords(spark, last, changes.gone());
            StoryRecords stories = new StoryRecords(spark, run, known, read);
            stories.write(stories.decide(settings.duplicateThreshold()));
            Dataset<Row> rejects = known.kept(Tables.REJECTS)
                    .where(col("stage").notEqual(DUPLICATE))
                    .unionByName(refused(read))
                    .unionByName(stories.rejects());
            RunTables.writeSorted(rejects, Tables.REJECTS, run, "source_uri", "record_offset");
            List<FileReport> files = fileReports(read, changes.known());
            ObjectNode result = IngestCounts.of(spark, run, files, changes).put("settings", settings.json());
            last.ifPresent(older -> result.put("since", older.id()));
            result.put("read_files", changes.toRead().size());
            result.put("said", said(result, changes, settings));
            if (result.path("fresh_rejected").asLong() > 0) {
                result.set("kinds", new ObjectMapper().valueToTree(kinds(refused(read))));
            }
            run.finish(Stages.INGEST, result.put("program", ProgramHash.of()));
        } finally {
            read.unpersist();
        }
    }

    private static String said(ObjectNode result, InputChanges changes, Settings settings) {
        int vanished = changes.vanished().size();
        return String.format(
                Locale.ROOT,
                "%,d records of %,d files%s; in all %,d articles, %,d repeated or older versions, %,d rejected",
                result.path("fresh").asLong(),
                changes.toRead().size(),
                vanished == 0
                        ? ""
                        : "; " + vanished + " files vanished, whose records "
                                + (settings.isVanishedKept() ? "stay" : "go"),
                result.path("accepted").asLong(),
                result.path("duplicate").asLong(),
                result.path("rejected").asLong());
    }

    /** What differs from a file system's defaults: tasks know the defaults themselves. */
    static Map<String, String> hadoopSettings(SparkSession spark) {
        Configuration defaults = new Configuration();
        Map<String, String> settings = new TreeMap<>();
        for (Map.Entry<String, String> each : spark.sparkContext().hadoopConfiguration()) {
            if (!each.getValue().equals(defaults.getRaw(each.getKey()))) {
                settings.put(each.getKey(), each.getValue());
            }
        }
        return settings;
    }

    static Dataset<Row> files(SparkSession spark, List<InputFile> files) {
        int cores = spark.sparkContext().defaultParallelism();
        long bytes = files.stream().mapToLong(InputFile::size).sum();
        // What is read is gone through a dozen times, so that little of it is better in few tasks.
        long worth = Math.min(8L * cores, cores + bytes / LARGE);
        int tasks = (int) Math.max(1, Math.min(files.size(), worth));
        return FILES.dataset(spark, files).repartition(tasks, col("uri"));
    }

    /**
     * One task a file when files are large, many files a task when they are small. Where one file is more than a core's share of all,
     * its records are spread over the cores before the greater part of the work is done: most of what is large is one compressed file.
     */
    public static Dataset<Row> read(SparkSession spark, List<InputFile> files, Settings settings) {
        int cores = spark.sparkContext().defaultParallelism();
        ReadFiles reading = new ReadFiles(settings, hadoopSettings(spark));
        NormaliseRecords normalising = new NormaliseRecords(settings);
        Dataset<Row> inTasks = files(spark, files);
        return isUneven(files, cores)
                ? inTasks.mapPartitions(reading, RAW.encoder())
                        .repartition(8 * cores, col("article.source_uri"), col("article.record_offset"))
                        .mapPartitions(normalising, READ.encoder())
                : inTasks.mapPartitions(new ReadArticles(reading, normalising), READ.encoder());
    }

    private static boolean isUneven(List<InputFile> files, int cores) {
        long largest = files.stream().mapToLong(InputFile::size).max().orElse(0);
        long all = files.stream().mapToLong(InputFile::size).sum();
        return largest >= LARGE && largest * cores > all;
    }

    /** One line for each kind of reject: how many there are, and the first. */
    static List<String> kinds(Dataset<Row> refused) {
        return refused
                .groupBy("stage", "reason_code")
                .agg(
                        count(lit(1)).as("count"),
                        min(struct("source_uri", "record_offset", "message")).as("first"))
                .select("stage", "reason_code", "count", "first.*")
                .collectAsList()
                .stream()
                .sorted(Comparator.comparing((Row row) -> row.getString(0)).thenComparing(row -> row.getString(1)))
                .map(row -> String.format(
                        Locale.ROOT,
                        "  %,d x %s, first %s record %d: %s",
                        row.getLong(2),
                        row.getString(1),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5)))
                .toList();
    }

    private static Dataset<Row> refused(Dataset<Row> read) {
        return read.where(col("reject").isNotNull()).select("reject.*");
    }

    private static List<FileReport> fileReports(Dataset<Row> read, List<FileReport> known) {
        Table<FileReport> reports = Tables.internal("file_reports", FileReport.class);
        List<FileReport> all = new ArrayList<>(known);
        all.addAll(reports.collect(read.where(col("file").isNotNull()).select("file.*")));
        all.sort(Comparator.comparing(FileReport::name));
        return all;
    }

    /** The column by which record tables lie in folders. */
    static Column month() {
        return coalesce(date_format(col("published_date"), "yyyy-MM"), lit(Tables.UNDATED));
    }

    /** Records that are not kept, with the decision on each, as rejects. */
    static Dataset<Row> notKept(Dataset<Row> judged) {
        Column message = when(
                        col("reason").equalTo("repeated"),
                        concat(lit("the same article as another of story "), col("cluster")))
                .otherwise(concat(lit("an earlier version of story "), col("cluster")));
        return judged.select(
                col("source_uri"),
                col("record_offset"),
                col("format"),
                lit(DUPLICATE).as("stage"),
                col("reason").as("reason_code"),
                message.as("message"),
                concat(col("title"), lit("\n\n"), col("text")).substr(1, 2048).as("raw"));
    }
}
