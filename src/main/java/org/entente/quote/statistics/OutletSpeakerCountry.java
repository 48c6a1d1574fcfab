package org.entente.quote.statistics;

/**
 * Whose officials an outlet lets speak: a row of {@code outlet_speaker_country}.
 *
 * @param quotes every copy in full
 * @param stories different stories
 * @param share of the outlet's quotations whose speaker's country is known, in [0, 1]
 * @param shareOnePerStory the same with one vote a story
 * @param lift the share over the same country's share in all outlets together; 1 is as often as elsewhere
 */
public record OutletSpeakerCountry(
        String period,
        String outlet,
        String speakerCountry,
        long quotes,
        long stories,
        double share,
        double shareOnePerStory,
        double lift) {}
