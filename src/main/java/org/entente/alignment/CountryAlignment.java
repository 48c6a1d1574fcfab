package org.entente.alignment;

import java.util.List;
import java.util.Optional;

/**
 * A row of {@code country_alignment}: how far two countries take the same side toward third ones in a period. {@code countryA} sorts
 * before {@code countryB}.
 *
 * @param commonTargets targets (country and faction, neither of the two) to which both have a stance
 * @param nStories different stories that take a side on a common target, of either country, copies counted once; each may be one of both
 * @param nEff effective number of common targets, (sum v)^2 / sum v^2
 * @param agreement in [0, 1], corrected for the coder's error rate; empty when suppressed
 * @param agreementLow lower end of the interval over targets: each common target is one look at whether the two differ
 * @param agreementStoryLow lower end of the bootstrap interval over stories, on the targets that are known; corrected likewise; empty
 *     without replicates
 * @param agreementRaw in [0, 1], as coded
 * @param similarity 2 agreement - 1, in [-1, 1] (S of Signorino and Ritter)
 * @param kappa agreement beyond chance, at most 1; as coded
 * @param directNet net stance of the two toward each other, both directions pooled, in [-1, 1]
 * @param directStories effective stories behind {@code directNet}
 * @param outletBalanced mean over outlets of each outlet's own agreement, as coded
 * @param allCopies agreement as coded when every copy counts in full
 * @param evidence sentences {@code article_id:start-end} on the common targets that weigh most
 * @param status {@code ok} or {@code suppressed} (fewer common targets than asked for)
 */
public record CountryAlignment(
        String period,
        String countryA,
        String countryB,
        int commonTargets,
        int nStories,
        double nEff,
        Optional<Double> agreement,
        Optional<Double> agreementLow,
        Optional<Double> agreementHigh,
        Optional<Double> agreementStoryLow,
        Optional<Double> agreementStoryHigh,
        Optional<Double> agreementRaw,
        Optional<Double> similarity,
        Optional<Double> kappa,
        Optional<Double> directNet,
        double directStories,
        Optional<Double> outletBalanced,
        Optional<Double> allCopies,
        List<String> evidence,
        List<String> evidenceOutlets,
        List<String> evidenceAttributions,
        String status) {
    public CountryAlignment {
        evidence = List.copyOf(evidence);
        evidenceOutlets = List.copyOf(evidenceOutlets);
        evidenceAttributions = List.copyOf(evidenceAttributions);
    }
}
