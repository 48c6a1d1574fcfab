package org.entente.quote;

import org.entente.text.CsvTable;

/**
 * Weights of all attribution models, looked up by a hash of the feature's parts so that scoring makes no strings.
 *
 * <p>A feature is written {@code template}, {@code template|value} or {@code template|value|value}, with up to three values; the template begins with the
 * model's name and a point, so that one table holds all models.
 */
final class LinearModel {
    /** A slot holds the upper half of a key and the weight's bits: one read a feature. Zero is an empty slot. */
    private final long[] slots;

    private final int mask;

    private LinearModel(int size) {
        int capacity = Integer.highestOneBit(Math.max(size, 8) * 4 - 1);
        slots = new long[capacity];
        mask = capacity - 1;
    }

    static LinearModel load(String resource) {
        return of(CsvTable.resource(resource));
    }

    static LinearModel of(CsvTable table) {
        LinearModel model = new LinearModel(table.rows().size());
        for (CsvTable.Row row : table.rows()) {
            model.put(key(row.get("feature").split("\\|", 4)), (float) row.number("weight"));
        }
        return model;
    }

    private static long key(String[] parts) {
        return switch (parts.length) {
            case 1 -> key(parts[0]);
            case 2 -> key(parts[0], parts[1]);
            case 3 -> key(parts[0], parts[1], parts[2]);
            default -> key(parts[0], parts[1], parts[2], parts[3]);
        };
    }

    private void put(long key, float weight) {
        int slot = (int) key & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = key >>> 32 << 32 | Float.floatToRawIntBits(weight) & 0xFFFFFFFFL;
    }

    private float weight(long key) {
        int slot = (int) key & mask;
        long found = slots[slot];
        while (found != 0) {
            if ((found ^ key) >>> 32 == 0) {
                return Float.intBitsToFloat((int) found);
            }
            slot = slot + 1 & mask;
            found = slots[slot];
        }
        return 0;
    }

    private static long mix(long hash) {
        long h = (hash ^ hash >>> 31) * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }

    private static long key(String template) {
        return mix(template.hashCode()) | 1L << 32;
    }

    private static long key(String template, String value) {
        return mix(mix(template.hashCode()) * 31 + value.hashCode()) | 1L << 32;
    }

    private static long key(String template, String value, String other) {
        return mix((mix(template.hashCode()) * 31 + value.hashCode()) * 0xD1B54A32D192ED03L + other.hashCode())
                | 1L << 32;
    }

    private static long key(String template, String value, String other, String third) {
        long two = (mix(template.hashCode()) * 31 + value.hashCode()) * 0xD1B54A32D192ED03L + other.hashCode();
        return mix(mix(two) * 31 + third.hashCode()) | 1L << 32;
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

        @Override
        public void add(String template, String value, String other, String third) {
            sum += model.weight(key(template, value, other, third));
        }

        /** The log-odds so far; begins anew at zero. */
        double take() {
            double result = sum;
            sum = 0;
            return result;
        }
    }
}
