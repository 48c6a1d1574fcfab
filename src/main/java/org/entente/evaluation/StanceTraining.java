package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.stance.model.LinearModel;

/** A gold file of stances to train a model on, and to cross-validate it: lines of one text fall into one fold. */
public final class StanceTraining {
    private static final int FOLDS = 5;
    /** Characters at the beginning of a text by which copies of it are told. */
    private static final int BEGINNING = 40;

    private final List<JsonNode> lines;
    private final List<StanceExample> examples;

    private StanceTraining(List<JsonNode> lines, List<StanceExample> examples) {
        this.lines = lines;
        this.examples = examples;
    }

    /**
     * Reads gold lines of one of the three shapes.
     *
     * @throws IllegalArgumentException when there is none, a line has no label, or two ask different questions
     */
    public static StanceTraining of(List<String> goldLines) {
        StanceExamples reader = StanceExamples.load();
        List<JsonNode> lines = new ArrayList<>(goldLines.size());
        List<StanceExample> examples = new ArrayList<>(goldLines.size());
        for (String goldLine : goldLines) {
            JsonNode line = reader.parse(goldLine);
            StanceExample example = reader.of(line);
            if (example.label().isEmpty()) {
                throw new IllegalArgumentException("line " + (lines.size() + 1) + " has no '"
                        + example.task().key() + "'");
            }
            lines.add(line);
            examples.add(example);
        }
        if (examples.stream().map(StanceExample::task).distinct().count() != 1) {
            throw new IllegalArgumentException("the lines must be of one shape, and one at least");
        }
        return new StanceTraining(lines, examples);
    }

    public List<StanceExample> examples() {
        return List.copyOf(examples);
    }

    public StanceTask task() {
        return examples.get(0).task();
    }

    /** The scores of five models, each on the fold that it was not trained on. */
    public String crossValidated(Function<List<StanceExample>, LinearModel> trainer) {
        StanceScores scores = new StanceScores();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<StanceExample> training = new ArrayList<>();
            List<Integer> held = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (fold(lines.get(i)) == fold) {
                    held.add(i);
                } else {
                    training.add(examples.get(i));
                }
            }
            LinearModel model = trainer.apply(training);
            held.forEach(i -> scores.add(
                    lines.get(i), StancePrediction.of(model, examples.get(i)).values()));
        }
        return scores.toString();
    }

    private static int fold(JsonNode line) {
        String text = line.get("text").asText();
        int hash = text.substring(0, Math.min(BEGINNING, text.length())).hashCode();
        return Math.floorMod(hash * 31 >>> 7, FOLDS);
    }
}
