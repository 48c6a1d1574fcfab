package org.entente.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluation.GoldEvaluation;
import org.entente.evaluation.PlacesEvaluation;
import org.entente.evaluation.QuotesEvaluation;
import org.entente.evaluation.StanceEvaluation;
import org.entente.job.run.InputException;
import org.entente.job.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Predicts a gold file and scores the prediction. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Predicts what a gold file states, line by line, and prints the scores.")
final class EvaluateCommand implements Callable<Integer> {
    /** What can be evaluated. */
    enum Task {
        QUOTES,
        PLACES,
        STANCE
    }

    /** Which countries of an article are predicted. */
    enum Countries {
        FOCUS,
        MENTIONED
    }

    @Parameters(paramLabel = "WHAT", description = "quotes, places or stance.")
    private Task task;

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "JSON Lines, gzipped or not.")
    private Path gold;

    @Option(names = "--predictions", paramLabel = "FILE", description = "Where to write one line of JSON a gold line.")
    private Path predictions;

    @Option(names = "--articles", paramLabel = "N", description = "Only the first N lines.")
    private int articles;

    @Option(names = "--countries", paramLabel = "WHICH", description = "For places: focus or mentioned.")
    private Countries countries = Countries.FOCUS;

    @Override
    public Integer call() throws IOException {
        if (articles < 0) {
            throw new UsageException("--articles: " + articles + " lines cannot be read; 0 reads all");
        }
        if (predictions != null) {
            requireWritable();
        }
        List<String> lines = GoldLines.read(gold, articles);
        GoldEvaluation evaluation = evaluation();
        StringBuilder predicted = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            try {
                predicted.append(evaluation.predict(lines.get(i))).append('\n');
            } catch (IllegalArgumentException e) {
                throw new InputException(gold + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        if (predictions != null) {
            try (BufferedWriter out = Files.newBufferedWriter(predictions)) {
                out.append(predicted);
            }
        }
        System.out.println(evaluation.scores());
        return ExitCode.OK;
    }

    /** Before anything is predicted, which takes long. */
    private void requireWritable() {
        try {
            Files.newBufferedWriter(predictions, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException e) {
            throw new InputException("--predictions: " + predictions + " cannot be written");
        }
    }

    private GoldEvaluation evaluation() {
        return switch (task) {
            case QUOTES -> QuotesEvaluation.load();
            case PLACES -> PlacesEvaluation.load(countries == Countries.MENTIONED);
            case STANCE -> StanceEvaluation.load();
        };
    }
}
