package org.entente.quote.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.quote.tag.Values;
import org.entente.text.CsvTable;

/**
 * Weights of all attribution models, looked up by a hash of the feature's parts so that scoring makes no strings.
 *
 * <p>A feature is written {@code template}, {@code template|value} or {@code template|value|value}, with up to three values; the
 * template begins with the model's name and a point, so that one table holds all models.
 *
 * <p>The table is a perfect hash (Belazzougui, Botelho, Dietzfelbinger 2009, Hash, Displace, and Compress): keys fall into buckets, and each
 * bucket has a factor that sends its keys to slots of their own. A look-up is then two reads without a branch, in tables that fit a
 * core's own cache: its misses, and branches guessed wrong, were most of the time of attribution.
 */
public final class LinearModel {
    /** Bits of a slot that hold a weight in thousandths; the others hold bits of its feature's hash. */
    private static final int WEIGHT_BITS = 14;

    /** Odd numbers that spread the hashes of a feature's values; any would do. */
    private static final long FIRST = 0xD1B54A32D192ED03L;

    private static final long SECOND = 0x8CB92BA72F3D8DD7L;
    private static final long THIRD = 0xAAAAAAAAAAAAAAABL;

    private static final int HEAVIEST = (1 << WEIGHT_BITS - 1) - 1;
    /** Keys to a bucket, on average at most. */
    private static final int BUCKET = 3;

    private final int[] slots;
    private final char[] factors;
    private final int slotShift;
    private final int bucketShift;

    private LinearModel(Map<Long, Integer> weights) {
        int slotBits = bits(weights.size() * 4 / 3);
        int bucketBits = bits(weights.size() / BUCKET);
        slots = new int[1 << slotBits];
        factors = new char[1 << bucketBits];
        slotShift = Long.SIZE - slotBits;
        bucketShift = Long.SIZE - bucketBits;
        Map<Integer, List<Long>> buckets = new TreeMap<>();
        weights.keySet()
                .forEach(key -> buckets.computeIfAbsent(bucket(key), b -> new ArrayList<>())
                        .add(key));
        buckets.values().stream()
                .sorted(Comparator.comparing(bucket -> -bucket.size()))
                .forEach(bucket -> place(bucket, weights));
    }

    /** How many bits tell that many things apart; at least one. */
    private static int bits(int size) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size));
    }

    private int bucket(long key) {
        return (int) (key >>> bucketShift);
    }

    private int slot(long key, int factor) {
        return (int) (key * factor >>> slotShift);
    }

    private static int print(long key) {
        return (int) key >>> WEIGHT_BITS;
    }

    /** Finds the first factor that sends the keys of a bucket to free slots. */
    private void place(List<Long> bucket, Map<Long, Integer> weights) {
        int factor = 1;
        while (!isFree(bucket, factor)) {
            factor += 2;
            if (factor > Character.MAX_VALUE) {
                throw new IllegalStateException("no place for " + bucket.size() + " weights of one bucket");
            }
        }
        factors[bucket(bucket.get(0))] = (char) factor;
        for (long key : bucket) {
            slots[slot(key, factor)] = print(key) << WEIGHT_BITS | weights.get(key) & (1 << WEIGHT_BITS) - 1;
        }
    }

    private boolean isFree(List<Long> bucket, int factor) {
        Set<Integer> taken = new HashSet<>();
        return bucket.stream().allMatch(key -> slots[slot(key, factor)] == 0 && taken.add(slot(key, factor)));
    }

    public static LinearModel load(String resource) {
        return of(CsvTable.resource(resource));
    }

    public static LinearModel of(CsvTable table) {
        Map<Long, Integer> weights = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            long thousandths = Math.round(row.number("weight") * 1000);
            if (Math.abs(thousandths) >= HEAVIEST) {
                throw new IllegalArgumentException(row.where() + ": a weight beyond 8: " + row.get("weight"));
            }
            if (thousandths != 0) {
                weights.put(mix(key(row.get("feature").split("\\|", 4))), (int) thousandths);
            }
        }
        return new LinearModel(weights);
    }

    private static long key(String[] parts) {
        int first = parts.length > 1 ? Values.of(parts[1]) : 0;
        int second = parts.length > 2 ? Values.of(parts[2]) : 0;
        int third = parts.length > 3 ? Values.of(parts[3]) : 0;
        return key(parts[0], first, second, third);
    }

    /** The weight in thousandths; 0 for a feature that the table does not have. */
    private int weight(long key) {
        int found = slots[slot(key, factors[bucket(key)])];
        int differing = found >>> WEIGHT_BITS ^ print(key);
        // All bits where nothing differs, else none.
        int isSame = differing - 1 >> Integer.SIZE - 1;
        return found << Integer.SIZE - WEIGHT_BITS >> Integer.SIZE - WEIGHT_BITS & isSame;
    }

    private static long mix(long hash) {
        long h = (hash ^ hash >>> 31) * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }

    private static long key(String template, int value, int other, int third) {
        return template.hashCode() + value * FIRST + other * SECOND + third * THIRD;
    }

    /** Whether the table has a feature. */
    public boolean has(String template, int value, int other) {
        return weight(mix(key(template, value, other, 0))) != 0;
    }

    /** A sum over one candidate's features; not for use by two threads. */
    public Score score() {
        return new Score(this);
    }

    /** Adds up the weights of the features it receives. */
    public static final class Score implements Features {
        private final LinearModel model;
        private int thousandths;

        private Score(LinearModel model) {
            this.model = model;
        }

        @Override
        public void add(String template) {
            thousandths += model.weight(mix(key(template, 0, 0, 0)));
        }

        @Override
        public void add(String template, int value) {
            thousandths += model.weight(mix(key(template, value, 0, 0)));
        }

        @Override
        public void add(String template, int value, int other) {
            thousandths += model.weight(mix(key(template, value, other, 0)));
        }

        @Override
        public void add(String template, int value, int other, int third) {
            thousandths += model.weight(mix(key(template, value, other, third)));
        }

        /** The log-odds so far. */
        public double sum() {
            return thousandths / 1000.0;
        }

        /** The log-odds so far; begins anew at zero. */
        public double take() {
            double result = sum();
            thousandths = 0;
            return result;
        }
    }
}
