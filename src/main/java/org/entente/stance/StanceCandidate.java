package org.entente.stance;

import java.util.Map;

/**
 * An event with what its confidence goes by.
 *
 * @param features what a reader goes by who tells events from what is none
 */
public record StanceCandidate(StanceEvent event, Map<String, Double> features) {}
