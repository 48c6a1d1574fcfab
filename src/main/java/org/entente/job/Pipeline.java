package org.entente.job;

import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.job.annotate.AnnotateJob;
import org.entente.job.ingest.IngestJob;
import org.entente.job.ingest.InputFiles;
import org.entente.job.measure.MeasureJob;
import org.entente.job.report.ReportJob;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunLock;
import org.entente.job.run.Runs;
import org.entente.job.run.Sessions;
import org.entente.job.run.Settings;
import org.entente.job.run.SmallTables;
import org.entente.job.run.StageLog;
import org.entente.job.run.Stages;

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

    /** All stages; the run that comes out is published. The last run, when it is asked for and nothing has changed since. */
    public RunFolder run() {
        Runs.removeUnfinished(hadoop(), settings.output());
        Plan plan = plan();
        if (plan.isNothing(settings)) {
            RunFolder last = plan.last().orElseThrow();
            log.say("nothing new since run " + last.id());
            last.publishMetrics();
            return last;
        }
        RunFolder run = ingest(plan);
        SmallTables tables = new SmallTables(spark, run);
        annotate(tables);
        measure(tables);
        report(tables);
        return run;
    }

    /** Says so when there is nothing to read, before a folder is made, so that a mistyped path leaves nothing behind. */
    public void requireInput() {
        InputFiles.list(settings.input(), hadoop());
    }

    /** The lock that whoever changes the output folder has to hold. */
    public RunLock lock() {
        return RunLock.take(hadoop(), settings.output());
    }

    /** What a run would do now. */
    public Plan plan() {
        return Plan.of(spark, settings);
    }

    /** Reads the input into a new run. */
    public RunFolder ingest() {
        return ingest(plan());
    }

    private RunFolder ingest(Plan plan) {
        if (!plan.whyAll().isEmpty()) {
            log.say("reads everything, because " + plan.whyAll());
        }
        RunFolder run = Runs.create(hadoop(), settings.output(), Instant.now());
        log.stage(Stages.INGEST, run, () -> IngestJob.run(spark, settings, run, plan.last(), plan.changes()));
        return run;
    }

    public void annotate(RunFolder run) {
        annotate(new SmallTables(spark, run));
    }

    private void annotate(SmallTables tables) {
        stage(Stages.ANNOTATE, tables.run(), () -> AnnotateJob.run(tables));
    }

    public void measure(RunFolder run) {
        measure(new SmallTables(spark, run));
    }

    private void measure(SmallTables tables) {
        stage(Stages.MEASURE, tables.run(), () -> MeasureJob.run(settings, tables));
    }

    /** Writes the report and publishes the run. */
    public void report(RunFolder run) {
        report(new SmallTables(spark, run));
    }

    private void report(SmallTables tables) {
        stage(Stages.REPORT, tables.run(), () -> ReportJob.run(settings, tables));
        tables.run().publish(settings.keep());
    }

    private void stage(String name, RunFolder run, Runnable work) {
        long articles = run.stage(Stages.INGEST)
                .map(counts -> counts.path("accepted").asLong())
                .orElse(0L);
        Sessions.compile(spark, articles);
        log.stage(name, run, work);
    }

    /** The newest run that has finished a stage, ready for the next one: a copy of it, when it is published and so may not change; else rid of what a try before left. */
    public RunFolder after(String stage) {
        RunFolder found = Runs.latest(hadoop(), settings.output(), stage);
        return found.isPublished() ? Rerun.of(found, stage, spark, settings) : Rerun.again(found, stage);
    }

    private Configuration hadoop() {
        return spark.sparkContext().hadoopConfiguration();
    }
}
