package org.entente.alignment;

/**
 * The side that one story shows a source take, as the bootstrap over stories needs it.
 *
 * @param story hash of the story, see {@link Replicates#hash}
 * @param side weight in ten-thousandths of a story, so that an int holds the draws of 214,000 stories: above 0 in support, below 0 in
 *     opposition, 0 for contact
 */
public record StorySide(long story, int side) {
    static final long UNIT = StanceVote.ONE / 10_000;
}
