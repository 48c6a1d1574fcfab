package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.evaluation.FocusGold;
import org.entente.job.Sessions;
import org.entente.job.TrainJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Trains a model on a gold file by Spark MLlib, writes its weights and prints its cross-validated scores.")
final class TrainCommand implements Callable<Integer> {
    /** What can be trained. */
    enum Model {
        FOCUS
    }

    @Parameters(paramLabel = "MODEL", description = "focus.")
    private Model model;

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "JSON Lines, gzipped or not.")
    private Path gold;

    @Option(names = "--weights", paramLabel = "FILE", description = "Where to write. Default: ${DEFAULT-VALUE}.")
    private Path weights = Path.of("data/model/focus.csv");

    @Override
    public Integer call() throws IOException {
        FocusGold articles = FocusGold.read(GoldLines.read(gold, 0));
        try (SparkSession spark = Sessions.open("")) {
            Files.writeString(weights, TrainJob.focus(spark, articles));
            System.out.println(
                    "cross-validated, " + FocusGold.FOLDS + " parts: " + TrainJob.crossValidated(spark, articles));
        }
        System.out.println(model + ": weights in " + weights);
        return ExitCode.OK;
    }
}
