package org.entente.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.entente.country.FocusExamples;
import org.entente.country.FocusFeatures;
import org.entente.country.Gazetteer;

/**
 * Cross-validates or trains the focus model without Spark: {@code cv FILE [errors]} or {@code train FILE OUT.csv}. The objective is that
 * of Spark MLlib: mean log loss and half the squared weights of standardised features times the ridge.
 */
final class FocusTrainer {
    private static final double RIDGE = 1e-4;
    private static final int FOLDS = 5;

    private final List<PlacesGold> gold = new ArrayList<>();
    private final List<List<FocusFeatures.Candidate>> candidates = new ArrayList<>();

    private FocusTrainer(Path file) throws IOException {
        FocusExamples reader = new FocusExamples(Gazetteer.load());
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) in.lines()::iterator) {
                PlacesGold one = PlacesGold.parse(line);
                if (!one.places().isEmpty()) {
                    gold.add(one);
                    candidates.add(reader.candidates(one.title(), one.place(), one.text(), one.asOf()));
                }
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        FocusTrainer trainer = new FocusTrainer(Path.of(arguments[1]));
        System.out.printf(Locale.ROOT, "read in %.1f s%n", (System.nanoTime() - start) / 1e9);
        if (arguments[0].equals("cv")) {
            trainer.crossValidate(arguments.length > 2);
        } else {
            double[] weights = trainer.fit(-1);
            StringBuilder csv = new StringBuilder("feature,weight\n");
            for (int j = 0; j < weights.length; j++) {
                String name = j == 0 ? "intercept" : FocusFeatures.NAMES.get(j - 1);
                csv.append(String.format(Locale.ROOT, "%s,%.4f%n", name, weights[j]));
            }
            Files.writeString(Path.of(arguments[2]), csv);
        }
    }

    private void crossValidate(boolean isListing) {
        double[][] weights = new double[FOLDS][];
        for (int fold = 0; fold < FOLDS; fold++) {
            weights[fold] = fit(fold);
        }
        for (double threshold : new double[] {0.35, 0.4, 0.45, 0.5}) {
            SetScore all = new SetScore();
            SetScore politics = new SetScore();
            for (int i = 0; i < gold.size(); i++) {
                Set<String> found = predict(candidates.get(i), weights[i % FOLDS], threshold);
                Set<String> places = gold.get(i).places();
                all.add(places, found);
                if (isPolitics(gold.get(i))) {
                    politics.add(places, found);
                }
                if (isListing && threshold == 0.45 && !found.equals(places)) {
                    list(i, weights[i % FOLDS], found);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%.2f: micro %.4f (P %.3f R %.3f) without USA %.4f politics %.4f macro %.4f%n",
                    threshold,
                    all.micro(Set.of()).f1(),
                    all.micro(Set.of()).precision(),
                    all.micro(Set.of()).recall(),
                    all.micro(Set.of("USA")).f1(),
                    politics.micro(Set.of()).f1(),
                    all.macro(5));
        }
    }

    private void list(int i, double[] weights, Set<String> found) {
        PlacesGold one = gold.get(i);
        Set<String> named = new TreeSet<>();
        StringBuilder scores = new StringBuilder();
        for (FocusFeatures.Candidate candidate : candidates.get(i)) {
            named.add(candidate.country());
            scores.append(String.format(
                    Locale.ROOT, " %s:%.2f", candidate.country(), probability(weights, candidate.values())));
        }
        Set<String> missed = new TreeSet<>(one.places());
        missed.removeAll(found);
        Set<String> extra = new TreeSet<>(found);
        extra.removeAll(one.places());
        Set<String> unseen = new TreeSet<>(missed);
        unseen.removeAll(named);
        System.out.println("ERR\t" + one.id() + "\tmissed " + missed + "\textra " + extra + "\tunseen " + unseen + "\t"
                + (isPolitics(one) ? "POL" : "") + "\t" + one.title().strip() + "\t" + one.dateline() + "\t" + scores);
    }

    private static boolean isPolitics(PlacesGold one) {
        return !one.topics().contains("earn")
                && !one.topics().contains("acq")
                && one.places().stream().anyMatch(place -> !place.equals("USA"));
    }

    private static Set<String> predict(List<FocusFeatures.Candidate> candidates, double[] weights, double threshold) {
        Set<String> found = new TreeSet<>();
        String best = "";
        double most = -1;
        for (FocusFeatures.Candidate candidate : candidates) {
            double probability = probability(weights, candidate.values());
            if (probability >= threshold) {
                found.add(candidate.country());
            }
            if (probability > most) {
                most = probability;
                best = candidate.country();
            }
        }
        if (found.isEmpty() && !best.isEmpty()) {
            found.add(best);
        }
        return found;
    }

    private static double probability(double[] weights, double[] values) {
        double sum = weights[0];
        for (int j = 0; j < values.length; j++) {
            sum += weights[j + 1] * values[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Newton's method over all articles but those of a fold. */
    private double[] fit(int without) {
        List<double[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (FocusFeatures.Candidate candidate :
                    i % FOLDS == without ? List.<FocusFeatures.Candidate>of() : candidates.get(i)) {
                rows.add(candidate.values());
                labels.add(gold.get(i).places().contains(candidate.country()) ? 1.0 : 0.0);
            }
        }
        return NewtonRegression.fit(rows, labels.stream().mapToDouble(d -> d).toArray(), RIDGE);
    }
}
