package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.stance.model.LinearModel;

/** Stances between two given places in a text, against the three shapes of gold sets. */
public final class StanceEvaluation implements GoldEvaluation {
    private final ObjectMapper json = new ObjectMapper();
    private final StanceExamples examples;
    private final Map<StanceTask, LinearModel> models;
    private final StanceScores scores = new StanceScores();

    private StanceEvaluation(StanceExamples examples, Map<StanceTask, LinearModel> models) {
        this.examples = examples;
        this.models = models;
    }

    /** With the models that ship with the program. */
    public static StanceEvaluation load() {
        Map<StanceTask, LinearModel> models = new EnumMap<>(StanceTask.class);
        for (StanceTask task : StanceTask.values()) {
            models.put(task, LinearModel.resource(task.model()));
        }
        return new StanceEvaluation(StanceExamples.load(), models);
    }

    @Override
    public String predict(String goldLine) {
        JsonNode line = examples.parse(goldLine);
        StanceExample example = examples.of(line);
        List<String> values =
                StancePrediction.of(models.get(example.task()), example).values();
        scores.add(line, values);
        ObjectNode out = json.createObjectNode();
        out.put("id", line.get("id").asText());
        for (int i = 0; i < values.size(); i++) {
            put(out, StanceScores.KEYS.get(i), values.get(i));
        }
        return out.toString();
    }

    private static void put(ObjectNode out, String key, String value) {
        boolean isNumber = key.equals("polarity") || key.equals("label");
        if (!value.isEmpty() && isNumber) {
            out.put(key, Integer.parseInt(value));
        } else if (!value.isEmpty()) {
            out.put(key, value);
        }
    }

    @Override
    public String scores() {
        return scores.toString();
    }
}
