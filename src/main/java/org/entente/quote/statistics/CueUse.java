package org.entente.quote.statistics;

/**
 * In which words an outlet reports what a country's speakers say: a row of {@code cue_use}.
 *
 * @param speakerCountry empty where unknown
 * @param cueClass said, claimed, denied, warned, ...; empty for a quotation without a cue
 * @param quotes every copy in full
 * @param share of the outlet's quotations of speakers of this country, in [0, 1]
 * @param shareOnePerStory the same with one vote a story
 * @param lift the share over the same cue class's share in all of the outlet's quotations; above 1 the outlet keeps the word for
 *     this country's speakers
 */
public record CueUse(
        String period,
        String outlet,
        String speakerCountry,
        String cueClass,
        long quotes,
        double share,
        double shareOnePerStory,
        double lift) {}
