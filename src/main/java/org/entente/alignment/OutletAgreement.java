package org.entente.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Agreement of every pair as each outlet alone tells it, averaged over the outlets that tell of a common target. */
final class OutletAgreement {
    private final List<Profile> profiles;
    private final List<CellKey> targets;
    private final double cap;
    private final double[] weight;
    private final double[] distance;
    private final double[] sum;
    private final int[] outlets;

    private OutletAgreement(List<Profile> profiles, List<CellKey> targets, double cap) {
        this.profiles = profiles;
        this.targets = targets;
        this.cap = cap;
        int pairs = profiles.size() * (profiles.size() - 1) / 2;
        weight = new double[pairs];
        distance = new double[pairs];
        sum = new double[pairs];
        outlets = new int[pairs];
    }

    /** What one source says of a target in one outlet. */
    private record Say(int profile, double sign, double stories) {}

    /** By pair as {@link PairTable#pair} numbers them; empty where no outlet tells of a common target. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Optional<Double>[] of(List<Profile> profiles, List<CellKey> targets, MeasureOptions options) {
        OutletAgreement means = new OutletAgreement(profiles, targets, options.targetCap());
        means.byOutlet().values().forEach(means::add);
        Optional<Double>[] result = new Optional[means.sum.length];
        Arrays.setAll(
                result,
                pair -> means.outlets[pair] == 0
                        ? Optional.empty()
                        : Optional.of(means.sum[pair] / means.outlets[pair]));
        return result;
    }

    private Map<String, Map<Integer, List<Say>>> byOutlet() {
        Map<String, Map<Integer, List<Say>>> byOutlet = new TreeMap<>();
        for (int p = 0; p < profiles.size(); p++) {
            Profile profile = profiles.get(p);
            for (int k = 0; k < profile.cells.length; k++) {
                for (OutletCounts outlet : profile.cells[k].outlets()) {
                    StanceCounts counts = outlet.counts();
                    if (counts.sided() > 0) {
                        byOutlet.computeIfAbsent(outlet.outlet(), o -> new TreeMap<>())
                                .computeIfAbsent(profile.targets[k], t -> new ArrayList<>())
                                .add(new Say(p, counts.netStance().orElseThrow(), counts.sided()));
                    }
                }
            }
        }
        return byOutlet;
    }

    private void add(Map<Integer, List<Say>> outlet) {
        List<Integer> touched = new ArrayList<>();
        outlet.forEach((target, says) -> addTarget(targets.get(target), says, touched));
        for (int pair : touched) {
            sum[pair] += 1 - distance[pair] / weight[pair];
            outlets[pair]++;
            weight[pair] = 0;
            distance[pair] = 0;
        }
    }

    private void addTarget(CellKey target, List<Say> says, List<Integer> touched) {
        for (int i = 0; i < says.size(); i++) {
            Say a = says.get(i);
            for (int j = i + 1; j < says.size(); j++) {
                Say b = says.get(j);
                if (AlignmentRows.isThird(target, profiles.get(a.profile).source, profiles.get(b.profile).source)) {
                    int pair = PairTable.pair(a.profile, b.profile, profiles.size());
                    double v = ThirdTargets.weight(a.stories, b.stories, cap);
                    if (weight[pair] == 0) {
                        touched.add(pair);
                    }
                    weight[pair] += v;
                    distance[pair] += v * Math.abs(a.sign - b.sign) / 2;
                }
            }
        }
    }
}
