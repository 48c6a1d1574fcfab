package org.entente.quote.statistics;

/**
 * How much of all that is quoted in a period one speaker, country or outlet has: a row of {@code quote_share_by_speaker},
 * {@code quote_share_by_country} or {@code quote_share_by_outlet}.
 *
 * @param key the speaker's id (or name), the speaker's country, or the outlet; empty for all quotations without one
 * @param name of a speaker: the name that most quotations give; else empty
 * @param country of a speaker: the country that most quotations give; else empty
 * @param quotes every copy in full
 * @param stories different stories
 * @param share of all quotations of the period, in [0, 1]; the shares of a period add up to 1
 * @param shareOnePerStory the same with one vote a story: each copy weighs 1 / copies
 */
public record QuoteShare(
        String period,
        String key,
        String name,
        String country,
        long quotes,
        long stories,
        long words,
        long direct,
        long mixed,
        long indirect,
        double share,
        double shareOnePerStory) {}
