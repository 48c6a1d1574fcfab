package org.entente.quote.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression with an L1 penalty, one model a decision, by FTRL-Proximal (McMahan et al. 2013, Ad Click Prediction). Most
 * weights come out as zero, so that the model is a short table. The same examples give the same weights.
 */
public final class AttributionTrainer {
    private static final int EPOCHS = 6;
    private static final int FEWEST = 8;
    private static final double RATE = 0.1;
    private static final double L1 = 5;
    private static final double L2 = 2;
    private static final long SEED = 7;
    private static final double RAREST = 0.005;
    private static final double LEAST = 0.1;
    private static final String EDGE = ".edge|";

    private final Map<String, Examples> models = new TreeMap<>();

    /** Keeps an example in memory, as numbers. */
    public void add(AttributionExample example) {
        models.computeIfAbsent(example.model(), name -> new Examples()).add(example);
    }

    /** The weights that are not zero, to three decimals, by feature. */
    public SortedMap<String, Double> weights() {
        SortedMap<String, Double> weights = new TreeMap<>();
        models.values().forEach(examples -> examples.train(weights));
        return weights;
    }

    /**
     * The pairs of tags between which something begins or ends: features {@code model.may}, from those {@code model.edge}. Where
     * fewer than one candidate in 200 is right, the models never look.
     */
    public SortedMap<String, Double> edges() {
        SortedMap<String, Double> edges = new TreeMap<>();
        models.values().forEach(examples -> examples.edges(edges));
        return edges;
    }

    /** The examples of one decision. */
    private static final class Examples {
        private final Map<String, Integer> index = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final BitSet right = new BitSet();
        private int[] counts = new int[1024];
        private int[] features = new int[4096];
        private int[] ends = new int[1024];
        private int used;
        private int size;

        void add(AttributionExample example) {
            for (String name : example.features()) {
                int id = index.computeIfAbsent(name, n -> {
                    names.add(n);
                    return names.size() - 1;
                });
                if (id >= counts.length) {
                    counts = Arrays.copyOf(counts, id * 2);
                }
                counts[id]++;
                if (used == features.length) {
                    features = Arrays.copyOf(features, used * 2);
                }
                features[used++] = id;
            }
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            right.set(size, example.isRight());
            ends[size++] = used;
        }

        void edges(SortedMap<String, Double> edges) {
            int[] rights = new int[names.size()];
            for (int example = right.nextSetBit(0); example >= 0; example = right.nextSetBit(example + 1)) {
                for (int at = example == 0 ? 0 : ends[example - 1]; at < ends[example]; at++) {
                    rights[features[at]]++;
                }
            }
            for (int f = 0; f < rights.length; f++) {
                if (names.get(f).contains(EDGE) && rights[f] >= RAREST * counts[f] && rights[f] > 0) {
                    edges.put(names.get(f).replace(EDGE, ".may|"), 1.0);
                }
            }
        }

        void train(SortedMap<String, Double> weights) {
            double[] z = new double[names.size()];
            double[] squares = new double[names.size()];
            double[] weight = new double[names.size()];
            int[] order = new int[size];
            Arrays.setAll(order, i -> i);
            Random random = new Random(SEED);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                shuffle(order, random);
                for (int example : order) {
                    learn(example, z, squares, weight);
                }
            }
            for (int f = 0; f < weight.length; f++) {
                double rounded = Math.round(weight[f] * 1000) / 1000.0;
                if (counts[f] >= FEWEST && Math.abs(rounded) >= LEAST) {
                    weights.put(names.get(f), rounded);
                }
            }
        }

        private static void shuffle(int[] order, Random random) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
        }

        private void learn(int example, double[] z, double[] squares, double[] weight) {
            int begin = example == 0 ? 0 : ends[example - 1];
            double logOdds = 0;
            for (int at = begin; at < ends[example]; at++) {
                logOdds += weight[features[at]];
            }
            double gradient = 1 / (1 + Math.exp(-logOdds)) - (right.get(example) ? 1 : 0);
            double square = gradient * gradient;
            for (int at = begin; at < ends[example]; at++) {
                int f = features[at];
                if (counts[f] < FEWEST) {
                    continue;
                }
                double sigma = (Math.sqrt(squares[f] + square) - Math.sqrt(squares[f])) / RATE;
                z[f] += gradient - sigma * weight[f];
                squares[f] += square;
                double beyond = Math.abs(z[f]) - L1;
                weight[f] = beyond <= 0 ? 0 : -Math.signum(z[f]) * beyond / ((1 + Math.sqrt(squares[f])) / RATE + L2);
            }
        }
    }
}
