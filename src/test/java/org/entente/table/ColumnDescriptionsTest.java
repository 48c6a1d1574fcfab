package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
    void aDescriptionStandsAsTheCommentOfItsColumn() {
        assertThat(Tables.COUNTRY_ALIGNMENT
                        .schema()
                        .apply("agreement")
                        .getComment()
                        .get())
                .contains("[0, 1]");
    }
}
