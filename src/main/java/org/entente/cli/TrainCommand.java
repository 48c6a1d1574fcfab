package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.entente.article.Article;
import org.entente.corpus.CorpusReader;
import org.entente.evaluation.EventVerdicts;
import org.entente.evaluation.FocusGold;
import org.entente.evaluation.QuotesEvaluation;
import org.entente.evaluation.QuotesTraining;
import org.entente.evaluation.StanceTask;
import org.entente.evaluation.StanceTraining;
import org.entente.evaluation.StatementVerdicts;
import org.entente.job.TrainJob;
import org.entente.job.run.InputException;
import org.entente.job.run.Sessions;
import org.entente.text.CsvTable;
import org.entente.text.FeatureWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model on a gold file, and writes its weights or prints its cross-validated scores.")
final class TrainCommand implements Callable<Integer> {
    /** What can be trained. */
    enum Model {
        /** Which countries an article is about, by Spark MLlib. */
        FOCUS,
        /** What is a quotation and who says it: half a million features, few of which keep a weight. */
        ATTRIBUTION,
        /** How sure a quotation is, by Spark MLlib, on articles that attribution was not trained on. */
        CONFIDENCE,
        /** Which quotations a reader would call statements, by Spark MLlib, from verdicts on articles of --corpus. */
        STATEMENTS,
        /** Which stance events a reader would call right, by Spark MLlib, from verdicts on articles of --corpus. */
        EVENTS,
        /** Who is for or against whom between two marked spans, by Spark MLlib; the lines' shape says which of its models. */
        STANCE
    }

    /** Weights that change no answer are not kept. */
    private static final double SMALLEST = 0.05;

    private static final double STATEMENT_VARIANCE = 0.25;
    private static final double EVENT_VARIANCE = 0.05;

    @Parameters(paramLabel = "MODEL", description = "focus, attribution, confidence, statements, events or stance.")
    private Model model;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "JSON Lines, gzipped or not. For statements: a CSV file of verdicts; for events: several.")
    private List<Path> golds;

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            description = "For statements and events: articles that were judged.")
    private List<Path> corpora = List.of();

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
            description = "For focus, events and stance: only print the scores of cross-validation; write nothing.")
    private boolean isCrossValidated;

    @Override
    public Integer call() throws IOException {
        return switch (model) {
            case FOCUS -> focus(lines());
            case STANCE -> stance(lines());
            case ATTRIBUTION -> attribution(lines());
            case CONFIDENCE -> confidence(lines());
            case STATEMENTS -> statements();
            case EVENTS -> events();
        };
    }

    private List<String> lines() throws IOException {
        return GoldLines.read(golds.get(0), 0);
    }

    private int attribution(List<String> lines) throws IOException {
        return write("attribution", QuotesTraining.of(lines).table(), lines.size());
    }

    private int confidence(List<String> lines) throws IOException {
        var quotations = QuotesEvaluation.uncalibrated(lines);
        try (SparkSession spark = Sessions.open("")) {
            return write("attribution-confidence", TrainJob.confidence(spark, quotations), quotations.size());
        }
    }

    private int statements() throws IOException {
        StatementVerdicts verdicts = new StatementVerdicts(table(golds.get(0)));
        judgedArticles(verdicts::read);
        try (SparkSession spark = Sessions.open("")) {
            var examples = verdicts.examples();
            return write("statement-confidence", TrainJob.judged(spark, examples, STATEMENT_VARIANCE), examples.size());
        }
    }

    private int events() throws IOException {
        List<CsvTable> tables = new ArrayList<>();
        for (Path gold : golds) {
            tables.add(table(gold));
        }
        EventVerdicts verdicts = new EventVerdicts(tables);
        judgedArticles(verdicts::read);
        try (SparkSession spark = Sessions.open("")) {
            if (isCrossValidated) {
                System.out.print(verdicts.crossValidated(examples ->
                        FeatureWeights.of(CsvTable.parse("fold", TrainJob.judged(spark, examples, EVENT_VARIANCE)))));
                return ExitCode.OK;
            }
            var examples = verdicts.examples();
            return write("stance-confidence", TrainJob.judged(spark, examples, EVENT_VARIANCE), examples.size());
        }
    }

    private static CsvTable table(Path file) throws IOException {
        return CsvTable.parse(file.toString(), Files.readString(file));
    }

    private void judgedArticles(Consumer<Article> judge) throws IOException {
        CorpusReader reader = CorpusReader.load();
        for (Path corpus : corpora) {
            try (InputStream in = Files.newInputStream(corpus)) {
                var records = reader.read(in, corpus.toString(), CorpusReader.AUTO);
                while (records.hasNext()) {
                    if (records.next() instanceof CorpusReader.Ingested.Kept kept) {
                        judge.accept(kept.article());
                    }
                }
            }
        }
    }

    private int focus(List<String> lines) throws IOException {
        FocusGold articles = FocusGold.read(lines);
        try (SparkSession spark = Sessions.open("")) {
            if (isCrossValidated) {
                System.out.println(FocusGold.FOLDS + " parts: " + TrainJob.crossValidated(spark, articles));
            } else {
                write("focus", TrainJob.focus(spark, articles), lines.size());
            }
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
            throw new InputException(golds.get(0) + ": " + e.getMessage());
        }
    }

    private int write(String name, String csv, int examples) throws IOException {
        Path file = weights == null ? Path.of("data/model/" + name + ".csv") : weights;
        Files.writeString(file, csv);
        System.out.println(name + ": " + examples + " examples, weights in " + file);
        return ExitCode.OK;
    }
}
