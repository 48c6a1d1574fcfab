package org.entente.alignment;

import java.util.List;
import java.util.Optional;

/**
 * A row of {@code country_stance}: how one country stands to another, or to a faction in it, in a period.
 *
 * @param nRaw stance events, copies included
 * @param nStories stories with a say
 * @param nOutlets outlets that published one
 * @param nEff effective number of stories, (sum w)^2 / sum w^2; contacts left out
 * @param support sum of weights of stories, supporting
 * @param oppose sum of weights of stories, opposing
 * @param contact sum of weights of stories of contact, which take no side
 * @param netStance in [-1, 1], shrunk toward the source's own mean; empty when nothing takes a side
 * @param low lower end of the Beta interval of {@code netStance}
 * @param netStanceCorrected for the coder's error rate, before shrinking
 * @param outletBalanced mean over outlets of each outlet's own net stance
 * @param leaveOneOutletOutLow lowest net stance when one outlet is left out; empty with one outlet
 * @param ownVoice net stance in the source's own quoted words
 * @param narrator net stance as others and the reporter tell it
 * @param evidence up to 5 sentences {@code article_id:start-end}, best confidence first, one a story
 * @param evidenceOutlets their outlets, in the same order
 * @param evidenceAttributions their attributions, in the same order
 * @param status {@code ok}, {@code too_little} (fewer effective stories than asked for) or {@code contact_only}
 */
public record CountryStance(
        String period,
        String source,
        String target,
        String faction,
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
        Optional<Double> netStanceCorrected,
        Optional<Double> correctedLow,
        Optional<Double> correctedHigh,
        Optional<Double> outletBalanced,
        Optional<Double> leaveOneOutletOutLow,
        Optional<Double> leaveOneOutletOutHigh,
        Optional<Double> ownVoice,
        Optional<Double> narrator,
        List<String> evidence,
        List<String> evidenceOutlets,
        List<String> evidenceAttributions,
        String status) {
    public CountryStance {
        evidence = List.copyOf(evidence);
        evidenceOutlets = List.copyOf(evidenceOutlets);
        evidenceAttributions = List.copyOf(evidenceAttributions);
    }
}
