package org.entente.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table: its name, its columns, and the record that is one row.
 *
 * @param <T> the record; a component is a column
 */
public final class Table<T extends Record> implements Serializable {
    private static final long serialVersionUID = 1;

    private final String name;
    private final RecordCodec<T> codec;
    private final boolean isByMonth;
    private transient StructType schema;

    Table(String name, Class<T> type, boolean isByMonth) {
        this.name = name;
        this.codec = new RecordCodec<>(type);
        this.isByMonth = isByMonth;
    }

    public String name() {
        return name;
    }

    /** Whether it is a record table, in folders by {@link Tables#PUBLISHED_MONTH}; a report table is one file. */
    public boolean isByMonth() {
        return isByMonth;
    }

    /** The columns with their types, each with its description as the column's comment. */
    public StructType schema() {
        if (schema == null) {
            schema = described();
        }
        return schema;
    }

    private StructType described() {
        ColumnDescriptions descriptions = ColumnDescriptions.load();
        List<StructField> fields = new ArrayList<>();
        for (StructField field : codec.schema().fields()) {
            String comment = descriptions
                    .find(name, field.name())
                    .map(ColumnText::sentence)
                    .orElse("");
            fields.add(comment.isEmpty() ? field : field.withComment(comment));
        }
        return new StructType(fields.toArray(StructField[]::new));
    }

    public Encoder<Row> encoder() {
        return Encoders.row(codec.schema());
    }

    public Row row(T record) {
        return codec.row(record);
    }

    /** The record of a row that has at least this table's columns. */
    public T record(Row row) {
        return codec.record(row);
    }

    /** The records as a dataset, in their order. */
    public Dataset<Row> dataset(SparkSession spark, List<T> records) {
        return spark.createDataFrame(records.stream().map(this::row).toList(), schema());
    }

    /** All rows as records, on the driver: for report tables, which are small. */
    public List<T> collect(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(this::record).toList();
    }
}
