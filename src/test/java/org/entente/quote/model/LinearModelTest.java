package org.entente.quote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.quote.tag.Values;
import org.entente.text.CsvTable;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    @Test
    void eachWeightOfTheTableIsFound() {
        CsvTable table = CsvTable.resource("/data/model/attribution.csv");
        LinearModel.Score score = LinearModel.of(table).score();
        for (CsvTable.Row row : table.rows()) {
            add(row.get("feature"), score);
            assertThat(score.take()).as(row.get("feature")).isEqualTo(row.number("weight"));
        }
    }

    @Test
    void aFeatureThatTheTableDoesNotHaveWeighsNothing() throws IOException {
        LinearModel model = LinearModel.of(table("cue.form|said,1.5", "cue.form|told,-2.25"));
        LinearModel.Score score = model.score();
        add("cue.form|said", score);
        add("cue.form|asked", score);
        add("cue.lemma|said", score);
        assertThat(score.take()).isEqualTo(1.5);
        assertThat(score.take()).isZero();
    }

    @Test
    void aWeightThatDoesNotFitIsNamedWithItsLine() {
        assertThatThrownBy(() -> LinearModel.of(table("cue.form|said,9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weights.csv:2")
                .hasMessageContaining("9");
    }

    private static CsvTable table(String... lines) throws IOException {
        String csv = "feature,weight\n" + String.join("\n", lines) + "\n";
        return CsvTable.parse("weights.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(String feature, Features features) {
        String[] parts = feature.split("\\|", 4);
        switch (parts.length) {
            case 1 -> features.add(parts[0]);
            case 2 -> features.add(parts[0], Values.of(parts[1]));
            case 3 -> features.add(parts[0], Values.of(parts[1]), Values.of(parts[2]));
            default -> features.add(parts[0], Values.of(parts[1]), Values.of(parts[2]), Values.of(parts[3]));
        }
    }
}
