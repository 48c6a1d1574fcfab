package org.entente.table;

/**
 * What a column means.
 *
 * @param unit such as {@code stories}, or empty
 * @param range such as {@code [0, 1]}, or empty
 * @param computed the formula of a statistic; empty where the column is no statistic
 * @param source whose formula it is; empty where it is nobody's
 */
public record ColumnText(String unit, String range, String meaning, String computed, String source) {
    /** All of it in one line. */
    public String sentence() {
        String scale = unit.isEmpty() ? range : range.isEmpty() ? unit : unit + ", " + range;
        return scale.isEmpty() ? meaning : meaning + " (" + scale + ")";
    }
}
