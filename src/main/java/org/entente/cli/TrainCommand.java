package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.evaluation.PlacesEvaluation;
import org.entente.evaluation.QuotesEvaluation;
import org.entente.evaluation.QuotesTraining;
import org.entente.job.Sessions;
import org.entente.job.TrainJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model on a gold file and writes its weights.")
final class TrainCommand implements Callable<Integer> {
    /** What can be trained. */
    enum Model {
        /** Which countries an article is about, by Spark MLlib. */
        FOCUS("focus.csv"),
        /** What is a quotation and who says it: half a million features, few of which keep a weight. */
        ATTRIBUTION("attribution.csv"),
        /** How sure a quotation is, by Spark MLlib, on articles that attribution was not trained on. */
        CONFIDENCE("attribution-confidence.csv");

        private final Path weights;

        Model(String file) {
            weights = Path.of("data/model", file);
        }
    }

    @Parameters(paramLabel = "MODEL", description = "focus, attribution or confidence.")
    private Model model;

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "JSON Lines, gzipped or not.")
    private Path gold;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Where to write. Default: the model's file in data/model.")
    private Optional<Path> weights = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Path file = weights.orElse(model.weights);
        List<String> lines = GoldLines.read(gold, 0);
        Files.writeString(file, train(lines));
        System.out.println(model + ": " + lines.size() + " gold lines, weights in " + file);
        return ExitCode.OK;
    }

    private String train(List<String> lines) throws IOException {
        if (model == Model.ATTRIBUTION) {
            return QuotesTraining.of(lines).table();
        }
        try (SparkSession spark = Sessions.open("")) {
            return model == Model.FOCUS
                    ? TrainJob.focus(spark, PlacesEvaluation.examples(lines))
                    : TrainJob.confidence(spark, QuotesEvaluation.uncalibrated(lines));
        }
    }
}
