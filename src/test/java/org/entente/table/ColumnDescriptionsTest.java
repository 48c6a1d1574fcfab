package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

class ColumnDescriptionsTest {
    @Test
    void everyColumnOfEveryTableIsDescribed() {
        ColumnDescriptions descriptions = ColumnDescriptions.load();
        List<String> missing = new ArrayList<>();
        for (List<Table<?>> tables : List.of(Tables.RECORDS, Tables.REPORTS)) {
            for (Table<?> table : tables) {
                for (String column : table.schema().fieldNames()) {
                    if (descriptions.find(table.name(), column).isEmpty()) {
                        missing.add(table.name() + "." + column);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void ofEveryNumberTheUnitOrTheRangeIsGiven() {
        ColumnDescriptions descriptions = ColumnDescriptions.load();
        List<String> bare = new ArrayList<>();
        for (List<Table<?>> tables : List.of(Tables.RECORDS, Tables.REPORTS)) {
            for (Table<?> table : tables) {
                for (StructField field : table.schema().fields()) {
                    ColumnText text =
                            descriptions.find(table.name(), field.name()).orElseThrow();
                    if (field.dataType() instanceof NumericType
                            && text.unit().isEmpty()
                            && text.range().isEmpty()) {
                        bare.add(table.name() + "." + field.name());
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void aDescriptionStandsAsTheCommentOfItsColumn() {
        assertThat(Tables.COUNTRY_ALIGNMENT
                        .schema()
                        .apply("agreement")
                        .getComment()
                        .get())
                .contains("[0, 1]");
    }

    @Test
    void ofEveryStatisticOfTheReportTablesItIsSaidHowItIsComputedAndOfNothingElse() {
        Set<String> statistics = new TreeSet<>();
        Set<String> columns = new TreeSet<>();
        for (Table<?> table : Tables.REPORTS) {
            for (StructField field : table.schema().fields()) {
                String name = table.name() + "." + field.name();
                columns.add(name);
                if (field.dataType().equals(DataTypes.DoubleType)) {
                    statistics.add(name);
                }
            }
        }
        Set<String> computed = ColumnDescriptions.load().computed();
        assertThat(computed).as("lines of computed.csv").containsAll(statistics);
        assertThat(columns).as("columns of report tables").containsAll(computed);
    }
}
