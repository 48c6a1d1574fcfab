package org.entente.alignment;

/** What one outlet tells of a cell. */
public record OutletCounts(String outlet, StanceCounts counts) {}
