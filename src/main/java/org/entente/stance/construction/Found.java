package org.entente.stance.construction;

import org.entente.stance.sentence.Actor;

/**
 * What a construction found.
 *
 * @param source null when it is the speaker of the quotation that the cue stands in
 * @param cue index of the cue's first token
 */
public record Found(
        Actor source, Actor target, String act, int polarity, double weight, double confidence, int cue, String rule) {}
