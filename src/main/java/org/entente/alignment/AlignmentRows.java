package org.entente.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Rows of {@code country_alignment} from the cells of a period, with kappa in every bootstrap run. */
final class AlignmentRows {
    static final String SUPPRESSED = "suppressed";
    private static final int EVIDENCE = 5;

    private final String period;
    private final MeasureOptions options;
    private final PeriodCells cells;
    private final List<CellKey> targets = new ArrayList<>();
    private final List<Profile> profiles;
    private final PairBootstrap bootstrap;
    private final float[][] kappaRuns;
    private final Optional<Double>[] outletBalanced;
    private final int[] atA;
    private final int[] atB;
    /** The pair in which a story was last met, by its number. */
    private final int[] metIn;

    AlignmentRows(String period, MeasureOptions options, PeriodCells cells) {
        this.period = period;
        this.options = options;
        this.cells = cells;
        Map<Long, Integer> storyNumbers = new HashMap<>();
        profiles = Profile.of(cells, options.replicates(), targets, storyNumbers);
        bootstrap = new PairBootstrap(options);
        kappaRuns = PairTable.emptyRuns(options.replicates(), profiles.size());
        outletBalanced = OutletAgreement.of(profiles, targets, options);
        atA = new int[targets.size()];
        atB = new int[targets.size()];
        metIn = new int[storyNumbers.size()];
        Arrays.fill(metIn, -1);
    }

    List<Profile> profiles() {
        return profiles;
    }

    List<CellKey> targets() {
        return targets;
    }

    List<String> sources() {
        return profiles.stream().map(profile -> profile.source).toList();
    }

    float[][] kappaRuns() {
        return kappaRuns;
    }

    /** A row for every pair with a common target or a stance toward each other. */
    List<CountryAlignment> rows() {
        List<CountryAlignment> rows = new ArrayList<>();
        for (int a = 0; a < profiles.size(); a++) {
            for (int b = a + 1; b < profiles.size(); b++) {
                int common = common(profiles.get(a), profiles.get(b));
                StanceCounts direct = direct(profiles.get(a).source, profiles.get(b).source);
                if (common >= options.minTargets()) {
                    rows.add(published(a, b, common, direct));
                } else if (common > 0 || direct.sided() > 0) {
                    rows.add(suppressed(a, b, common, direct));
                }
            }
        }
        return rows;
    }

    /** Finds the common targets and notes where they stand in both profiles. A pair's stances on each other are none of them. */
    private int common(Profile a, Profile b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.targets.length && j < b.targets.length; ) {
            if (a.targets[i] < b.targets[j]) {
                i++;
            } else if (a.targets[i] > b.targets[j]) {
                j++;
            } else {
                if (isThird(targets.get(a.targets[i]), a.source, b.source)) {
                    atA[common] = i;
                    atB[common++] = j;
                }
                i++;
                j++;
            }
        }
        return common;
    }

    static boolean isThird(CellKey target, String a, String b) {
        return !target.target().equals(a) && !target.target().equals(b);
    }

    /** Counts the stories behind the common targets, one that speaks of both countries or of several targets once. */
    private int stories(int indexA, int indexB, int common) {
        int pair = PairTable.pair(indexA, indexB, profiles.size());
        int stories = 0;
        for (int k = 0; k < common; k++) {
            stories += firstMet(profiles.get(indexA).storyNumbers[atA[k]], pair);
            stories += firstMet(profiles.get(indexB).storyNumbers[atB[k]], pair);
        }
        return stories;
    }

    private int firstMet(int[] numbers, int pair) {
        int met = 0;
        for (int story : numbers) {
            met += metIn[story] == pair ? 0 : 1;
            metIn[story] = pair;
        }
        return met;
    }

    private StanceCounts direct(String a, String b) {
        StanceCounts sum = StanceCounts.NONE;
        for (String faction : List.of("GOV", "NONE")) {
            for (CellKey key : List.of(new CellKey(a, b, faction), new CellKey(b, a, faction))) {
                StanceCell cell = cells.cells().get(key);
                sum = cell == null ? sum : sum.plus(cell.counts());
            }
        }
        return sum;
    }

    private CountryAlignment published(int indexA, int indexB, int common, StanceCounts direct) {
        Profile a = profiles.get(indexA);
        Profile b = profiles.get(indexB);
        ThirdTargets.Sum sum = new ThirdTargets.Sum();
        ThirdTargets.Sum copies = new ThirdTargets.Sum();
        for (int k = 0; k < common; k++) {
            int i = atA[k];
            int j = atB[k];
            sum.add(a.signs[i], b.signs[j], ThirdTargets.weight(a.stories[i], b.stories[j], options.targetCap()));
            StanceCounts copiesA = a.cells[i].copies();
            StanceCounts copiesB = b.cells[j].copies();
            copies.add(
                    copiesA.netStance().orElseThrow(),
                    copiesB.netStance().orElseThrow(),
                    ThirdTargets.weight(copiesA.sided(), copiesB.sided(), options.targetCap()));
        }
        bootstrap(indexA, indexB, common);
        ThirdTargets total = sum.total();
        Optional<BetaInterval> byStory = bootstrap.interval(total.agreement().orElseThrow());
        double error = CoderError.ofPair(a.errorRate, b.errorRate);
        Optional<Double> agreement = total.agreement().map(x -> CoderError.correctAgreement(x, error));
        Optional<BetaInterval> interval = total.interval(options.confidence());
        List<StanceVote> evidence = evidence(a, b, common);
        return new CountryAlignment(
                period,
                a.source,
                b.source,
                common,
                stories(indexA, indexB, common),
                total.effectiveTargets(),
                agreement,
                interval.map(x -> CoderError.correctAgreement(x.low(), error)),
                interval.map(x -> CoderError.correctAgreement(x.high(), error)),
                byStory.map(x -> CoderError.correctAgreement(x.low(), error)),
                byStory.map(x -> CoderError.correctAgreement(x.high(), error)),
                total.agreement(),
                agreement.map(x -> 2 * x - 1),
                total.kappa(),
                direct.netStance(),
                direct.effectiveStories(),
                outletBalanced[PairTable.pair(indexA, indexB, profiles.size())],
                copies.total().agreement(),
                evidence.stream().map(StanceRows::evidence).toList(),
                evidence.stream().map(StanceVote::outlet).toList(),
                evidence.stream().map(vote -> vote.attribution().name()).toList(),
                StanceRows.OK);
    }

    private void bootstrap(int a, int b, int common) {
        if (options.replicates() == 0) {
            return;
        }
        bootstrap.run(profiles.get(a), profiles.get(b), atA, atB, common);
        int pair = PairTable.pair(a, b, profiles.size());
        for (int run = 0; run < kappaRuns.length; run++) {
            kappaRuns[run][pair] = (float) bootstrap.kappa(run);
        }
    }

    private CountryAlignment suppressed(int indexA, int indexB, int common, StanceCounts direct) {
        Profile a = profiles.get(indexA);
        Profile b = profiles.get(indexB);
        List<StanceVote> evidence = evidence(a, b, common);
        return new CountryAlignment(
                period,
                a.source,
                b.source,
                common,
                stories(indexA, indexB, common),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                direct.netStance(),
                direct.effectiveStories(),
                Optional.empty(),
                Optional.empty(),
                evidence.stream().map(StanceRows::evidence).toList(),
                evidence.stream().map(StanceVote::outlet).toList(),
                evidence.stream().map(vote -> vote.attribution().name()).toList(),
                SUPPRESSED);
    }

    /** The best sentence of each side on the common targets that weigh most; a story gives one. */
    private List<StanceVote> evidence(Profile a, Profile b, int common) {
        TreeMap<Double, List<Integer>> byWeight = new TreeMap<>();
        for (int k = 0; k < common; k++) {
            byWeight.computeIfAbsent(-a.stories[atA[k]] * b.stories[atB[k]], w -> new ArrayList<>())
                    .add(k);
        }
        List<StanceVote> evidence = new ArrayList<>();
        Set<String> stories = new HashSet<>();
        for (List<Integer> targetsOfWeight : byWeight.values()) {
            for (int k : targetsOfWeight) {
                for (StanceCell cell : List.of(a.cells[atA[k]], b.cells[atB[k]])) {
                    StanceVote best = cell.evidence().get(0);
                    if (evidence.size() < EVIDENCE && stories.add(best.story() + "\n" + best.source())) {
                        evidence.add(best);
                    }
                }
            }
            if (evidence.size() == EVIDENCE) {
                break;
            }
        }
        return evidence;
    }
}
