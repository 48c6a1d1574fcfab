package org.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.person.AnnotatedArticle;
import org.entente.person.ArticleTagger;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.text.Span;

/** Quotations against articles whose every attribution is annotated: content, cue and speaker spans. */
public final class QuotesEvaluation implements GoldEvaluation {
    private final ObjectMapper json = new ObjectMapper();
    private final ArticleTagger tagger;
    private final QuotationExtractor extractor;
    private final QuotesScore score = new QuotesScore();

    private QuotesEvaluation(ArticleTagger tagger, QuotationExtractor extractor) {
        this.tagger = tagger;
        this.extractor = extractor;
    }

    public static QuotesEvaluation load() {
        return new QuotesEvaluation(ArticleTagger.load(), QuotationExtractor.ofSpans());
    }

    /** What the extractor finds in annotated articles, with the confidence that is still to be calibrated. */
    public static List<LabelledQuotation> uncalibrated(List<String> goldLines) {
        QuotesEvaluation evaluation = new QuotesEvaluation(ArticleTagger.load(), QuotationExtractor.uncalibrated());
        goldLines.forEach(evaluation::predict);
        return evaluation.score.judged();
    }

    @Override
    public String predict(String goldLine) {
        JsonNode gold = parse(goldLine);
        String text = gold.path("text").asText("");
        List<Quotation> found = extractor.attributions(annotate(gold, text));
        ObjectNode line = json.createObjectNode();
        line.put("id", gold.path("id").asText(""));
        ArrayNode quotes = line.putArray("quotes");
        for (Quotation one : found) {
            quotes.add(node(one));
        }
        score.add(text, gold.path("quotes"), quotes);
        return line.toString();
    }

    private JsonNode parse(String goldLine) {
        try {
            JsonNode gold = json.readTree(goldLine);
            if (gold == null || !gold.has("text")) {
                throw new IllegalArgumentException("a gold line without text");
            }
            return gold;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a gold line that is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private AnnotatedArticle annotate(JsonNode gold, String text) {
        Optional<LocalDate> date = Optional.of(gold.path("date").asText(""))
                .filter(d -> d.length() == 10)
                .map(LocalDate::parse);
        Article article = new Article(
                gold.path("id").asText(""),
                "",
                0,
                "gold",
                "",
                gold.path("source").asText(""),
                "",
                "",
                List.of(),
                "",
                "",
                date,
                date.isPresent() ? "field" : "",
                "en",
                text,
                List.of(),
                List.of(),
                "",
                "",
                true);
        return tagger.tag(article);
    }

    private ObjectNode node(Quotation one) {
        ObjectNode node = json.createObjectNode();
        node.put("id", String.valueOf(one.index()));
        node.put("type", one.type().name().toLowerCase(Locale.ROOT));
        spans(node.putArray("content"), one.spans());
        spans(node.putArray("cue"), one.cueSpan().stream().toList());
        spans(node.putArray("speaker"), one.speakerSpan().stream().toList());
        node.put("speaker_name", one.speakerName());
        node.put("cue_class", one.cueClass());
        node.put("confidence", one.confidence());
        node.put("rule", one.rule());
        node.put("words", Quotation.words(one.content()));
        return node;
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        for (Span span : spans) {
            array.addArray().add(span.begin()).add(span.end());
        }
    }

    @Override
    public String scores() {
        return score.table();
    }
}
