package org.entente.alignment;

import java.util.List;

/** All rows of one period. Positions are not yet aligned with other periods; {@link AlignmentSeries} does that. */
public record PeriodMeasure(
        AlignmentPeriod period,
        List<CountryStance> stances,
        List<CountryAlignment> alignments,
        List<CountryPosition> positions,
        List<BlocMembership> blocs,
        List<IssueStance> issues) {
    public PeriodMeasure {
        stances = List.copyOf(stances);
        alignments = List.copyOf(alignments);
        positions = List.copyOf(positions);
        blocs = List.copyOf(blocs);
        issues = List.copyOf(issues);
    }
}
