package org.entente.job.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.alignment.Period;
import org.entente.alignment.PeriodLength;

/** The period of a row: what has no date belongs to no period but the one that holds every day. */
public final class PeriodLabel {
    private PeriodLabel() {}

    public static String of(Optional<LocalDate> date, PeriodLength length) {
        return date.map(day -> Period.of(day, length).label()).orElse(Period.ALL);
    }
}
