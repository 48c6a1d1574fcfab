package org.entente.job.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** The rows of a Parquet file as JSON objects, one after the other, by the reader that Spark brings. */
public final class ParquetObjects implements Iterator<String>, Closeable {

    private static final byte[] MAGIC = {'P', 'A', 'R', '1'};
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Path path;
    private final Configuration configuration;
    private ParquetReader<Group> reader;
    private Group next;
    private boolean isDone;

    ParquetObjects(Path path, Configuration configuration) {
        this.path = path;
        this.configuration = configuration;
    }

    /** By the first bytes, which are left where they are. */
    static boolean isParquet(BufferedInputStream in) throws IOException {
        in.mark(MAGIC.length);
        byte[] head = in.readNBytes(MAGIC.length);
        in.reset();
        return java.util.Arrays.equals(head, MAGIC);
    }

    @Override
    public boolean hasNext() {
        try {
            if (next == null && !isDone) {
                reader = reader == null
                        ? ParquetReader.builder(new GroupReadSupport(), path)
                                .withConf(configuration)
                                .build()
                        : reader;
                next = reader.read();
                isDone = next == null;
                if (isDone) {
                    close();
                }
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String object = object(next).toString();
        next = null;
        return object;
    }

    /** The names of its columns; empty when there are no rows. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (hasNext()) {
            next.getType().getFields().forEach(field -> columns.add(field.getName()));
        }
        return columns;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }

    private static ObjectNode object(Group group) {
        ObjectNode object = JSON.objectNode();
        GroupType type = group.getType();
        for (int field = 0; field < type.getFieldCount(); field++) {
            object.set(type.getFieldName(field), values(group, field));
        }
        return object;
    }

    private static JsonNode values(Group group, int field) {
        int count = group.getFieldRepetitionCount(field);
        Type type = group.getType().getType(field);
        if (!type.isRepetition(Type.Repetition.REPEATED)) {
            return count == 0 ? JSON.nullNode() : value(group, field, 0);
        }
        ArrayNode values = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            values.add(value(group, field, i));
        }
        return values;
    }

    private static JsonNode value(Group group, int field, int index) {
        Type type = group.getType().getType(field);
        if (type.isPrimitive()) {
            return primitive(group, field, index, type.asPrimitiveType());
        }
        Group inner = group.getGroup(field, index);
        boolean isList = type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation;
        return isList ? list(inner) : object(inner);
    }

    /** A list is a group of one repeated field, in which each element is a group of one again, or stands bare in older files. */
    private static ArrayNode list(Group list) {
        ArrayNode values = JSON.arrayNode();
        Type repeated = list.getType().getType(0);
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            boolean isWrapped =
                    !repeated.isPrimitive() && repeated.asGroupType().getFieldCount() == 1;
            values.add(isWrapped ? values(list.getGroup(0, i), 0) : value(list, 0, i));
        }
        return values;
    }

    private static JsonNode primitive(Group group, int field, int index, PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return JSON.textNode(
                    LocalDate.ofEpochDay(group.getInteger(field, index)).toString());
        }
        if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
            return JSON.textNode(instant(group.getLong(field, index), timestamp).toString());
        }
        return switch (type.getPrimitiveTypeName()) {
            case BINARY, FIXED_LEN_BYTE_ARRAY ->
                JSON.textNode(group.getBinary(field, index).toStringUsingUTF8());
            case BOOLEAN -> JSON.booleanNode(group.getBoolean(field, index));
            case INT32 -> JSON.numberNode(group.getInteger(field, index));
            case INT64 -> JSON.numberNode(group.getLong(field, index));
            case FLOAT -> JSON.numberNode(group.getFloat(field, index));
            case DOUBLE -> JSON.numberNode(group.getDouble(field, index));
            case INT96 -> JSON.textNode(julian(group, field, index).toString());
        };
    }

    private static Instant instant(long value, TimestampLogicalTypeAnnotation timestamp) {
        ChronoUnit unit = switch (timestamp.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
        return Instant.EPOCH.plus(value, unit);
    }

    /** Nanoseconds of the day and Julian day, as Hive and Impala write instants. */
    private static Instant julian(Group group, int field, int index) {
        java.nio.ByteBuffer bytes = group.getInt96(field, index).toByteBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN);
        long nanos = bytes.getLong();
        long day = bytes.getInt() - 2_440_588L;
        return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanos);
    }
}
