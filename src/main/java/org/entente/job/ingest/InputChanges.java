package org.entente.job.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.entente.job.run.RunFolder;
import org.entente.job.run.Settings;
import org.entente.job.run.Stages;

/**
 * The input as it is now, against what the last run has read of it.
 *
 * @param toRead files that are new, changed, or could not be read whole
 * @param known reports of the files that are as they were, and of those that vanished and whose records stay
 * @param gone names of files whose records of the last run no longer hold
 * @param changed how many of the files to read were read before
 * @param vanished names of files of the last run that are no longer there
 */
public record InputChanges(
        List<InputFile> toRead, List<FileReport> known, Set<String> gone, int changed, Set<String> vanished) {
    /** Everything is new. */
    public static InputChanges all(List<InputFile> files) {
        return new InputChanges(files, List.of(), Set.of(), 0, Set.of());
    }

    /** Compares name, size and time of modification; where only the time differs, the bytes. */
    public static InputChanges since(RunFolder last, List<InputFile> files, Settings settings, SparkSession spark) {
        Map<String, FileReport> before = reports(last);
        Set<String> same = same(before, files, spark);
        List<InputFile> toRead = new ArrayList<>();
        List<FileReport> known = new ArrayList<>();
        Set<String> gone = new TreeSet<>();
        for (InputFile file : files) {
            FileReport report = before.remove(file.name());
            if (same.contains(file.name())) {
                known.add(report.seenAgain(file.modified()));
            } else {
                toRead.add(file);
                Optional.ofNullable(report).ifPresent(old -> gone.add(old.name()));
            }
        }
        int changed = gone.size();
        if (settings.isVanishedKept()) {
            known.addAll(before.values());
        } else {
            gone.addAll(before.keySet());
        }
        return new InputChanges(toRead, known, gone, changed, Set.copyOf(before.keySet()));
    }

    private static Set<String> same(Map<String, FileReport> before, List<InputFile> files, SparkSession spark) {
        Set<String> same = new TreeSet<>();
        List<InputFile> touched = new ArrayList<>();
        for (InputFile file : files) {
            FileReport report = before.get(file.name());
            if (report == null || !report.isWhole() || report.size() != file.size()) {
                continue;
            }
            if (report.modified().equals(file.modified().toString())) {
                same.add(file.name());
            } else {
                touched.add(file);
            }
        }
        HashFiles.hashes(spark, touched).forEach((name, hash) -> {
            if (hash.equals(before.get(name).sha256())) {
                same.add(name);
            }
        });
        return same;
    }

    /** What a run says of its input, by name. */
    static Map<String, FileReport> reports(RunFolder run) {
        Map<String, FileReport> reports = new LinkedHashMap<>();
        for (JsonNode input : run.stage(Stages.INGEST).orElseThrow().path("inputs")) {
            FileReport report = new FileReport(
                    input.path("path").asText(),
                    input.path("size").asLong(),
                    input.path("modified").asText(),
                    input.path("sha256").asText(),
                    input.path("read").asLong(),
                    input.path("whole").asBoolean());
            reports.put(report.name(), report);
        }
        return reports;
    }

    /** Records of the files that are not read again. */
    long knownRecords() {
        return known.stream().mapToLong(FileReport::read).sum();
    }

    /** Whether the last run is what this one would be. */
    public boolean isEmpty() {
        return toRead.isEmpty() && gone.isEmpty();
    }
}
