package org.entente.alignment;

import java.util.List;

/**
 * Measures one period: who sides with whom, where countries stand, and which blocs they form. The rows depend on the set of votes and the
 * options only, never on the order of the votes.
 */
public final class AlignmentMeasurer {
    private final MeasureOptions options;
    private final PrincipalAxis axis;
    private final BlocFinder blocFinder;

    public AlignmentMeasurer(MeasureOptions options) {
        this(options, PrincipalAxis.exact(), new SpectralBlocs());
    }

    /** With another way to find the axis and the blocs, such as a library's. */
    public AlignmentMeasurer(MeasureOptions options, PrincipalAxis axis, BlocFinder blocFinder) {
        this.options = options;
        this.axis = axis;
        this.blocFinder = blocFinder;
    }

    /**
     * All rows of a period, in the order of their keys. Without votes: no rows but the period's own, {@code too_little}.
     *
     * @param period its label
     * @param votes of this period, in any order; all copies of a story have to be among them
     */
    public PeriodMeasure measure(String period, Iterable<StanceVote> votes) {
        return measure(period, PeriodCells.count(votes, options.errorRates()));
    }

    /** As {@link #measure} from what has been counted already; cells of one key are joined. */
    public PeriodMeasure measureCells(String period, Iterable<StanceCell> cells) {
        return measure(period, PeriodCells.of(cells));
    }

    private PeriodMeasure measure(String period, PeriodCells every) {
        PeriodCells cells = every.ofIssues(false);
        StanceRows stanceRows = new StanceRows(period, options);
        List<CountryStance> stances = stanceRows.rows(cells);
        AlignmentRows pairs = new AlignmentRows(period, options, cells);
        List<CountryAlignment> alignments = pairs.rows();
        PairTable table = PairTable.of(pairs.sources(), alignments, pairs.kappaRuns());
        List<BlocMembership> blocs = new BlocRows(period, options, blocFinder).rows(table);
        List<CountryPosition> positions = new PositionRows(
                        period, options, axis, pairs.profiles(), pairs.targets().size())
                .rows();
        StructuralBalance balance = StructuralBalance.of(table.kappa());
        int published = (int) alignments.stream()
                .filter(row -> row.status().equals(StanceRows.OK))
                .count();
        AlignmentPeriod summary = new AlignmentPeriod(
                period,
                cells.events(),
                cells.stories(),
                (int) cells.cells().keySet().stream()
                        .map(CellKey::source)
                        .distinct()
                        .count(),
                pairs.targets().size(),
                published,
                blocs.stream().mapToInt(BlocMembership::bloc).max().orElse(0),
                balance.triangles(),
                balance.share(),
                published == 0 ? StanceRows.TOO_LITTLE : StanceRows.OK);
        List<IssueStance> issues = stanceRows.issues(every.ofIssues(true));
        return new PeriodMeasure(summary, stances, alignments, positions, blocs, issues);
    }
}
