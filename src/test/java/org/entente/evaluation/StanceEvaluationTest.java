package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StanceEvaluationTest {
    private static final StanceEvaluation EVALUATION = StanceEvaluation.load();

    private static final String PLV =
            "{\"id\":\"a\",\"text\":\"Chile condemned Peru over the raid.\",\"source\":{\"text\":\"Chile\",\"start\":0,\"end\":5},"
                    + "\"target\":{\"text\":\"Peru\",\"start\":16,\"end\":20}}";

    @Test
    void aSourceAndATargetGetRootQuadAndPolarity() {
        assertThat(EVALUATION.predict(PLV))
                .isEqualTo("{\"id\":\"a\",\"polarity\":-1,\"quad\":\"VERBAL_CONF\",\"root\":\"ACCUSE\"}");
    }

    @Test
    void listsOfSourcesAndTargetsGetQuadAndPolarity() {
        String line = PLV.replace("\"source\":", "\"sources\":[")
                .replace("\"target\":", "\"targets\":[")
                .replace("},\"t", "}],\"t")
                .replace("}}", "}]}");
        assertThat(EVALUATION.predict(line)).isEqualTo("{\"id\":\"a\",\"polarity\":-1,\"quad\":\"VERBAL_CONF\"}");
    }

    @Test
    void twoEntitiesGetTheDirectionOfSentiment() {
        String line = PLV.replace("\"source\":", "\"p\":").replace("\"target\":", "\"q\":");
        assertThat(EVALUATION.predict(line)).isEqualTo("{\"id\":\"a\",\"label\":3}");
    }

    @Test
    void missingSpansAreBorne() {
        assertThat(
                        EVALUATION.predict(
                                "{\"id\":\"a\",\"text\":\"\",\"sources\":[],\"targets\":[{\"text\":\"x\",\"start\":null,\"end\":null}]}"))
                .contains("\"quad\":");
    }

    @Test
    void aLineOfAnotherShapeIsRefusedWithItsReason() {
        assertThatThrownBy(() -> EVALUATION.predict("{\"id\":\"a\",\"text\":\"x\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'source' and 'target'");
        assertThatThrownBy(() -> EVALUATION.predict("[")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goldKeysOfTheLineAreScored() {
        StanceEvaluation evaluation = StanceEvaluation.load();
        evaluation.predict(PLV.replace("\"id\"", "\"polarity\":-1,\"id\""));
        assertThat(evaluation.scores()).contains("polarity   n 1  accuracy 1.000");
    }
}
