package org.entente.alignment;

import java.util.Optional;

/**
 * What a period rests on, a row for each period: {@code alignment_period}.
 *
 * @param events stance events, copies included, without those toward oneself
 * @param stories stories with at least one of them
 * @param pairs pairs of countries or groups with a published agreement
 * @param blocs number of blocs, 0 when there were too few pairs
 * @param triangles triples of countries with three published kappas, none of them 0
 * @param structuralBalance share of the triangles whose product of signs is positive, in [0, 1]; empty without triangles
 * @param status {@code ok} or {@code too_little} (no pair has enough common targets)
 */
public record AlignmentPeriod(
        String period,
        long events,
        int stories,
        int sources,
        int targets,
        int pairs,
        int blocs,
        long triangles,
        Optional<Double> structuralBalance,
        String status) {}
