package org.entente.cli;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.job.RunDifference;
import org.entente.job.run.RunFolder;
import org.entente.job.run.Runs;
import org.entente.job.run.Sessions;
import org.entente.table.Table;
import org.entente.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two runs report differently. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says which rows of the report tables two runs have differently.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "Id of the older run; see `entente history`.")
    private String before;

    @Parameters(index = "1", paramLabel = "RUN", description = "Id of the newer run.")
    private String after;

    @Option(names = "--at", paramLabel = "DIR", description = "Output folder of the runs. Default: ${DEFAULT-VALUE}.")
    private String at = "output";

    @Option(names = "--limit", paramLabel = "N", description = "Rows shown of each table. Default: ${DEFAULT-VALUE}.")
    private int limit = 5;

    @Override
    public Integer call() throws Exception {
        try (SparkSession spark = Sessions.open("")) {
            RunFolder old = Runs.finished(spark.sparkContext().hadoopConfiguration(), at, before);
            RunFolder now = Runs.finished(spark.sparkContext().hadoopConfiguration(), at, after);
            for (Table<?> table : Tables.REPORTS) {
                RunDifference difference = RunDifference.of(spark, old, now, table);
                System.out.println(table.name() + ": " + difference.summary());
                difference.examples(limit).forEach(line -> System.out.println("  " + line));
            }
        }
        return ExitCode.OK;
    }
}
