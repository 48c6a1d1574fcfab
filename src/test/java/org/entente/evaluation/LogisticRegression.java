package org.entente.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains a multinomial logistic regression with a Gaussian prior by L-BFGS: deterministic, for development. */
final class LogisticRegression {
    private static final int MEMORY = 8;

    final List<String> labels;
    final List<String> names;
    private final Map<String, Integer> index = new TreeMap<>();
    private final int[][] columns;
    private final float[][] values;
    private final int[] gold;
    private final double variance;
    final double[] weights;

    /** Learns from examples; features seen in fewer than {@code least} are left out. */
    LogisticRegression(List<StanceExample> examples, int least, double variance, int iterations) {
        this.variance = variance;
        Map<String, Integer> counts = new TreeMap<>();
        TreeSet<String> all = new TreeSet<>();
        for (StanceExample example : examples) {
            all.add(example.label());
            example.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        labels = List.copyOf(all);
        names = counts.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        columns = new int[examples.size()][];
        values = new float[examples.size()][];
        gold = new int[examples.size()];
        for (int i = 0; i < examples.size(); i++) {
            row(i, examples.get(i));
        }
        weights = new double[names.size() * labels.size()];
        minimise(iterations);
    }

    private void row(int i, StanceExample example) {
        List<Integer> found = new ArrayList<>();
        List<Double> amounts = new ArrayList<>();
        example.features().forEach((name, value) -> {
            Integer at = index.get(name);
            if (at != null) {
                found.add(at);
                amounts.add(value);
            }
        });
        columns[i] = found.stream().mapToInt(Integer::intValue).toArray();
        values[i] = new float[columns[i].length];
        for (int k = 0; k < values[i].length; k++) {
            values[i][k] = amounts.get(k).floatValue();
        }
        gold[i] = labels.indexOf(example.label());
    }

    private double loss(double[] w, double[] gradient) {
        double loss = 0;
        for (int j = 0; j < w.length; j++) {
            loss += w[j] * w[j] / (2 * variance);
            gradient[j] = w[j] / variance;
        }
        int k = labels.size();
        double[] scores = new double[k];
        for (int i = 0; i < gold.length; i++) {
            java.util.Arrays.fill(scores, 0);
            for (int c = 0; c < columns[i].length; c++) {
                int base = columns[i][c] * k;
                for (int l = 0; l < k; l++) {
                    scores[l] += w[base + l] * values[i][c];
                }
            }
            softmax(scores);
            loss -= Math.log(Math.max(1e-300, scores[gold[i]]));
            scores[gold[i]] -= 1;
            for (int c = 0; c < columns[i].length; c++) {
                int base = columns[i][c] * k;
                for (int l = 0; l < k; l++) {
                    gradient[base + l] += scores[l] * values[i][c];
                }
            }
        }
        return loss;
    }

    static void softmax(double[] scores) {
        double most = java.util.Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int l = 0; l < scores.length; l++) {
            scores[l] = Math.exp(scores[l] - most);
            sum += scores[l];
        }
        for (int l = 0; l < scores.length; l++) {
            scores[l] /= sum;
        }
    }

    private void minimise(int iterations) {
        double[] gradient = new double[weights.length];
        double loss = loss(weights, gradient);
        Deque<double[][]> memory = new ArrayDeque<>();
        for (int step = 0; step < iterations; step++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(direction, gradient);
            double[] next = new double[weights.length];
            double[] nextGradient = new double[weights.length];
            double rate = step == 0 ? 1 / Math.sqrt(dot(gradient, gradient) + 1e-12) : 1;
            double nextLoss = Double.MAX_VALUE;
            for (int tries = 0; tries < 20; tries++) {
                for (int j = 0; j < next.length; j++) {
                    next[j] = weights[j] + rate * direction[j];
                }
                nextLoss = loss(next, nextGradient);
                if (nextLoss <= loss + 1e-4 * rate * slope) {
                    break;
                }
                rate /= 2;
            }
            if (loss - nextLoss < 1e-5 * Math.abs(loss)) {
                break;
            }
            double[] s = new double[next.length];
            double[] y = new double[next.length];
            for (int j = 0; j < next.length; j++) {
                s[j] = next[j] - weights[j];
                y[j] = nextGradient[j] - gradient[j];
                weights[j] = next[j];
            }
            memory.addLast(new double[][] {s, y});
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
            gradient = nextGradient;
            loss = nextLoss;
        }
    }

    private static double[] direction(double[] gradient, Deque<double[][]> memory) {
        double[] q = gradient.clone();
        double[] alpha = new double[memory.size()];
        double[][][] pairs = memory.toArray(new double[0][][]);
        for (int m = pairs.length - 1; m >= 0; m--) {
            alpha[m] = dot(pairs[m][0], q) / dot(pairs[m][1], pairs[m][0]);
            add(q, pairs[m][1], -alpha[m]);
        }
        if (pairs.length > 0) {
            double[][] last = pairs[pairs.length - 1];
            double scale = dot(last[0], last[1]) / dot(last[1], last[1]);
            for (int j = 0; j < q.length; j++) {
                q[j] *= scale;
            }
        }
        for (int m = 0; m < pairs.length; m++) {
            double beta = dot(pairs[m][1], q) / dot(pairs[m][1], pairs[m][0]);
            add(q, pairs[m][0], alpha[m] - beta);
        }
        for (int j = 0; j < q.length; j++) {
            q[j] = -q[j];
        }
        return q;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static void add(double[] a, double[] b, double factor) {
        for (int j = 0; j < a.length; j++) {
            a[j] += factor * b[j];
        }
    }

    double[] probabilities(Map<String, Double> features) {
        double[] scores = new double[labels.size()];
        features.forEach((name, value) -> {
            Integer at = index.get(name);
            for (int l = 0; at != null && l < scores.length; l++) {
                scores[l] += weights[at * scores.length + l] * value;
            }
        });
        softmax(scores);
        return scores;
    }
}
