package org.entente.quote;

import org.entente.text.CsvTable;

/**
 * Weights of all attribution models, looked up by a hash of the feature's parts so that scoring makes no strings.
 *
 * <p>A feature is written {@code template}, {@code template|value} or {@code template|value|value}; the template begins with the
 * model's name and a point, so that one table holds all models.
 */
final class LinearModel {
    private final long[] keys;
    private final double[] weights;
    private final int mask;

    private LinearModel(int size) {
        int capacity = Integer.highestOneBit(Math.max(size, 8) * 4 - 1);
        keys = new long[capacity];
        weights = new double[capacity];
        mask = capacity - 1;
    }

    static LinearModel load(String resource) {
        return of(CsvTable.resource(resource));
    }

    static LinearModel of(CsvTable table) {
        LinearModel model = new LinearModel(table.rows().size());
        for (CsvTable.Row row : table.rows()) {
            String[] parts = row.get("feature").split("\\|", 3);
            long key = parts.length == 1
                    ? key(parts[0])
                    : parts.length == 2 ? key(parts[0], parts[1]) : key(parts[0], parts[1], parts[2]);
            model.put(key, row.number("weight"));
        }
        return model;
    }

    private void put(long key, double weight) {
        int slot = slot(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        weights[slot] += weight;
    }

    private double weight(long key) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return weights[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 32) & mask;
    }

    private static long mix(long hash) {
        long h = (hash ^ hash >>> 31) * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }

    private static long key(String template) {
        return mix(template.hashCode()) | 1;
    }

    private static long key(String template, String value) {
        return mix(mix(template.hashCode()) * 31 + value.hashCode()) | 1;
    }

    private static long key(String template, String value, String other) {
        return mix(mix(mix(template.hashCode()) * 31 + value.hashCode()) * 31 + other.hashCode()) | 1;
    }

    /** A sum over one candidate's features; not for use by two threads. */
    Score score() {
        return new Score(this);
    }

    /** Adds up the weights of the features it receives. */
    static final class Score implements Features {
        private final LinearModel model;
        private double sum;

        private Score(LinearModel model) {
            this.model = model;
        }

        @Override
        public void add(String template) {
            sum += model.weight(key(template));
        }

        @Override
        public void add(String template, String value) {
            sum += model.weight(key(template, value));
        }

        @Override
        public void add(String template, String value, String other) {
            sum += model.weight(key(template, value, other));
        }

        /** The log-odds so far; begins anew at zero. */
        double take() {
            double result = sum;
            sum = 0;
            return result;
        }
    }
}
