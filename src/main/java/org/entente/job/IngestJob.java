package org.entente.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.table.Table;
import org.entente.table.Tables;

/** From files to the tables {@code articles} and {@code rejects}: every record that was read is a row of one of the two. */
public final class IngestJob {
    static final String STAGE = "ingest";
    static final String NORMALISE = "normalise";
    static final String DUPLICATE = "duplicate";
    static final String OUTSIDE_DATES = "outside_dates";

    static final Table<InputFile> FILES = Tables.internal("input_files", InputFile.class);
    static final Table<RawRow> RAW = Tables.internal("raw_rows", RawRow.class);
    static final Table<ReadRow> READ = Tables.internal("read_rows", ReadRow.class);
    private static final Table<StoryDecision> DECISIONS = Tables.internal("story_decisions", StoryDecision.class);

    /** Bytes of a file that are worth spreading. */
    private static final long LARGE = 1 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private IngestJob() {}

    /** Reads the input of the settings into a run. */
    public static void run(SparkSession spark, Settings settings, RunFolder run) {
        List<InputFile> files =
                InputFiles.list(settings.input(), spark.sparkContext().hadoopConfiguration());
        Dataset<Row> read = read(spark, files, settings).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Dataset<Row> articles = read.where(col("article").isNotNull());
            List<StoryDecision> decided = DuplicateSteps.decide(articles, settings.duplicateThreshold());
            Dataset<Row> judged = articles.transform(rows -> judge(rows, DECISIONS.dataset(spark, decided)));
            RunTables.write(judged.transform(IngestJob::accepted), Tables.ARTICLES, run);
            Dataset<Row> rejects = refused(read).unionByName(judged.transform(IngestJob::notKept));
            RunTables.write(rejects.sort("source_uri", "record_offset"), Tables.REJECTS, run);
            run.finish(STAGE, result(settings, fileReports(read), counts(spark, run)));
        } finally {
            read.unpersist();
        }
    }

    /** What differs from a file system's defaults: tasks know the defaults themselves. */
    private static Map<String, String> hadoopSettings(SparkSession spark) {
        Configuration defaults = new Configuration();
        Map<String, String> settings = new TreeMap<>();
        for (Map.Entry<String, String> each : spark.sparkContext().hadoopConfiguration()) {
            if (!each.getValue().equals(defaults.getRaw(each.getKey()))) {
                settings.put(each.getKey(), each.getValue());
            }
        }
        return settings;
    }

    /**
     * One task a file when files are large, many files a task when they are small. Where one file is more than a core's share of all,
     * its records are spread over the cores before the greater part of the work is done: most of what is large is one compressed file.
     */
    private static Dataset<Row> read(SparkSession spark, List<InputFile> files, Settings settings) {
        int cores = spark.sparkContext().defaultParallelism();
        ReadFiles reading = new ReadFiles(settings, hadoopSettings(spark));
        NormaliseRecords normalising = new NormaliseRecords(settings);
        Dataset<Row> inTasks =
                FILES.dataset(spark, files).repartition(Math.max(1, Math.min(files.size(), 8 * cores)), col("uri"));
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

    private static Dataset<Row> judge(Dataset<Row> articles, Dataset<Row> decisions) {
        return articles.select("article.*")
                .drop("duplicate_cluster", "is_cluster_lead")
                .join(decisions, List.of("source_uri", "record_offset").toArray(String[]::new), "left")
                .withColumn("reason", coalesce(col("reason"), lit("")));
    }

    private static Dataset<Row> accepted(Dataset<Row> judged) {
        List<Column> columns = new ArrayList<>();
        for (String column : Tables.ARTICLES.schema().fieldNames()) {
            columns.add(
                    switch (column) {
                        case "duplicate_cluster" ->
                            coalesce(col("cluster"), col("article_id")).as(column);
                        case "is_cluster_lead" ->
                            coalesce(col("is_lead"), lit(true)).as(column);
                        default -> col(column);
                    });
        }
        columns.add(month().as(Tables.PUBLISHED_MONTH));
        return judged.where(col("reason").equalTo(""))
                .select(columns.toArray(Column[]::new))
                .hint("rebalance", col(Tables.PUBLISHED_MONTH))
                .sortWithinPartitions(Tables.PUBLISHED_MONTH, "article_id");
    }

    private static Column month() {
        return coalesce(date_format(col("published_date"), "yyyy-MM"), lit(Tables.UNDATED));
    }

    private static Dataset<Row> refused(Dataset<Row> read) {
        return read.where(col("reject").isNotNull()).select("reject.*");
    }

    private static Dataset<Row> notKept(Dataset<Row> judged) {
        Column message = when(
                        col("reason").equalTo("repeated"),
                        concat(lit("the same article as another of story "), col("cluster")))
                .otherwise(concat(lit("an earlier version of story "), col("cluster")));
        return judged.where(col("reason").notEqual(""))
                .select(
                        col("source_uri"),
                        col("record_offset"),
                        col("format"),
                        lit(DUPLICATE).as("stage"),
                        col("reason").as("reason_code"),
                        message.as("message"),
                        concat(col("title"), lit("\n\n"), col("text"))
                                .substr(1, 2048)
                                .as("raw"));
    }

    private static List<FileReport> fileReports(Dataset<Row> read) {
        Table<FileReport> reports = Tables.internal("file_reports", FileReport.class);
        return read.where(col("file").isNotNull()).select("file.*").sort("name").collectAsList().stream()
                .map(reports::record)
                .toList();
    }

    /** Rows by file and outcome, counted in what was written. */
    private static Map<String, long[]> counts(SparkSession spark, RunFolder run) {
        Map<String, long[]> counts = new TreeMap<>();
        Dataset<Row> kept = RunTables.read(spark, run, Tables.ARTICLES).select(col("source_uri"), lit(0).as("outcome"));
        Column isDuplicate = col("stage").equalTo(DUPLICATE);
        Column isOutside = col("reason_code").equalTo(OUTSIDE_DATES);
        Dataset<Row> rejected = RunTables.read(spark, run, Tables.REJECTS)
                .select(
                        col("source_uri"),
                        when(isDuplicate, 1).when(isOutside, 3).otherwise(2).as("outcome"));
        for (Row row :
                kept.union(rejected).groupBy("source_uri", "outcome").count().collectAsList()) {
            counts.computeIfAbsent(row.getString(0), file -> new long[4])[row.getInt(1)] = row.getLong(2);
        }
        return counts;
    }

    private static ObjectNode result(Settings settings, List<FileReport> files, Map<String, long[]> counts) {
        long[] all = new long[5];
        ArrayNode inputs = JSON.createArrayNode();
        for (FileReport file : files) {
            long[] of = counts.getOrDefault(file.name(), new long[4]);
            ObjectNode input = inputs.addObject()
                    .put("path", file.name())
                    .put("size", file.size())
                    .put("modified", file.modified())
                    .put("sha256", file.sha256())
                    .put("read", file.read())
                    .put("accepted", of[0])
                    .put("duplicate", of[1])
                    .put("rejected", of[2] + of[3]);
            input.put("adds_up", file.read() == of[0] + of[1] + of[2] + of[3]);
            all[0] += file.read();
            for (int i = 0; i < 4; i++) {
                all[i + 1] += of[i];
            }
        }
        ObjectNode result = JSON.createObjectNode()
                .put("read", all[0])
                .put("accepted", all[1])
                .put("duplicate", all[2])
                .put("rejected", all[3] + all[4])
                .put("outside_dates", all[4]);
        result.put("adds_up", all[0] == all[1] + all[2] + all[3] + all[4]);
        result.put("settings", settings.json());
        result.set("inputs", inputs);
        return result;
    }
}
