package org.entente.table;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
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

    private static final Map<Class<?>, DataType> SIMPLE = Map.of(
            String.class, DataTypes.StringType,
            int.class, DataTypes.IntegerType,
            Integer.class, DataTypes.IntegerType,
            long.class, DataTypes.LongType,
            Long.class, DataTypes.LongType,
            double.class, DataTypes.DoubleType,
            Double.class, DataTypes.DoubleType,
            boolean.class, DataTypes.BooleanType,
            LocalDate.class, DataTypes.DateType,
            Instant.class, DataTypes.TimestampType);

    private static final ClassValue<RecordCodec<Record>> NESTED = new ClassValue<>() {
        @Override
        @SuppressWarnings("unchecked")
        protected RecordCodec<Record> computeValue(Class<?> type) {
            return new RecordCodec<>((Class<Record>) type);
        }
    };

    private final Class<T> type;
    private transient Shape<T> shape;
    private transient StructType schema;

    RecordCodec(Class<T> type) {
        this.type = type;
    }

    /** What reflection found out, once a task. */
    private record Shape<T extends Record>(RecordComponent[] components, Constructor<T> constructor) {
        static <T extends Record> Shape<T> of(Class<T> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape<>(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " has no canonical constructor", e);
            }
        }
    }

    private Shape<T> shape() {
        if (shape == null) {
            shape = Shape.of(type);
        }
        return shape;
    }

    StructType schema() {
        List<StructField> fields = new ArrayList<>();
        for (RecordComponent component : shape().components()) {
            boolean mayBeNull = component.getType() == Optional.class;
            fields.add(DataTypes.createStructField(
                    column(component.getName()), dataType(component.getGenericType()), mayBeNull));
        }
        return DataTypes.createStructType(fields);
    }

    Row row(T record) {
        RecordComponent[] components = shape().components();
        Object[] cells = new Object[components.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(value(components[i], record), components[i].getGenericType());
        }
        // With its schema, for Spark hands a row from one typed step to the next as it is.
        if (schema == null) {
            schema = schema();
        }
        return new GenericRowWithSchema(cells, schema);
    }

    /** @param row has the columns of {@link #schema()} by name, and may have more */
    T record(Row row) {
        RecordComponent[] components = shape().components();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            int at = row.fieldIndex(column(components[i].getName()));
            values[i] = component(row.get(at), row, at, components[i].getGenericType());
        }
        try {
            return shape().constructor().newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + row, e);
        }
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

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static DataType dataType(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return dataType(argument(type));
        }
        if (raw == List.class) {
            return DataTypes.createArrayType(dataType(argument(type)), false);
        }
        if (raw.isRecord()) {
            return new RecordCodec<>(raw.asSubclass(Record.class)).schema();
        }
        DataType simple = raw.isEnum() ? DataTypes.StringType : SIMPLE.get(raw);
        if (simple == null) {
            throw new IllegalArgumentException("no column type for " + String.format(Locale.ROOT, "%s", type));
        }
        return simple;
    }

    private static Object cell(Object value, Type type) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? null : cell(optional.get(), argument(type));
        }
        if (value instanceof List<?> list) {
            Type element = argument(type);
            return list.stream().map(each -> cell(each, element)).toArray();
        }
        if (value instanceof Record record) {
            return nested(raw(type)).row(record);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** The codec of a record inside a record, made once. */
    private static RecordCodec<Record> nested(Class<?> type) {
        return NESTED.get(type);
    }

    private static Object component(Object cell, Row row, int at, Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return cell == null ? Optional.empty() : Optional.of(component(cell, row, at, argument(type)));
        }
        if (raw == List.class) {
            Type element = argument(type);
            List<Object> values = new ArrayList<>();
            for (Object each : row.getList(at)) {
                values.add(component(each, row, at, element));
            }
            return values;
        }
        if (raw.isRecord()) {
            return nested(raw).record((Row) cell);
        }
        if (raw.isEnum()) {
            return constant(raw, (String) cell);
        }
        if (cell instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        return cell instanceof java.sql.Timestamp timestamp ? timestamp.toInstant() : cell;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object each : type.getEnumConstants()) {
            if (((Enum<?>) each).name().equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " '" + name + "'");
    }
}
