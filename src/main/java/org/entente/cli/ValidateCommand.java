package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.evaluation.UnValidation;
import org.entente.evaluation.ValidationUn;
import org.entente.job.RunFolder;
import org.entente.job.RunTables;
import org.entente.job.Runs;
import org.entente.job.Sessions;
import org.entente.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a run with what countries did elsewhere. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Compares a run that was measured by year with agreement in votes of the UN General Assembly.")
final class ValidateCommand implements Callable<Integer> {
    /** What to compare with. */
    enum Yardstick {
        UN
    }

    private static final int LEAST_STORIES = 5;
    private static final int DIFFERENCES = 10;

    @Parameters(paramLabel = "WITH", description = "un.")
    private Yardstick yardstick;

    @Option(names = "--at", paramLabel = "DIR", description = "Output folder of the run. Default: ${DEFAULT-VALUE}.")
    private String at = "output";

    @Override
    public Integer call() throws Exception {
        try (SparkSession spark = Sessions.open("")) {
            RunFolder run = Runs.current(spark.sparkContext().hadoopConfiguration(), at);
            List<CountryStance> stances =
                    Tables.COUNTRY_STANCE.collect(RunTables.read(spark, run, Tables.COUNTRY_STANCE));
            List<CountryAlignment> pairs =
                    Tables.COUNTRY_ALIGNMENT.collect(RunTables.read(spark, run, Tables.COUNTRY_ALIGNMENT));
            UnValidation validation = UnValidation.load();
            List<ValidationUn> rows = validation.rows(stances, pairs);
            System.out.println(yardstick + ", run " + run.id());
            System.out.println(
                    UnValidation.text(rows, validation.differences(stances, pairs, LEAST_STORIES, DIFFERENCES)));
        }
        return ExitCode.OK;
    }
}
