package org.entente.job.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What {@code run.json} says: where a run came from, what became of each input, what it holds. */
public final class Manifest {
    /** Raised when a column is renamed, dropped or changes its type. */
    public static final int SCHEMA_VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Manifest() {}

    /** The program's version, as in the jar; {@code development} outside one. */
    public static String version() {
        String version = Manifest.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /**
     * What a run says of itself.
     *
     * @param rows of each table
     * @param languages articles of each language
     */
    public static ObjectNode of(
            RunFolder run, Settings settings, Map<String, Long> rows, Map<String, Long> languages, Instant finished) {
        JsonNode ingest = run.stage(Stages.INGEST).orElse(JSON.createObjectNode());
        ObjectNode manifest = JSON.createObjectNode()
                .put("run_id", run.id())
                .put("status", ingest.path("incomplete").asLong() == 0 ? "finished" : "partial")
                .put("version", version())
                .put("schema_version", SCHEMA_VERSION)
                .put("finished", finished.toString());
        for (String count :
                List.of("read", "accepted", "duplicate", "rejected", "outside_dates", "incomplete", "fresh")) {
            manifest.put(count, ingest.path(count).asLong());
        }
        manifest.put("adds_up", ingest.path("adds_up").asBoolean());
        manifest.set("options", settings.tree());
        for (String name : List.of("since", "program")) {
            manifest.set(name, ingest.path(name));
        }
        ObjectNode tables = manifest.putObject("rows");
        rows.forEach(tables::put);
        manifest.set("languages", JSON.valueToTree(languages));
        ObjectNode seconds = manifest.putObject("seconds");
        for (String stage : Stages.BEFORE_REPORT) {
            run.stage("took-" + stage).ifPresent(took -> seconds.put(stage, took.asDouble()));
        }
        manifest.set("inputs", ingest.path("inputs"));
        return manifest;
    }
}
