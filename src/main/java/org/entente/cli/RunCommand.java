package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.annotation.RuleAnnotator;
import org.entente.job.DryRun;
import org.entente.job.Pipeline;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunLock;
import org.entente.job.run.RunTables;
import org.entente.job.run.Runs;
import org.entente.job.run.Sessions;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import org.entente.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The four stages in one. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Reads articles, annotates and measures them, and publishes tables and a report.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done, or nothing new",
            "1:failed",
            "2:wrong usage or settings",
            "3:no input, an output that cannot be written, or another run on it",
            "4:published, and a quality gate failed",
            "5:published, and some files could not be read whole",
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
    private boolean isDry;

    @Override
    public Integer call() throws Exception {
        Settings settings = options.settings();
        if (Sessions.isLocal(options.master()) && !isDry) {
            RuleAnnotator.preload();
        }
        try (SparkSession spark = Sessions.open(options.master(), settings.verbose())) {
            if (isDry) {
                DryRun.lines(spark, settings).forEach(System.out::println);
                return ExitCode.OK;
            }
            Pipeline pipeline = new Pipeline(spark, settings, new StageLog(System.out));
            pipeline.requireInput();
            RunLock lock = pipeline.lock();
            try {
                List<RunFolder> earlier = finished(spark.sparkContext().hadoopConfiguration(), settings);
                RunFolder run = pipeline.run();
                boolean isNew = earlier.stream().noneMatch(other -> other.id().equals(run.id()));
                earlier.removeIf(other -> other.id().equals(run.id()));
                if (isNew) {
                    Summary.print(run, System.out);
                }
                return Gates.check(
                        settings,
                        run,
                        Tables.CORPUS_PROFILE.collect(RunTables.read(spark, run, Tables.CORPUS_PROFILE)),
                        earlier,
                        isNew,
                        System.err);
            } finally {
                lock.close();
            }
        }
    }

    private static List<RunFolder> finished(Configuration hadoop, Settings settings) {
        List<RunFolder> runs = new ArrayList<>(Runs.all(hadoop, settings.output()));
        runs.removeIf(run -> !run.isPublished());
        return runs;
    }
}
