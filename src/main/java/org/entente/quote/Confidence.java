package org.entente.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.CsvTable;
import org.entente.text.FeatureWeights;

/**
 * How often a quotation like this one is right. Three parts: that its content and its speaker's words are what annotators of attributions
 * mark, calibrated on annotated articles that the models were not trained on; that a reader calls it a statement of this speaker, fitted
 * to quotations of real news that were read one by one; that the speaker's words stand for whom they are taken, counted in samples.
 */
public final class Confidence {
    /** What the first part is calibrated by, in the order of {@link #features}. */
    public static final List<String> FEATURES =
            List.of("log_odds", "direct", "mixed", "no_speaker", "passive", "log_words");

    private static final String BIAS = "bias";
    static final String SPANS = "spans";
    static final String SPEAKER = "speaker_log_odds";

    private final double bias;
    private final double[] weights;
    /** Of a reader; none where only spans count. */
    private final FeatureWeights statements;

    private final double spansWeight;
    private final double speakerWeight;
    private final Map<String, Double> references;

    private Confidence(double bias, double[] weights, FeatureWeights statements, Map<String, Double> references) {
        this.bias = bias;
        this.weights = weights;
        this.statements = statements;
        spansWeight = statements.of(SPANS);
        speakerWeight = statements.of(SPEAKER);
        this.references = references;
    }

    /** No calibration: the model's own probability that the cue reports. */
    static Confidence raw() {
        return new Confidence(0, new double[] {1, 0, 0, 0, 0, 0}, FeatureWeights.none(), Map.of());
    }

    /** Of content and speaker's words alone, as annotators mark them. */
    static Confidence ofSpans() {
        Map<String, Double> table = weights("attribution-confidence");
        double[] weights = FEATURES.stream()
                .mapToDouble(name -> table.getOrDefault(name, 0.0))
                .toArray();
        return new Confidence(table.getOrDefault(BIAS, 0.0), weights, FeatureWeights.none(), Map.of());
    }

    static Confidence load() {
        Confidence spans = ofSpans();
        Map<String, Double> references = new HashMap<>();
        for (CsvTable.Row row :
                CsvTable.resource("/data/model/reference-confidence.csv").rows()) {
            references.put(row.get("reference"), row.number("right") / row.number("judged"));
        }
        FeatureWeights statements =
                FeatureWeights.of(StatementFeatures.NAMES, CsvTable.resource("/data/model/statement-confidence.csv"));
        return new Confidence(spans.bias, spans.weights, statements, references);
    }

    private static Map<String, Double> weights(String model) {
        Map<String, Double> table = new HashMap<>();
        for (CsvTable.Row row :
                CsvTable.resource("/data/model/" + model + ".csv").rows()) {
            table.put(row.get("feature"), row.number("weight"));
        }
        return table;
    }

    /**
     * What is known of a quotation.
     *
     * @param logOdds that its cue reports
     * @param rule the family of constructions that it belongs to
     * @param words how many the content has
     */
    public static double[] features(double logOdds, QuotationType type, boolean hasSpeaker, String rule, int words) {
        return new double[] {
            logOdds,
            type == QuotationType.DIRECT ? 1 : 0,
            type == QuotationType.MIXED ? 1 : 0,
            hasSpeaker ? 0 : 1,
            rule.equals("passive") ? 1 : 0,
            Math.log(1 + Math.min(words, 12))
        };
    }

    /** The probability that an annotator marks the speaker, and a content with at least half in common. */
    double of(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** What a reader goes by: the log-odds of the spans and of the speaker, and the features of {@link StatementFeatures}, each 1. */
    static Map<String, Double> ofStatement(double spans, double speakerLogOdds, String[] features) {
        Map<String, Double> all = FeatureWeights.features(StatementFeatures.NAMES, features);
        all.put(SPANS, logOdds(spans));
        all.put(SPEAKER, scaled(speakerLogOdds));
        return all;
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    private static double scaled(double speakerLogOdds) {
        return Math.max(-4, Math.min(6, speakerLogOdds)) / 2;
    }

    boolean judgesStatements() {
        return !statements.isEmpty();
    }

    /** The probability that a reader calls a quotation a statement of this speaker. */
    double statement(double spans, double speakerLogOdds, String[] features) {
        return FeatureWeights.probability(
                statements.logOdds(features) + spansWeight * logOdds(spans) + speakerWeight * scaled(speakerLogOdds));
    }

    /** The probability that a speaker's words stand for whom they are taken: {@code pronoun}, {@code nominal} or {@code name}. */
    double ofReference(String reference) {
        return references.getOrDefault(reference, 1.0);
    }
}
