/**
 * Stance events: who supports or opposes whom, with the sentence that says so.
 *
 * <p>{@link org.entente.stance.StanceExtractor} reads the mentions of a sentence as actors (a country or group, with its faction), finds the
 * cues of the act lexicon, and asks the construction that a cue opens for its source and its target. Whatever a construction cannot
 * explain it leaves alone: a missing event costs less than a wrong one.
 */
package org.entente.stance;
