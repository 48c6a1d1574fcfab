package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.evaluation.PlacesEvaluation;
import org.entente.evaluation.StanceTask;
import org.entente.evaluation.StanceTraining;
import org.entente.job.InputException;
import org.entente.job.Sessions;
import org.entente.job.TrainJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model on a gold file by Spark MLlib and writes its weights.")
final class TrainCommand implements Callable<Integer> {
    /** What can be trained. */
    enum Model {
        FOCUS,
        STANCE
    }

    /** Weights that change no answer are not kept. */
    private static final double SMALLEST = 0.05;

    @Parameters(paramLabel = "MODEL", description = "focus or stance; the lines' shape says which model of stances.")
    private Model model;

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "JSON Lines, gzipped or not.")
    private Path gold;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Where to write. Default: the model's file in data/model.")
    private Path weights;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "For stances: examples that a feature must be in. Default: ${DEFAULT-VALUE}.")
    private int least = 2;

    @Option(
            names = "--variance",
            paramLabel = "X",
            description = "For stances: variance of the prior of a weight. Default: ${DEFAULT-VALUE}.")
    private double variance = 0.3;

    @Option(
            names = "--cross-validate",
            description = "For stances: only print the scores of 5-fold cross-validation; write nothing.")
    private boolean isCrossValidated;

    @Override
    public Integer call() throws IOException {
        List<String> lines = GoldLines.read(gold, 0);
        return model == Model.FOCUS ? focus(lines) : stance(lines);
    }

    private int focus(List<String> lines) throws IOException {
        var examples = PlacesEvaluation.examples(lines);
        try (SparkSession spark = Sessions.open("")) {
            write("focus", TrainJob.focus(spark, examples), examples.size());
        }
        return ExitCode.OK;
    }

    private int stance(List<String> lines) throws IOException {
        if (least < 1 || variance <= 0) {
            throw new InputException("--least must be 1 or more, --variance more than 0");
        }
        StanceTraining training = training(lines);
        try (SparkSession spark = Sessions.open("")) {
            if (isCrossValidated) {
                System.out.print(
                        training.crossValidated(examples -> TrainJob.stance(spark, examples, least, variance)));
            } else {
                StanceTask task = training.task();
                String csv = TrainJob.stance(spark, training.examples(), least, variance)
                        .csv(SMALLEST);
                write(task.modelName(), csv, training.examples().size());
            }
        }
        return ExitCode.OK;
    }

    private StanceTraining training(List<String> lines) {
        try {
            return StanceTraining.of(lines);
        } catch (IllegalArgumentException e) {
            throw new InputException(gold + ": " + e.getMessage());
        }
    }

    private void write(String name, String csv, int examples) throws IOException {
        Path file = weights == null ? Path.of("data/model/" + name + ".csv") : weights;
        Files.writeString(file, csv);
        System.out.println(name + ": " + examples + " examples, weights in " + file);
    }
}
