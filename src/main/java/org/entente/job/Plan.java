package org.entente.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.job.ingest.InputChanges;
import org.entente.job.ingest.InputFile;
import org.entente.job.ingest.InputFiles;
import org.entente.job.measure.TouchedPeriods;
import org.entente.job.run.InputException;
import org.entente.job.run.ProgramHash;
import org.entente.job.run.RunFolder;
import org.entente.job.run.Runs;
import org.entente.job.run.Settings;
import org.entente.job.run.Stages;
import org.entente.job.run.UsageException;

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
        refuseFewerDays(last, settings);
        String difference = difference(last, settings);
        InputChanges changes = InputChanges.since(last, files, settings, spark);
        if (difference.isEmpty()) {
            return new Plan(current, changes, "");
        }
        if (!changes.vanished().isEmpty()) {
            throw new UsageException("--since-last: " + difference + " since run " + last.id() + ", and "
                    + changes.vanished().size()
                    + " of its files are no longer there to be read anew; run with --no-since-last to leave them out");
        }
        return new Plan(Optional.empty(), InputChanges.all(files), difference + " since run " + last.id());
    }

    /** A run of fewer days would take the place of one of more in {@code CURRENT}: nobody who adds to a corpus means that. */
    private static void refuseFewerDays(RunFolder last, Settings settings) {
        JsonNode before = settings(last);
        LocalDate first = Settings.day("from", before.path("from").asText()).orElse(LocalDate.MIN);
        LocalDate end = Settings.day("to", before.path("to").asText()).orElse(LocalDate.MAX);
        if (settings.from().orElse(LocalDate.MIN).isAfter(first)
                || settings.to().orElse(LocalDate.MAX).isBefore(end)) {
            throw new UsageException(
                    "--since-last: run " + last.id() + " holds days that --from and --to leave out; late articles"
                            + " need neither, and a run of these days alone wants an --output of its own or --no-since-last");
        }
    }

    private static JsonNode settings(RunFolder run) {
        try {
            return JSON.readTree(
                    run.stage(Stages.INGEST).orElseThrow().path("settings").asText());
        } catch (JsonProcessingException e) {
            throw new InputException("run " + run.id() + " does not say how it was made");
        }
    }

    /** What keeps a run from building on another, or empty. */
    private static String difference(RunFolder last, Settings settings) {
        JsonNode ingest = last.stage(Stages.INGEST).orElseThrow();
        if (!ingest.path("program").asText().equals(ProgramHash.of())) {
            return "the program has changed";
        }
        JsonNode before = settings(last);
        JsonNode now = settings.tree();
        for (String key : List.of("format", "map", "from", "to", "duplicates")) {
            if (!before.path(key).equals(now.path(key))) {
                return "the setting '" + key + "' has changed";
            }
        }
        return "";
    }

    /** Whether the last run already is what this one would be. */
    boolean isNothing(Settings settings) {
        return last.isPresent() && changes.isEmpty() && TouchedPeriods.hasSettings(last.get(), settings);
    }
}
