package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.evaluation.StanceExample;
import org.entente.evaluation.StanceTask;
import org.entente.evaluation.StanceTraining;
import org.entente.stance.model.LinearModel;
import org.entente.text.CsvTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class StanceModelTest {
    private static final List<String> NAMES = List.of(
            "Chile", "Peru", "Ghana", "Nepal", "Malta", "Kenya", "Qatar", "Japan", "Egypt", "Yemen", "Sudan", "Italy");

    /** Each name condemns or praises the next one. */
    private static List<String> gold() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String source = NAMES.get(i);
            String target = NAMES.get((i + 1) % NAMES.size());
            String verb = i % 2 == 0 ? "condemned" : "praised";
            int at = source.length() + verb.length() + 2;
            lines.add(String.format(
                    "{\"id\":\"%d\",\"text\":\"%s %s %s.\",\"source\":{\"start\":0,\"end\":%d},"
                            + "\"target\":{\"start\":%d,\"end\":%d},\"root\":\"%s\",\"quad\":\"%s\",\"polarity\":%d}",
                    i,
                    source,
                    verb,
                    target,
                    source.length(),
                    at,
                    at + target.length(),
                    i % 2 == 0 ? "ACCUSE" : "SUPPORT",
                    i % 2 == 0 ? "VERBAL_CONF" : "VERBAL_COOP",
                    i % 2 == 0 ? -1 : 1));
        }
        return lines;
    }

    private static LinearModel train(List<StanceExample> examples) {
        return TrainJob.stance(SparkForTests.session(), examples, 1, 1);
    }

    @Test
    void heldOutLinesAreAnsweredByModelsThatHaveNotSeenThem() {
        StanceTraining training = StanceTraining.of(gold());
        assertThat(training.task()).isEqualTo(StanceTask.ROOT);
        assertThat(training.crossValidated(StanceModelTest::train))
                .contains("polarity   n 12  accuracy 1.000", "root       n 12  accuracy 1.000");
    }

    @Test
    void aModelReadsBackFromItsTableWithoutItsSmallWeights() throws IOException {
        StanceTraining training = StanceTraining.of(gold());
        LinearModel model = train(training.examples());
        LinearModel read = LinearModel.of(
                CsvTable.parse("model", new ByteArrayInputStream(model.csv(0.01).getBytes(StandardCharsets.UTF_8))));
        StanceExample example = training.examples().get(0);
        assertThat(read.labels()).containsExactly("ACCUSE", "SUPPORT");
        assertThat(read.probabilities(example.features())[0])
                .isCloseTo(model.probabilities(example.features())[0], within(0.02));
        assertThat(model.csv(1000).lines()).hasSize(1);
    }

    @Test
    void linesWithoutALabelOrOfTwoShapesAreRefused() {
        String line = gold().get(0);
        assertThatThrownBy(() -> StanceTraining.of(List.of(line.replace("\"root\"", "\"foot\""))))
                .hasMessageContaining("line 1 has no 'root'");
        String other = line.replace("\"source\"", "\"p\"")
                .replace("\"target\"", "\"q\"")
                .replace("\"root\":\"ACCUSE\"", "\"label\":3");
        assertThatThrownBy(() -> StanceTraining.of(List.of(line, other))).hasMessageContaining("one shape");
        assertThatThrownBy(() -> StanceTraining.of(List.of())).hasMessageContaining("one shape");
    }
}
