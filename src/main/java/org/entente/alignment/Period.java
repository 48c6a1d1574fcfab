package org.entente.alignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;

/**
 * A stretch of days that is measured as one.
 *
 * @param label {@code 2019-07-25}, {@code 2019-W30}, {@code 2019-07}, {@code 2019-Q3}, {@code 2019} or {@code all}; labels of one length
 *     sort in the order of time
 * @param firstDay inclusive
 * @param lastDay inclusive
 */
public record Period(String label, LocalDate firstDay, LocalDate lastDay) implements Comparable<Period> {
    /** The label of the one period that holds every day. */
    public static final String ALL = "all";

    /** Labels of periods of one length in the order of time, the whole span before them. */
    public static final Comparator<String> WHOLE_FIRST =
            Comparator.comparing((String label) -> !label.equals(ALL)).thenComparing(Comparator.naturalOrder());

    /** The period of this length that holds the day. */
    public static Period of(LocalDate day, PeriodLength length) {
        return switch (length) {
            case DAY -> new Period(day.toString(), day, day);
            case WEEK -> week(day);
            case MONTH ->
                new Period(
                        String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue()),
                        day.withDayOfMonth(1),
                        day.with(TemporalAdjusters.lastDayOfMonth()));
            case QUARTER -> quarter(day);
            case YEAR ->
                new Period(
                        String.format(Locale.ROOT, "%04d", day.getYear()),
                        day.withDayOfYear(1),
                        day.with(TemporalAdjusters.lastDayOfYear()));
            case ALL -> new Period(ALL, LocalDate.MIN, LocalDate.MAX);
        };
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String label = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(label, monday, monday.plusDays(6));
    }

    private static Period quarter(LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        LocalDate first = LocalDate.of(day.getYear(), 3 * quarter - 2, 1);
        String label = String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), quarter);
        return new Period(label, first, first.plusMonths(3).minusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        return firstDay.compareTo(other.firstDay);
    }
}
