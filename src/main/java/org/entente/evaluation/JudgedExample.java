package org.entente.evaluation;

import java.util.Map;

/** Something that a reader judged, by its features. */
public record JudgedExample(Map<String, Double> features, boolean isRight) {}
