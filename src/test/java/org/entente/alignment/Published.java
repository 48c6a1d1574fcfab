package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** What holds for every row that is published. */
final class Published {
    private Published() {}

    /** No number of any row is NaN or infinite. */
    static void hasOnlyNumbers(PeriodMeasure measure) {
        List.of(
                        List.of(measure.period()),
                        measure.stances(),
                        measure.alignments(),
                        measure.positions(),
                        measure.blocs(),
                        AlignmentSeries.drift(measure.alignments()))
                .forEach(rows -> rows.forEach(row -> hasOnlyNumbers((Record) row)));
    }

    private static void hasOnlyNumbers(Record row) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = value(row, component);
            Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (inner instanceof Double number) {
                assertThat(number).as("%s of %s", component.getName(), row).isFinite();
            }
        }
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
