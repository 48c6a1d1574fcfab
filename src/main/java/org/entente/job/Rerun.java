package org.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.table.Table;
import org.entente.table.Tables;

/** A new run that takes over what an older one has found, to measure or report it anew. */
final class Rerun {
    private Rerun() {}

    /** @param stage the last stage that is taken over */
    static RunFolder of(RunFolder older, String stage, SparkSession spark, Settings settings) {
        RunFolder run = Runs.create(spark.sparkContext().hadoopConfiguration(), settings.output(), Instant.now());
        List<String> stages = List.of(IngestJob.STAGE, AnnotateJob.STAGE, MeasureJob.STAGE);
        int last = stages.indexOf(stage);
        List<Table<?>> tables = new ArrayList<>(
                List.of(Tables.ARTICLES, Tables.REJECTS, RunState.WITHHELD, RunState.STORY_KEYS, RunState.STORY_PAIRS));
        if (last >= 1) {
            tables.addAll(AnnotateJob.FOUND_TABLES);
            tables.addAll(List.of(Tables.OFFICE_HOLDERS, RunState.OFFICE_SIGHTINGS, RunState.ASKED));
        }
        if (last >= 2) {
            Tables.REPORTS.stream()
                    .filter(table -> table != Tables.OFFICE_HOLDERS)
                    .forEach(tables::add);
            tables.addAll(List.of(RunState.MEASURES, RunState.QUOTE_STATISTICS));
        }
        tables.forEach(table -> run.adopt(older, table.name()));
        for (String taken : stages.subList(0, last + 1)) {
            for (String name : List.of(taken, "took-" + taken)) {
                older.stage(name).map(Rerun::complete).ifPresent(result -> run.finish(name, result));
            }
        }
        return run;
    }

    /** The tables taken over are whole: nothing of them is to be looked up in the run before. */
    private static JsonNode complete(JsonNode result) {
        return result instanceof ObjectNode object ? object.without("since") : result;
    }
}
