package org.entente.alignment;

/** How long a period is; weeks are those of ISO 8601. */
public enum PeriodLength {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    ALL
}
