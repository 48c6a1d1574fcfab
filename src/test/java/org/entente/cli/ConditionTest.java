package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.job.SparkForTests;
import org.entente.job.run.UsageException;
import org.junit.jupiter.api.Test;

/** What {@code --where} chooses of a table. */
class ConditionTest {
    private final Dataset<Row> rows = SparkForTests.session().range(10).toDF();

    @Test
    void rowsThatMeetItAreChosen() {
        assertThat(Condition.on(rows, "id >= 7").count()).isEqualTo(3);
        assertThat(Condition.on(rows, "").count()).isEqualTo(10);
    }

    @Test
    void whatIsNoConditionIsWrongUsageInOneLine() {
        for (String wrong : new String[] {"id >=", "nowhere = 3", "id; drop table x"}) {
            assertThatThrownBy(() -> Condition.on(rows, wrong))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("--where: ")
                    .hasMessageNotContaining("\n");
        }
    }
}
