package org.entente.table;

/**
 * What a column means.
 *
 * @param unit such as {@code stories}, or empty
 * @param range such as {@code [0, 1]}, or empty
 */
public record ColumnText(String unit, String range, String meaning) {
    /** All of it in one line. */
    public String sentence() {
        String scale = unit.isEmpty() ? range : range.isEmpty() ? unit : unit + ", " + range;
        return scale.isEmpty() ? meaning : meaning + " (" + scale + ")";
    }
}
