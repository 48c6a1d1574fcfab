package org.entente.job;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.alignment.Period;
import org.entente.alignment.PeriodLength;

/** The period of a row: what has no date belongs to no period but the one that holds every day. */
final class PeriodLabel {
    private PeriodLabel() {}

    static String of(Optional<LocalDate> date, PeriodLength length) {
        return date.map(day -> Period.of(day, length).label()).orElse(Period.ALL);
    }
}
