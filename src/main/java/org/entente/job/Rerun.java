package org.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.job.annotate.AnnotateJob;
import org.entente.job.run.RunFolder;
import org.entente.job.run.Runs;
import org.entente.job.run.Settings;
import org.entente.job.run.Stages;
import org.entente.job.state.RunState;
import org.entente.table.Table;
import org.entente.table.Tables;

/** Stages done anew: in a new run that takes over what a published one has found, or in the same run when nobody reads it yet. */
final class Rerun {
    private Rerun() {}

    /**
     * Takes back what later stages left in a run that is not published, finished or broken off: they can be tried again.
     *
     * @param stage the last stage that stays
     */
    static RunFolder again(RunFolder run, String stage) {
        int last = Stages.BEFORE_REPORT.indexOf(stage);
        if (last < 1) {
            annotated().forEach(table -> run.remove(table.name()));
            run.remove(RunState.CHANGED_ANNOTATIONS.name());
            run.remove(RunState.CHANGED_STATEMENTS.name());
        }
        if (last < 2) {
            measured().forEach(table -> run.remove(table.name()));
        }
        Stages.BEFORE_REPORT.subList(last + 1, Stages.BEFORE_REPORT.size()).forEach(run::unfinish);
        return run;
    }

    private static List<Table<?>> annotated() {
        List<Table<?>> tables = new ArrayList<>(AnnotateJob.FOUND_TABLES);
        tables.addAll(
                List.of(Tables.OFFICE_HOLDERS, RunState.OFFICE_SIGHTINGS, RunState.ASKED, RunState.STATEMENT_PAIRS));
        return tables;
    }

    private static List<Table<?>> measured() {
        List<Table<?>> tables = new ArrayList<>(Tables.REPORTS);
        tables.remove(Tables.OFFICE_HOLDERS);
        tables.addAll(List.of(RunState.MEASURES, RunState.QUOTE_CELLS));
        return tables;
    }

    /** @param stage the last stage that is taken over */
    static RunFolder of(RunFolder older, String stage, SparkSession spark, Settings settings) {
        RunFolder run = Runs.create(spark.sparkContext().hadoopConfiguration(), settings.output(), Instant.now());
        int last = Stages.BEFORE_REPORT.indexOf(stage);
        List<Table<?>> tables = new ArrayList<>(
                List.of(Tables.ARTICLES, Tables.REJECTS, RunState.WITHHELD, RunState.STORY_KEYS, RunState.STORY_PAIRS));
        if (last >= 1) {
            tables.addAll(annotated());
        }
        if (last >= 2) {
            tables.addAll(measured());
        }
        tables.forEach(table -> run.adopt(older, table.name()));
        for (String taken : Stages.BEFORE_REPORT.subList(0, last + 1)) {
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
