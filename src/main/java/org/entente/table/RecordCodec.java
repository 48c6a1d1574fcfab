package org.entente.table;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Turns records into rows and back. Spark's own bean encoder takes a record class without complaint and writes empty rows.
 *
 * <p>A component {@code publishedDate} becomes the column {@code published_date}. Components are text, numbers, booleans, {@link
 * LocalDate}, {@link Instant}, enums (by name), records (a struct), {@link List} (an array) and {@link Optional} (a column that may be
 * null); all other columns are never null.
 */
final class RecordCodec<T extends Record> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private transient Shape<T> shape;
    private transient Positions positions;

    RecordCodec(Class<T> type) {
        this.type = type;
    }

    /** One component of the record, which is one column. */
    private record Part(String column, Method accessor, ColumnType type) {
        static Part of(RecordComponent component) {
            return new Part(
                    RecordCodec.column(component.getName()),
                    component.getAccessor(),
                    ColumnType.of(component.getGenericType()));
        }

        Object cell(Record record) {
            try {
                return type.cell(accessor.invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(column + " cannot be read", e);
            }
        }
    }

    /** What reflection found out, once a class. */
    private record Shape<T extends Record>(Part[] parts, Constructor<T> constructor, StructType schema) {
        static <T extends Record> Shape<T> of(Class<T> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Part[] parts = Arrays.stream(components).map(Part::of).toArray(Part[]::new);
            StructField[] fields = Arrays.stream(parts)
                    .map(part -> DataTypes.createStructField(
                            part.column(), part.type().dataType(), part.type().mayBeNull()))
                    .toArray(StructField[]::new);
            try {
                return new Shape<>(parts, type.getDeclaredConstructor(types), DataTypes.createStructType(fields));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " has no canonical constructor", e);
            }
        }
    }

    /** Where the components' columns are in rows of a schema: the rows of a task have one and the same. */
    private record Positions(StructType schema, int[] columns) {}

    private Shape<T> shape() {
        if (shape == null) {
            shape = Shape.of(type);
        }
        return shape;
    }

    StructType schema() {
        return shape().schema();
    }

    Row row(T record) {
        Part[] parts = shape().parts();
        Object[] cells = new Object[parts.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = parts[i].cell(record);
        }
        // With its schema, for Spark hands a row from one typed step to the next as it is.
        return new GenericRowWithSchema(cells, schema());
    }

    /** @param row has the columns of {@link #schema()} by name, and may have more */
    T record(Row row) {
        Part[] parts = shape().parts();
        int[] columns = columns(row);
        Object[] values = new Object[parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts[i].type().component(row, columns[i]);
        }
        try {
            return shape().constructor().newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + row, e);
        }
    }

    // A schema that is equal but another object is looked up again, which is never wrong.
    @SuppressWarnings("ReferenceEquality")
    private int[] columns(Row row) {
        Positions known = positions;
        if (known == null || known.schema() != row.schema()) {
            int[] columns = Arrays.stream(shape().parts())
                    .mapToInt(part -> row.fieldIndex(part.column()))
                    .toArray();
            known = new Positions(row.schema(), columns);
            positions = known;
        }
        return known.columns();
    }

    /** {@code publishedDate} is the column {@code published_date}. */
    static String column(String component) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            if (Character.isUpperCase(c)) {
                name.append('_');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }
}
