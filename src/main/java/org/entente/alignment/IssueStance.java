package org.entente.alignment;

import java.util.List;
import java.util.Optional;

/**
 * A row of {@code issue_stance}: how far all stances over one issue support or oppose in a period, whoever takes them toward whom. A story
 * votes at most once for and once against.
 *
 * @param issue of the issue lexicon, such as {@code sanctions}
 * @param nRaw stance events over it, copies included
 * @param nStories stories with one
 * @param nOutlets outlets that published one
 * @param nEff effective number of stories, (sum w)^2 / sum w^2; contacts left out
 * @param support sum of weights of stories, supporting
 * @param oppose sum of weights of stories, opposing
 * @param contact sum of weights of stories of contact, which take no side
 * @param netStance in [-1, 1]: 2 (S + 1/2) / (S + O + 1) - 1; empty when nothing takes a side
 * @param low lower end of its interval, Beta(S + 1/2, O + 1/2)
 * @param outletBalanced mean over outlets of each outlet's own net stance
 * @param evidence up to 5 sentences {@code article_id:start-end}, best confidence first, one a story
 * @param evidenceOutlets their outlets, in the same order
 * @param evidenceAttributions their attributions, in the same order
 * @param status {@code ok}, {@code too_little} (fewer effective stories than asked for) or {@code contact_only}
 */
public record IssueStance(
        String period,
        String issue,
        int nRaw,
        int nStories,
        int nOutlets,
        double nEff,
        double support,
        double oppose,
        double contact,
        Optional<Double> netStance,
        Optional<Double> low,
        Optional<Double> high,
        Optional<Double> outletBalanced,
        List<String> evidence,
        List<String> evidenceOutlets,
        List<String> evidenceAttributions,
        String status) {
    public IssueStance {
        evidence = List.copyOf(evidence);
        evidenceOutlets = List.copyOf(evidenceOutlets);
        evidenceAttributions = List.copyOf(evidenceAttributions);
    }

    /** Of everybody's stances toward the issue. */
    static IssueStance of(CountryStance row) {
        return new IssueStance(
                row.period(),
                row.target().substring(CellKey.ISSUE.length()),
                row.nRaw(),
                row.nStories(),
                row.nOutlets(),
                row.nEff(),
                row.support(),
                row.oppose(),
                row.contact(),
                row.netStance(),
                row.low(),
                row.high(),
                row.outletBalanced(),
                row.evidence(),
                row.evidenceOutlets(),
                row.evidenceAttributions(),
                row.status());
    }
}
