package org.entente.job;

import java.time.Instant;
import org.apache.spark.sql.SparkSession;

/** The whole run: ingest, annotate, measure, report, publish. */
public final class Pipeline {
    private final SparkSession spark;
    private final Settings settings;
    private final StageLog log;

    public Pipeline(SparkSession spark, Settings settings, StageLog log) {
        this.spark = spark;
        this.settings = settings;
        this.log = log;
    }

    /** All stages; the run that comes out is published. */
    public RunFolder run() {
        RunFolder run = ingest();
        annotate(run);
        measure(run);
        report(run);
        return run;
    }

    /** Reads the input into a new run. */
    public RunFolder ingest() {
        // Before the folder is made, so that a mistyped path leaves nothing behind.
        InputFiles.list(settings.input(), spark.sparkContext().hadoopConfiguration());
        RunFolder run = RunFolder.create(spark.sparkContext().hadoopConfiguration(), settings.output(), Instant.now());
        log.stage(IngestJob.STAGE, run, () -> IngestJob.run(spark, settings, run));
        return run;
    }

    public void annotate(RunFolder run) {
        log.stage(AnnotateJob.STAGE, run, () -> AnnotateJob.run(spark, run));
    }

    public void measure(RunFolder run) {
        log.stage(MeasureJob.STAGE, run, () -> MeasureJob.run(spark, settings, run));
    }

    /** Writes the report and publishes the run. */
    public void report(RunFolder run) {
        log.stage(ReportJob.STAGE, run, () -> ReportJob.run(spark, settings, run));
        run.publish(settings.keep());
    }

    /** The newest run that has finished a stage, ready for the next one: a copy of it, when it is published and so may not change. */
    public RunFolder after(String stage) {
        RunFolder found = RunFolder.latest(spark.sparkContext().hadoopConfiguration(), settings.output(), stage);
        return found.isPublished() ? Rerun.of(found, stage, spark, settings) : found;
    }
}
