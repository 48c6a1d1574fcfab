package org.entente.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Trains the models of stances, or cross-validates: {@code cv FILE VARIANCE LEAST [FOLDS]} or
 * {@code train FILE VARIANCE LEAST SMALLEST OUT.csv}. Lines of one text fall into one fold.
 */
final class StanceTrainer {
    private static final int ITERATIONS = 80;

    private StanceTrainer() {}

    public static void main(String[] args) throws IOException {
        double variance = Double.parseDouble(args[2]);
        int least = Integer.parseInt(args[3]);
        List<String> lines = lines(Path.of(args[1]));
        if (args[0].equals("cv")) {
            crossValidate(lines, variance, least, args.length > 4 ? Integer.parseInt(args[4]) : 5);
        } else if (args[0].equals("test")) {
            test(lines, lines(Path.of(args[4])), variance, least);
        } else {
            train(lines, variance, least, Double.parseDouble(args[4]), Path.of(args[5]));
        }
    }

    private static List<String> lines(Path path) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private static void test(List<String> lines, List<String> held, double variance, int least) {
        StanceExamples reader = StanceExamples.load();
        LogisticRegression model =
                new LogisticRegression(lines.stream().map(reader::of).toList(), least, variance, ITERATIONS);
        java.util.Set<String> texts = new java.util.HashSet<>();
        lines.forEach(line -> texts.add(reader.parse(line).get("text").asText()));
        StanceScores all = new StanceScores();
        StanceScores clean = new StanceScores();
        for (String line : held) {
            StanceExample example = reader.of(line);
            List<String> answer = StancePrediction.of(
                            example.task(), model.labels, model.probabilities(example.features()))
                    .values();
            all.add(reader.parse(line), answer);
            if (!texts.contains(reader.parse(line).get("text").asText())) {
                clean.add(reader.parse(line), answer);
            }
        }
        System.out.println("all\n" + all + "\ntexts not in training\n" + clean);
    }

    private static void crossValidate(List<String> lines, double variance, int least, int folds) {
        StanceExamples reader = StanceExamples.load();
        List<StanceExample> examples = lines.stream().map(reader::of).toList();
        int[] fold = new int[lines.size()];
        for (int i = 0; i < fold.length; i++) {
            String text = reader.parse(lines.get(i)).get("text").asText();
            fold[i] =
                    Math.floorMod(text.substring(0, Math.min(40, text.length())).hashCode() * 31 >>> 7, 5);
        }
        StanceScores scores = new StanceScores();
        int features = 0;
        for (int k = 0; k < folds; k++) {
            List<StanceExample> training = new ArrayList<>();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] != k) {
                    training.add(examples.get(i));
                }
            }
            LogisticRegression model = new LogisticRegression(training, least, variance, ITERATIONS);
            features = model.names.size();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == k) {
                    StanceExample example = examples.get(i);
                    scores.add(
                            reader.parse(lines.get(i)),
                            StancePrediction.of(example.task(), model.labels, model.probabilities(example.features()))
                                    .values());
                }
            }
        }
        System.out.println("variance " + variance + " least " + least + " features " + features + "\n" + scores);
    }

    private static void train(List<String> lines, double variance, int least, double smallest, Path out)
            throws IOException {
        StanceExamples reader = StanceExamples.load();
        LogisticRegression model =
                new LogisticRegression(lines.stream().map(reader::of).toList(), least, variance, ITERATIONS);
        Map<String, String> rows = new TreeMap<>();
        int k = model.labels.size();
        for (int i = 0; i < model.names.size(); i++) {
            StringBuilder row = new StringBuilder(model.names.get(i));
            double largest = 0;
            for (int l = 0; l < k; l++) {
                double weight = model.weights[i * k + l];
                largest = Math.max(largest, Math.abs(weight));
                row.append(',').append(Math.round(weight * 100));
            }
            if (largest >= smallest) {
                rows.put(model.names.get(i), row.toString());
            }
        }
        List<String> table = new ArrayList<>(List.of("feature," + String.join(",", model.labels)));
        table.addAll(rows.values());
        Files.write(out, table, StandardCharsets.UTF_8);
        System.out.println(rows.size() + " of " + model.names.size() + " features, " + Files.size(out) + " bytes");
    }
}
