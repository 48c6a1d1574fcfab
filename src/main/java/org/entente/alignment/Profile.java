package org.entente.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that one source says of targets in a period, laid out for fast comparison with other sources. */
final class Profile {
    final String source;
    /** Indices of targets, ascending. */
    final int[] targets;

    final StanceCell[] cells;
    final double[] signs;
    final double[] stories;
    /** Of each target the stories that take a side, as numbers of the period. */
    final int[][] storyNumbers;

    final double errorRate;
    /** For target k and run r at k * runs + r: net stance of the run; 0 where the run drew nothing. */
    final float[] signDraws;
    /** Square root of the stories drawn; 0 where the run drew nothing. */
    final float[] rootDraws;
    /** Step of the grid of signs. */
    final byte[] stepDraws;

    private Profile(String source, int[] targets, StanceCell[] cells, int runs, Map<Long, Integer> numbers) {
        this.source = source;
        this.targets = targets;
        this.cells = cells;
        signs = new double[cells.length];
        stories = new double[cells.length];
        storyNumbers = new int[cells.length][];
        StanceCounts all = StanceCounts.NONE;
        signDraws = new float[cells.length * runs];
        rootDraws = new float[cells.length * runs];
        stepDraws = new byte[cells.length * runs];
        for (int k = 0; k < cells.length; k++) {
            StanceCounts counts = cells[k].counts();
            signs[k] = counts.netStance().orElseThrow();
            stories[k] = counts.sided();
            storyNumbers[k] = cells[k].sides().stream()
                    .filter(story -> story.side() != 0)
                    .mapToInt(story -> numbers.computeIfAbsent(story.story(), hash -> numbers.size()))
                    .toArray();
            all = all.plus(counts);
            draw(k, runs);
        }
        errorRate = all.errorRate();
    }

    /** The bootstrap runs of target k: sums of draws over its stories. */
    private void draw(int k, int runs) {
        int[] balance = new int[runs];
        int[] weight = new int[runs];
        for (StorySide story : cells[k].sides()) {
            for (int run = 0; run < runs && story.side() != 0; run++) {
                int drawn = Replicates.draw(story.story(), run) * story.side();
                balance[run] += drawn;
                weight[run] += Math.abs(drawn);
            }
        }
        for (int run = 0; run < runs; run++) {
            float sign = weight[run] == 0 ? 0 : (float) (balance[run] / (double) weight[run]);
            signDraws[k * runs + run] = sign;
            rootDraws[k * runs + run] = (float) Math.sqrt(weight[run] / 10_000.0);
            stepDraws[k * runs + run] = (byte) Signs.step(sign);
        }
    }

    /**
     * Profiles of all sources that take a side, in order.
     *
     * @param targets receives the targets in the order of their indices
     * @param numbers receives the number of each story that takes a side, from 0
     */
    static List<Profile> of(PeriodCells period, int runs, List<CellKey> targets, Map<Long, Integer> numbers) {
        TreeMap<String, TreeMap<CellKey, StanceCell>> bySource = new TreeMap<>();
        TreeMap<CellKey, Integer> index = new TreeMap<>();
        for (Map.Entry<CellKey, StanceCell> entry : period.cells().entrySet()) {
            if (entry.getValue().isSided()) {
                CellKey key = entry.getKey();
                CellKey target = new CellKey("", key.target(), key.faction());
                bySource.computeIfAbsent(key.source(), s -> new TreeMap<>()).put(target, entry.getValue());
                index.put(target, 0);
            }
        }
        targets.addAll(index.keySet());
        for (int i = 0; i < targets.size(); i++) {
            index.put(targets.get(i), i);
        }
        List<Profile> profiles = new ArrayList<>();
        bySource.forEach((source, cells) -> profiles.add(new Profile(
                source,
                cells.keySet().stream().mapToInt(index::get).toArray(),
                cells.values().toArray(new StanceCell[0]),
                runs,
                numbers)));
        return profiles;
    }
}
