package org.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.entente.job.run.InputException;
import org.entente.job.run.RunFolder;
import org.entente.job.run.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the runs of an output folder. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Lists the runs of an output folder, newest last.")
final class HistoryCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--at", paramLabel = "DIR", description = "Output folder of the runs. Default: ${DEFAULT-VALUE}.")
    private String at = "output";

    @Override
    public Integer call() throws JsonProcessingException {
        Configuration hadoop = new Configuration();
        List<RunFolder> runs = Runs.all(hadoop, at);
        if (runs.isEmpty()) {
            throw new InputException("no run in " + at);
        }
        String current = Runs.published(hadoop, at).map(RunFolder::id).orElse("");
        System.out.printf(
                Locale.ROOT,
                "%-21s %-10s %-21s %10s %10s %10s %10s %8s%n",
                "run",
                "status",
                "since",
                "fresh",
                "articles",
                "quotes",
                "stances",
                "seconds");
        for (RunFolder run : runs) {
            JsonNode manifest = JSON.readTree(run.isPublished() ? run.read("run.json") : "{}");
            double seconds = 0;
            for (JsonNode stage : manifest.path("seconds")) {
                seconds += stage.asDouble();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-21s %-10s %-21s %,10d %,10d %,10d %,10d %8.1f%s%n",
                    run.id(),
                    manifest.path("status").asText("unfinished"),
                    manifest.path("since").asText(""),
                    manifest.path("fresh").asLong(),
                    manifest.path("accepted").asLong(),
                    manifest.path("rows").path("quotes").asLong(),
                    manifest.path("rows").path("stances").asLong(),
                    seconds,
                    run.id().equals(current) ? "  <- CURRENT" : "");
        }
        return ExitCode.OK;
    }
}
