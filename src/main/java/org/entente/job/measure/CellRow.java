package org.entente.job.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.alignment.StanceCell;

/**
 * A counted cell of a period.
 *
 * @param date the first day of the period; empty for the one that holds every day
 */
public record CellRow(Optional<LocalDate> date, StanceCell cell) {}
