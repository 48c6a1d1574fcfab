package org.entente.job.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** What {@code run.json} counts, for Prometheus: the text format that node_exporter reads from a folder. */
public final class Metrics {
    public static final String NAME = "metrics.prom";

    private final StringBuilder text = new StringBuilder();

    private Metrics() {}

    /**
     * The text of the file.
     *
     * @param finished seconds since 1970
     */
    public static String of(JsonNode manifest, long finished) {
        Metrics metrics = new Metrics();
        metrics.head("entente_finished_timestamp_seconds", "when the last run finished");
        metrics.line("entente_finished_timestamp_seconds", "", (double) finished);
        metrics.head("entente_records", "records of all input by what became of them");
        for (String outcome : new String[] {"accepted", "duplicate", "rejected"}) {
            metrics.line(
                    "entente_records",
                    "outcome=\"" + outcome + '"',
                    manifest.path(outcome).asDouble());
        }
        metrics.head("entente_fresh_records", "records that this run read itself");
        metrics.line("entente_fresh_records", "", manifest.path("fresh").asDouble());
        metrics.head("entente_incomplete_inputs", "files that could not be read whole");
        metrics.line(
                "entente_incomplete_inputs", "", manifest.path("incomplete").asDouble());
        metrics.head("entente_rows", "rows of a table");
        metrics.each("entente_rows", "table", manifest.path("rows"));
        metrics.head("entente_stage_seconds", "how long a stage took");
        metrics.each("entente_stage_seconds", "stage", manifest.path("seconds"));
        return metrics.text.toString();
    }

    private void head(String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
    }

    private void each(String name, String label, JsonNode values) {
        for (Iterator<Map.Entry<String, JsonNode>> each = values.fields(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> value = each.next();
            line(name, label + "=\"" + value.getKey() + '"', value.getValue().asDouble());
        }
    }

    private void line(String name, String label, double value) {
        text.append(name).append(label.isEmpty() ? "" : "{" + label + "}");
        text.append(String.format(Locale.ROOT, value == Math.rint(value) ? " %.0f\n" : " %.3f\n", value));
    }
}
