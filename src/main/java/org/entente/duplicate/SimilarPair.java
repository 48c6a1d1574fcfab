package org.entente.duplicate;

/** Two articles that are copies or versions of one story. */
public record SimilarPair(String a, String b) {}
