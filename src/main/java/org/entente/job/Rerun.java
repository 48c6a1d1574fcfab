package org.entente.job;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.table.Table;
import org.entente.table.Tables;

/** A new run that takes over what an older one has found, to measure or report it anew. */
final class Rerun {
    private Rerun() {}

    /** @param stage the last stage that is taken over */
    static RunFolder of(RunFolder older, String stage, SparkSession spark, Settings settings) {
        RunFolder run = RunFolder.create(spark.sparkContext().hadoopConfiguration(), settings.output(), Instant.now());
        List<String> stages = List.of(IngestJob.STAGE, AnnotateJob.STAGE, MeasureJob.STAGE);
        int last = stages.indexOf(stage);
        List<Table<?>> tables = new java.util.ArrayList<>(List.of(Tables.ARTICLES, Tables.REJECTS));
        if (last >= 1) {
            tables.addAll(AnnotateJob.FOUND_TABLES);
            tables.add(Tables.OFFICE_HOLDERS);
        }
        if (last >= 2) {
            Tables.REPORTS.stream()
                    .filter(table -> table != Tables.OFFICE_HOLDERS)
                    .forEach(tables::add);
        }
        tables.forEach(table -> run.adopt(older, table.name()));
        for (String taken : stages.subList(0, last + 1)) {
            for (String name : List.of(taken, "took-" + taken)) {
                older.stage(name).ifPresent(result -> run.finish(name, result));
            }
        }
        return run;
    }
}
