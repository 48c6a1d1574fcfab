package org.entente.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** How a record's component becomes a cell of a row and a cell the component again, decided once from the component's type. */
interface ColumnType {
    DataType dataType();

    /** The cell of a component's value. */
    Object cell(Object value);

    /** The value of a cell that is not null. */
    Object value(Object cell);

    /** The component that a row has at a position. */
    default Object component(Row row, int at) {
        return value(row.get(at));
    }

    default boolean mayBeNull() {
        return false;
    }

    /**
     * What holds a component of this type.
     *
     * @throws IllegalArgumentException when no column can
     */
    static ColumnType of(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == Optional.class) {
            return new Nullable(of(argument(type)));
        }
        if (raw == List.class) {
            return new Elements(of(argument(type)));
        }
        if (raw.isRecord()) {
            return Nested.OF.get(raw);
        }
        return raw.isEnum() ? Constants.of(raw) : Simple.of(raw);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** Text, numbers, booleans, days and instants. */
    record Simple(DataType dataType, Function<Object, Object> fromSpark) implements ColumnType {
        private static final Map<Class<?>, DataType> TYPES = Map.of(
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

        static Simple of(Class<?> type) {
            DataType simple = TYPES.get(type);
            if (simple == null) {
                throw new IllegalArgumentException("no column type for " + String.format(Locale.ROOT, "%s", type));
            }
            return new Simple(
                    simple, type == LocalDate.class || type == Instant.class ? Simple::ofTime : Function.identity());
        }

        /** Whether a session gives the older or the newer classes of time is a setting of its own. */
        private static Object ofTime(Object cell) {
            if (cell instanceof java.sql.Date date) {
                return date.toLocalDate();
            }
            return cell instanceof java.sql.Timestamp timestamp ? timestamp.toInstant() : cell;
        }

        @Override
        public Object cell(Object value) {
            return value;
        }

        @Override
        public Object value(Object cell) {
            return fromSpark.apply(cell);
        }
    }

    /** An enum's constant, by name. */
    record Constants(Class<?> type, Map<String, Object> byName) implements ColumnType {
        static Constants of(Class<?> type) {
            return new Constants(
                    type,
                    Arrays.stream(type.getEnumConstants())
                            .collect(Collectors.toUnmodifiableMap(
                                    each -> ((Enum<?>) each).name(), Function.identity())));
        }

        @Override
        public DataType dataType() {
            return DataTypes.StringType;
        }

        @Override
        public Object cell(Object value) {
            return ((Enum<?>) value).name();
        }

        @Override
        public Object value(Object cell) {
            Object constant = byName.get((String) cell);
            if (constant == null) {
                throw new IllegalArgumentException("no " + type.getSimpleName() + " '" + cell + "'");
            }
            return constant;
        }
    }

    /** What may be missing. */
    record Nullable(ColumnType inner) implements ColumnType {
        @Override
        public DataType dataType() {
            return inner.dataType();
        }

        @Override
        public boolean mayBeNull() {
            return true;
        }

        @Override
        public Object cell(Object value) {
            Optional<?> optional = (Optional<?>) value;
            return optional.isEmpty() ? null : inner.cell(optional.get());
        }

        @Override
        public Object value(Object cell) {
            return Optional.of(inner.value(cell));
        }

        @Override
        public Object component(Row row, int at) {
            return row.isNullAt(at) ? Optional.empty() : Optional.of(inner.component(row, at));
        }
    }

    /** A list, none of whose elements is a list. */
    record Elements(ColumnType element) implements ColumnType {
        @Override
        public DataType dataType() {
            return DataTypes.createArrayType(element.dataType(), false);
        }

        @Override
        public Object cell(Object value) {
            return ((List<?>) value).stream().map(element::cell).toArray();
        }

        @Override
        public Object value(Object cell) {
            throw new IllegalStateException("a list is read from its row");
        }

        @Override
        public Object component(Row row, int at) {
            List<Object> values = new ArrayList<>();
            for (Object each : row.getList(at)) {
                values.add(element.value(each));
            }
            return values;
        }
    }

    /** A record inside a record. */
    record Nested(RecordCodec<Record> codec) implements ColumnType {
        private static final ClassValue<Nested> OF = new ClassValue<>() {
            @Override
            @SuppressWarnings("unchecked")
            protected Nested computeValue(Class<?> type) {
                return new Nested(new RecordCodec<>((Class<Record>) type));
            }
        };

        @Override
        public DataType dataType() {
            return codec.schema();
        }

        @Override
        public Object cell(Object value) {
            return codec.row((Record) value);
        }

        @Override
        public Object value(Object cell) {
            return codec.record((Row) cell);
        }
    }
}
