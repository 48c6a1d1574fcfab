package org.entente.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * What a run has to do: found out before anything is written.
 *
 * @param last the run to build on; empty when everything is read
 * @param whyAll why everything is read although less was asked for; empty otherwise
 */
public record Plan(Optional<RunFolder> last, InputChanges changes, String whyAll) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Plan of(SparkSession spark, Settings settings) {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        List<InputFile> files = InputFiles.list(settings.input(), hadoop);
        if (!settings.isSinceLast()) {
            return new Plan(Optional.empty(), InputChanges.all(files), "");
        }
        Optional<RunFolder> current = Runs.published(hadoop, settings.output());
        if (current.isEmpty()) {
            return new Plan(Optional.empty(), InputChanges.all(files), "there is no run yet");
        }
        RunFolder last = current.get();
        String difference = difference(last, settings);
        InputChanges changes = InputChanges.since(last, files, settings, spark);
        if (difference.isEmpty()) {
            return new Plan(current, changes, "");
        }
        if (changes.vanished() > 0) {
            throw new UsageException(
                    "--since-last: " + difference + " since run " + last.id() + ", and " + changes.vanished()
                            + " of its files are no longer there to be read anew; run without --since-last to leave them out");
        }
        return new Plan(Optional.empty(), InputChanges.all(files), difference + " since run " + last.id());
    }

    /** What keeps a run from building on another, or empty. */
    private static String difference(RunFolder last, Settings settings) {
        try {
            JsonNode ingest = last.stage(IngestJob.STAGE).orElseThrow();
            if (!ingest.path("program").asText().equals(ProgramHash.of())) {
                return "the program has changed";
            }
            JsonNode before = JSON.readTree(ingest.path("settings").asText());
            JsonNode now = JSON.readTree(settings.json());
            for (String key : List.of("format", "from", "to", "duplicates")) {
                if (!before.path(key).equals(now.path(key))) {
                    return "the setting '" + key + "' has changed";
                }
            }
            return "";
        } catch (JsonProcessingException e) {
            throw new InputException("run " + last.id() + " does not say how it was made");
        }
    }

    /** Whether the last run already is what this one would be. */
    boolean isNothing(Settings settings) {
        return last.isPresent() && changes.isEmpty() && TouchedPeriods.hasSettings(last.get(), settings);
    }
}
