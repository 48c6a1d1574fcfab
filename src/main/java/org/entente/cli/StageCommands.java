package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.job.Pipeline;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunLock;
import org.entente.job.run.Sessions;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One stage each, on what the stage before left in the output folder. */
final class StageCommands {
    private StageCommands() {}

    /** What the stages have in common. */
    abstract static class Stage implements Callable<Integer> {
        @Mixin
        private RunOptions options;

        abstract RunFolder work(Pipeline pipeline);

        @Override
        public Integer call() throws Exception {
            Settings settings = options.settings();
            try (SparkSession spark = Sessions.open(options.master(), settings.verbose())) {
                Pipeline pipeline = new Pipeline(spark, settings, new StageLog(System.out));
                RunLock lock = pipeline.lock();
                try {
                    RunFolder run = work(pipeline);
                    System.out.println(run.shown());
                    return Gates.check(settings, run, List.of(), List.of(), true, System.err);
                } finally {
                    lock.close();
                }
            }
        }
    }

    @Command(name = "ingest", mixinStandardHelpOptions = true, description = "Reads articles into a new run.")
    static final class Ingest extends Stage {
        @Override
        RunFolder work(Pipeline pipeline) {
            return pipeline.ingest();
        }
    }

    @Command(
            name = "annotate",
            mixinStandardHelpOptions = true,
            description = "Finds mentions, quotations and stances in the newest run that was ingested.")
    static final class Annotate extends Stage {
        @Override
        RunFolder work(Pipeline pipeline) {
            RunFolder run = pipeline.after("ingest");
            pipeline.annotate(run);
            return run;
        }
    }

    @Command(
            name = "measure",
            mixinStandardHelpOptions = true,
            description = "Measures the newest run that was annotated; a published one is measured anew as a new run.")
    static final class Measure extends Stage {
        @Override
        RunFolder work(Pipeline pipeline) {
            RunFolder run = pipeline.after("annotate");
            pipeline.measure(run);
            return run;
        }
    }

    @Command(
            name = "report",
            mixinStandardHelpOptions = true,
            description = "Writes the report of the newest run that was measured, and publishes it.")
    static final class Report extends Stage {
        @Option(names = "--open", description = "Shows the page in the browser.")
        private boolean isOpened;

        @Override
        RunFolder work(Pipeline pipeline) {
            RunFolder run = pipeline.after("measure");
            pipeline.report(run);
            String page = run.shown() + "/report.html";
            if (isOpened && !PageOpener.open(page)) {
                System.err.println("no browser was found; the page is " + page);
            }
            return run;
        }
    }
}
