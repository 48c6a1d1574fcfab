package org.entente.report;

/**
 * What a column holds.
 *
 * @param type as the table has it, such as {@code DATE}
 * @param unit such as words or days; empty where there is none
 * @param range such as {@code [0, 1]}; empty where all values are possible
 * @param meaning one sentence
 * @param computed how a statistic is computed, and from what; empty where nothing is
 * @param source who defined it
 */
public record ColumnDescription(
        String table,
        String column,
        String type,
        String unit,
        String range,
        String meaning,
        String computed,
        String source) {}
