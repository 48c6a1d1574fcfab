package org.entente.cli;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.job.Pipeline;
import org.entente.job.RunFolder;
import org.entente.job.Sessions;
import org.entente.job.Settings;
import org.entente.job.StageLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The four stages in one. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Reads articles, annotates and measures them, and publishes tables and a report.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws Exception {
        Settings settings = options.settings();
        try (SparkSession spark = Sessions.open(options.master())) {
            RunFolder run = new Pipeline(spark, settings, new StageLog(System.out)).run();
            Summary.print(run, System.out);
            return Gates.check(settings, run, System.err);
        }
    }
}
