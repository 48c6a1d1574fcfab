package org.entente.job.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Rows as JSON, with every column: what is null says so. */
public final class JsonRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonRows() {}

    /** One line. */
    public static String json(Row row, StructType schema) {
        return node(row, schema).toString();
    }

    private static ObjectNode node(Row row, StructType schema) {
        ObjectNode object = JSON.createObjectNode();
        String[] names = schema.fieldNames();
        for (int i = 0; i < names.length; i++) {
            object.set(names[i], value(row.get(i)));
        }
        return object;
    }

    private static JsonNode value(Object cell) {
        if (cell == null || cell instanceof Number || cell instanceof Boolean || cell instanceof String) {
            return JSON.valueToTree(cell);
        }
        if (cell instanceof Row row) {
            return node(row, row.schema());
        }
        if (cell instanceof java.time.LocalDate
                || cell instanceof java.time.Instant
                || cell instanceof java.util.Date) {
            return JSON.valueToTree(cell.toString());
        }
        ArrayNode array = JSON.createArrayNode();
        Cells.list(cell).forEach(each -> array.add(value(each)));
        return array;
    }
}
