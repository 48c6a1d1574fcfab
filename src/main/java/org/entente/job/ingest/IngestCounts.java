package org.entente.job.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.table.Tables;

/** What became of each file, counted in what was written: {@code read = accepted + duplicate + rejected}. */
final class IngestCounts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private IngestCounts() {}

    /**
     * Counts what was written.
     *
     * @param files in the order of their names
     */
    static ObjectNode of(SparkSession spark, RunFolder run, List<FileReport> files, InputChanges changes) {
        Set<String> fresh = changes.toRead().stream().map(InputFile::name).collect(Collectors.toSet());
        Map<String, long[]> counts = counts(spark, run);
        long[] all = new long[5];
        long incomplete = 0;
        long freshRejected = 0;
        ArrayNode inputs = JSON.createArrayNode();
        for (FileReport file : files) {
            long[] of = counts.getOrDefault(file.name(), new long[4]);
            inputs.add(input(file, of));
            // What has vanished cannot be read again.
            incomplete += file.isWhole() || changes.vanished().contains(file.name()) ? 0 : 1;
            freshRejected += fresh.contains(file.name()) ? of[2] : 0;
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
                .put("outside_dates", all[4])
                .put("incomplete", incomplete)
                .put("fresh", all[0] - changes.knownRecords())
                .put("fresh_rejected", freshRejected);
        result.put("adds_up", all[0] == all[1] + all[2] + all[3] + all[4]);
        result.set("inputs", inputs);
        return result;
    }

    private static ObjectNode input(FileReport file, long[] of) {
        return JSON.createObjectNode()
                .put("path", file.name())
                .put("size", file.size())
                .put("modified", file.modified())
                .put("sha256", file.sha256())
                .put("whole", file.isWhole())
                .put("read", file.read())
                .put("accepted", of[0])
                .put("duplicate", of[1])
                .put("rejected", of[2] + of[3])
                .put("adds_up", file.read() == of[0] + of[1] + of[2] + of[3]);
    }

    /** Rows by file and outcome: accepted, duplicate, rejected, outside the dates. */
    private static Map<String, long[]> counts(SparkSession spark, RunFolder run) {
        Map<String, long[]> counts = new TreeMap<>();
        Column file = InputFiles.fileOf(col("source_uri")).as("file");
        Dataset<Row> kept = RunTables.read(spark, run, Tables.ARTICLES).select(file, lit(0).as("outcome"));
        Column isDuplicate = col("stage").equalTo(IngestJob.DUPLICATE);
        Column isOutside = col("reason_code").equalTo(IngestJob.OUTSIDE_DATES);
        Dataset<Row> rejected = RunTables.read(spark, run, Tables.REJECTS)
                .select(
                        file,
                        when(isDuplicate, 1).when(isOutside, 3).otherwise(2).as("outcome"));
        for (Row row : kept.union(rejected).groupBy("file", "outcome").count().collectAsList()) {
            counts.computeIfAbsent(row.getString(0), name -> new long[4])[row.getInt(1)] = row.getLong(2);
        }
        return counts;
    }
}
