package org.entente.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Rows of {@code country_stance} from the cells of a period. */
final class StanceRows {
    static final String OK = "ok";
    static final String TOO_LITTLE = "too_little";
    private static final String CONTACT_ONLY = "contact_only";

    private final String period;
    private final MeasureOptions options;

    StanceRows(String period, MeasureOptions options) {
        this.period = period;
        this.options = options;
    }

    List<CountryStance> rows(PeriodCells cells) {
        TreeMap<String, BetaPrior> priors = cells.priors();
        List<CountryStance> rows = new ArrayList<>();
        for (Map.Entry<CellKey, StanceCell> entry : cells.cells().entrySet()) {
            rows.add(row(
                    entry.getKey(), entry.getValue(), priors.get(entry.getKey().source())));
        }
        return rows;
    }

    /** Rows of {@code issue_stance}: an issue has no mean of its own to be shrunk toward, so Jeffreys's prior stands for it. */
    List<IssueStance> issues(PeriodCells cells) {
        BetaPrior jeffreys = new BetaPrior(0.5, 1);
        return cells.cells().entrySet().stream()
                .map(entry -> IssueStance.of(row(entry.getKey(), entry.getValue(), jeffreys)))
                .toList();
    }

    private CountryStance row(CellKey key, StanceCell cell, BetaPrior prior) {
        StanceCounts counts = cell.counts();
        boolean isSided = cell.isSided();
        double error = counts.errorRate();
        Optional<BetaInterval> interval = isSided
                ? Optional.of(prior.interval(counts.support(), counts.oppose(), options.confidence()))
                : Optional.empty();
        Optional<Double> corrected = isSided ? Optional.of(corrected(counts, prior)) : Optional.empty();
        Optional<BetaInterval> correctedInterval = corrected.map(estimate ->
                prior.correctedInterval(counts.support(), counts.oppose(), error, options.confidence(), estimate));
        List<StanceCounts> outlets =
                cell.outlets().stream().map(OutletCounts::counts).toList();
        Optional<BetaInterval> leftOut = isSided ? leaveOneOut(outlets, prior) : Optional.empty();
        String status = !isSided ? CONTACT_ONLY : counts.effectiveStories() < options.minStories() ? TOO_LITTLE : OK;
        return new CountryStance(
                period,
                key.source(),
                key.target(),
                key.faction(),
                counts.events(),
                counts.stories(),
                cell.outlets().size(),
                counts.effectiveStories(),
                counts.support(),
                counts.oppose(),
                counts.contact(),
                isSided ? Optional.of(prior.shrink(counts.support(), counts.oppose())) : Optional.empty(),
                interval.map(BetaInterval::low),
                interval.map(BetaInterval::high),
                corrected,
                correctedInterval.map(BetaInterval::low),
                correctedInterval.map(BetaInterval::high),
                outletBalanced(outlets),
                leftOut.map(BetaInterval::low),
                leftOut.map(BetaInterval::high),
                cell.ownVoice().netStance(),
                cell.told().netStance(),
                cell.evidence().stream().map(StanceRows::evidence).toList(),
                cell.evidence().stream().map(StanceVote::outlet).toList(),
                cell.evidence().stream().map(v -> v.attribution().name()).toList(),
                status);
    }

    static String evidence(StanceVote vote) {
        return vote.articleId() + ":" + vote.start() + "-" + vote.end();
    }

    /**
     * Net stance without the coder's error: the share of support is corrected, then shrunk toward the source's mean, itself corrected
     * (correcting after shrinking would blow small samples up again).
     */
    static double corrected(StanceCounts counts, BetaPrior prior) {
        double n = counts.sided();
        double error = counts.errorRate();
        double share = CoderError.correctShare(counts.support() / n, error);
        double mean = Math.max(1e-6, Math.min(1 - 1e-6, CoderError.correctShare(prior.mean(), error)));
        return new BetaPrior(mean, prior.strength()).shrink(share * n, (1 - share) * n);
    }

    /** The mean over outlets of each outlet's own (S - O) / (S + O); outlets that take no side are missing, not neutral. */
    static Optional<Double> outletBalanced(Collection<StanceCounts> outlets) {
        OptionalDouble mean = outlets.stream()
                .flatMap(o -> o.netStance().stream())
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    /** Lowest and highest shrunk net stance when one outlet is left out; empty when that leaves nothing, as with one outlet. */
    static Optional<BetaInterval> leaveOneOut(Collection<StanceCounts> outlets, BetaPrior prior) {
        StanceCounts all = outlets.stream().reduce(StanceCounts.NONE, StanceCounts::plus);
        double low = 2;
        double high = -2;
        for (StanceCounts outlet : outlets) {
            double support = all.support() - outlet.support();
            double oppose = all.oppose() - outlet.oppose();
            if (outlet.sided() > 0
                    && all.supportMicro() + all.opposeMicro() > outlet.supportMicro() + outlet.opposeMicro()) {
                double net = prior.shrink(support, oppose);
                low = Math.min(low, net);
                high = Math.max(high, net);
            }
        }
        return high < low ? Optional.empty() : Optional.of(new BetaInterval(low, high));
    }
}
