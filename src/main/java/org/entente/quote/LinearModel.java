package org.entente.quote;

import org.entente.text.CsvTable;

/**
 * Weights of all attribution models, looked up by a hash of the feature's parts so that scoring makes no strings.
 *
 * <p>A feature is written {@code template}, {@code template|value} or {@code template|value|value}, with up to three values; the
 * template begins with the model's name and a point, so that one table holds all models. Weights are kept in thousandths beside
 * sixteen bits of their key, in one array that fits a core's own cache: its misses were half of the time of attribution.
 */
final class LinearModel {
    /** One array slot a feature: the upper 16 bits of its hash, then its weight in thousandths, which is never zero. */
    private final int[] slots;

    private final int mask;

    private LinearModel(int size) {
        int capacity = Integer.highestOneBit(Math.max(size, 8) * 4 - 1);
        slots = new int[capacity];
        mask = capacity - 1;
    }

    static LinearModel load(String resource) {
        return of(CsvTable.resource(resource));
    }

    static LinearModel of(CsvTable table) {
        LinearModel model = new LinearModel(table.rows().size());
        for (CsvTable.Row row : table.rows()) {
            long thousandths = Math.round(row.number("weight") * 1000);
            if (thousandths != (short) thousandths) {
                throw new IllegalArgumentException(row.where() + ": a weight beyond 32: " + row.get("weight"));
            }
            if (thousandths != 0) {
                model.put(key(row.get("feature").split("\\|", 4)), (int) thousandths);
            }
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

    private void put(long key, int weight) {
        int slot = (int) key & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = (int) (key >>> 48) << 16 | weight & 0xFFFF;
    }

    private int weight(long key) {
        int slot = (int) key & mask;
        int print = (int) (key >>> 48);
        int found = slots[slot];
        while (found != 0) {
            if (found >>> 16 == print) {
                return (short) found;
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
        return mix(template.hashCode());
    }

    private static long key(String template, String value) {
        return mix(mix(template.hashCode()) * 31 + value.hashCode());
    }

    private static long key(String template, String value, String other) {
        return mix((mix(template.hashCode()) * 31 + value.hashCode()) * 0xD1B54A32D192ED03L + other.hashCode());
    }

    private static long key(String template, String value, String other, String third) {
        long two = (mix(template.hashCode()) * 31 + value.hashCode()) * 0xD1B54A32D192ED03L + other.hashCode();
        return mix(mix(two) * 31 + third.hashCode());
    }

    /** Whether the table has a feature. */
    boolean has(String template, String value, String other) {
        return weight(key(template, value, other)) != 0;
    }

    /** A sum over one candidate's features; not for use by two threads. */
    Score score() {
        return new Score(this);
    }

    /** Adds up the weights of the features it receives. */
    static final class Score implements Features {
        private final LinearModel model;
        private int thousandths;

        private Score(LinearModel model) {
            this.model = model;
        }

        @Override
        public void add(String template) {
            thousandths += model.weight(key(template));
        }

        @Override
        public void add(String template, String value) {
            thousandths += model.weight(key(template, value));
        }

        @Override
        public void add(String template, String value, String other) {
            thousandths += model.weight(key(template, value, other));
        }

        @Override
        public void add(String template, String value, String other, String third) {
            thousandths += model.weight(key(template, value, other, third));
        }

        /** The log-odds so far. */
        double sum() {
            return thousandths / 1000.0;
        }

        /** The log-odds so far; begins anew at zero. */
        double take() {
            double result = sum();
            thousandths = 0;
            return result;
        }
    }
}
