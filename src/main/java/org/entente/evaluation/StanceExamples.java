package org.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.entente.stance.model.PairFeatures;
import org.entente.text.Span;

/** Turns lines of the three gold shapes into examples: source and target, lists of them, or two entities {@code p} and {@code q}. */
public final class StanceExamples {
    private final ObjectMapper json = new ObjectMapper();
    private final PairFeatures features;

    private StanceExamples(PairFeatures features) {
        this.features = features;
    }

    /** With the lexicons that ship with the program. */
    public static StanceExamples load() {
        return new StanceExamples(PairFeatures.load());
    }

    /**
     * The example of a gold line; its label is empty when the line has none.
     *
     * @throws IllegalArgumentException when the line is no JSON object of one of the three shapes
     */
    public StanceExample of(String goldLine) {
        return of(parse(goldLine));
    }

    StanceExample of(JsonNode line) {
        StanceTask task = task(line);
        return new StanceExample(task, line.path(task.key()).asText(""), features(line, task));
    }

    JsonNode parse(String goldLine) {
        try {
            JsonNode line = json.readTree(goldLine);
            if (line == null
                    || !line.path("id").isTextual()
                    || !line.path("text").isTextual()) {
                throw new IllegalArgumentException("a gold line is a JSON object with 'id' and 'text'");
            }
            return line;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static StanceTask task(JsonNode line) {
        if (line.has("p") && line.has("q")) {
            return StanceTask.SENTIMENT;
        }
        if (line.has("sources") && line.has("targets")) {
            return StanceTask.QUAD;
        }
        if (line.has("source") && line.has("target")) {
            return StanceTask.ROOT;
        }
        throw new IllegalArgumentException(
                "a gold line of stances has 'source' and 'target', 'sources' and 'targets', or 'p' and 'q'");
    }

    private Map<String, Double> features(JsonNode line, StanceTask task) {
        String text = line.get("text").asText();
        return switch (task) {
            case ROOT -> features.of(text, span(line.get("source"), text), span(line.get("target"), text));
            case SENTIMENT -> features.of(text, span(line.get("p"), text), span(line.get("q"), text));
            case QUAD -> {
                JsonNode sources = line.get("sources");
                JsonNode targets = line.get("targets");
                Map<String, Double> found = features.of(text, span(sources.path(0), text), span(targets.path(0), text));
                found.put("sources:" + Math.min(3, sources.size()), 1.0);
                found.put("targets:" + Math.min(3, targets.size()), 1.0);
                yield found;
            }
        };
    }

    private static Optional<Span> span(JsonNode node, String text) {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            return Optional.empty();
        }
        int begin = node.get("start").asInt();
        int end = node.get("end").asInt();
        return begin >= 0 && end > begin && end <= text.length() ? Optional.of(new Span(begin, end)) : Optional.empty();
    }
}
