package org.entente.report;

import java.util.List;
import org.entente.alignment.AlignmentDrift;
import org.entente.alignment.AlignmentPeriod;
import org.entente.alignment.BlocMembership;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryPosition;
import org.entente.alignment.CountryStance;
import org.entente.alignment.IssueStance;

/** Who sides with whom: the rows of all periods, in any order. */
public record AlignmentTables(
        List<AlignmentPeriod> periods,
        List<CountryStance> stances,
        List<CountryAlignment> pairs,
        List<CountryPosition> positions,
        List<BlocMembership> blocs,
        List<AlignmentDrift> drifts,
        List<IssueStance> issues) {
    /** No rows. */
    public static final AlignmentTables NONE =
            new AlignmentTables(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public AlignmentTables {
        periods = List.copyOf(periods);
        stances = List.copyOf(stances);
        pairs = List.copyOf(pairs);
        positions = List.copyOf(positions);
        blocs = List.copyOf(blocs);
        drifts = List.copyOf(drifts);
        issues = List.copyOf(issues);
    }
}
