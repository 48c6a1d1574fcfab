package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.quote.training.AttributionExample;
import org.entente.quote.training.AttributionExamples;
import org.entente.quote.training.AttributionTrainer;
import org.entente.quote.training.GoldAttribution;
import org.entente.text.CsvTable;
import org.entente.text.Span;

/**
 * Trains the attribution models from gold lines in two rounds: first which words are cues, then everything else over the cues that
 * the first round finds.
 */
public final class QuotesTraining {
    private final ObjectMapper json = new ObjectMapper();
    private final List<JsonNode> lines = new ArrayList<>();

    private QuotesTraining() {}

    /** Reads gold lines: JSON objects with a text and its quotes. */
    public static QuotesTraining of(List<String> goldLines) throws IOException {
        QuotesTraining training = new QuotesTraining();
        for (String line : goldLines) {
            training.lines.add(training.json.readTree(line));
        }
        return training;
    }

    /** Passes on every example of the file, in its order. */
    private void examples(AttributionExamples maker, Consumer<AttributionExample> sink) {
        for (JsonNode line : lines) {
            List<GoldAttribution> gold = new ArrayList<>();
            for (JsonNode quote : line.path("quotes")) {
                gold.add(new GoldAttribution(
                        spans(quote.path("content")), spans(quote.path("cue")), spans(quote.path("speaker"))));
            }
            maker.write(line.path("text").asText(""), gold, sink);
        }
    }

    private static List<Span> spans(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : array) {
            spans.add(new Span(span.path(0).asInt(), span.path(1).asInt()));
        }
        return spans;
    }

    /** Both rounds. */
    private SortedMap<String, Double> weights() throws IOException {
        AttributionTrainer edges = new AttributionTrainer();
        AttributionTrainer cues = new AttributionTrainer();
        examples(AttributionExamples.load(), example -> (example.model().equals("cue") ? cues : edges).add(example));
        SortedMap<String, Double> weights = new TreeMap<>(edges.edges());
        weights.putAll(cues.weights());
        CsvTable first = CsvTable.parse(
                "first round", new ByteArrayInputStream(csv(weights).getBytes(StandardCharsets.UTF_8)));
        AttributionTrainer others = new AttributionTrainer();
        examples(AttributionExamples.after(first), example -> {
            if (!example.model().equals("cue")) {
                others.add(example);
            }
        });
        weights.putAll(others.weights());
        return weights;
    }

    /** The table that {@code data/model/attribution.csv} holds. */
    public String table() throws IOException {
        return csv(weights());
    }

    private static String csv(SortedMap<String, Double> weights) {
        StringBuilder csv = new StringBuilder("feature,weight\n");
        for (Map.Entry<String, Double> one : weights.entrySet()) {
            String name = one.getKey().replace("\"", "\"\"");
            boolean isPlain = name.indexOf(',') < 0 && name.indexOf('"') < 0;
            csv.append(isPlain ? name : '"' + name + '"')
                    .append(',')
                    .append(one.getValue())
                    .append('\n');
        }
        return csv.toString();
    }
}
