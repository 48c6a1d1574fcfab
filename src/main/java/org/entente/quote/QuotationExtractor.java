package org.entente.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.person.AnnotatedArticle;
import org.entente.quote.attribution.Attribution;
import org.entente.quote.attribution.AttributionDecoder;
import org.entente.quote.attribution.Headlines;
import org.entente.quote.attribution.Nesting;
import org.entente.quote.circumstance.Statements;
import org.entente.quote.model.LinearModel;
import org.entente.quote.speaker.Media;
import org.entente.quote.speaker.SpeakerNames;
import org.entente.quote.tag.CueLexicon;
import org.entente.quote.tag.TaggedText;

/** Finds the quotations of an article: in its title first, then in its text, in the order of the text. */
public final class QuotationExtractor {
    private final CueLexicon lexicon;
    private final LinearModel model;
    private final Confidence confidence;
    private final Media media = Media.load();
    private final SpeakerNames names = SpeakerNames.load();

    private QuotationExtractor(CueLexicon lexicon, LinearModel model, Confidence confidence) {
        this.confidence = confidence;
        this.lexicon = lexicon;
        this.model = model;
    }

    /** With the lexicon and the weights that the program ships. */
    public static QuotationExtractor load() {
        return load(Confidence.load());
    }

    /** The same with the model's own probabilities as confidence, to calibrate it by. */
    public static QuotationExtractor uncalibrated() {
        return load(Confidence.raw());
    }

    /** The same with a confidence of spans alone, whoever they stand for, as annotators of attributions mark them. */
    public static QuotationExtractor ofSpans() {
        return load(Confidence.ofSpans());
    }

    private static QuotationExtractor load(Confidence confidence) {
        return new QuotationExtractor(CueLexicon.load(), LinearModel.load("/data/model/attribution.csv"), confidence);
    }

    /** The quotations; those of the title have {@link Quotation#inTitle()}. */
    public List<Quotation> extract(AnnotatedArticle article) {
        List<Quotation> found = new ArrayList<>();
        for (boolean inTitle : new boolean[] {true, false}) {
            Decided text = decide(article, inTitle);
            text.builder().buildStatements(text.decoded(), text.statements(), found);
        }
        return found;
    }

    /** What may be a statement of title and text, to fit by what readers judged which of it becomes a quotation. */
    public List<StatementCandidate> candidates(AnnotatedArticle article) {
        List<StatementCandidate> found = new ArrayList<>();
        for (boolean inTitle : new boolean[] {true, false}) {
            Decided text = decide(article, inTitle);
            found.addAll(text.builder().candidates(text.decoded(), text.statements()));
        }
        return found;
    }

    /** All attributions of the text, those included that are nobody's statement, as annotators of attributions mark them. */
    public List<Quotation> attributions(AnnotatedArticle article) {
        List<Quotation> found = new ArrayList<>();
        Decided text = decide(article, false);
        text.builder().build(text.decoded(), found);
        return found;
    }

    /** A text's attributions, and what makes quotations of them. */
    private record Decided(AttributionDecoder.Decoded decoded, QuotationBuilder builder, Statements statements) {}

    private Decided decide(AnnotatedArticle article, boolean inTitle) {
        TaggedText text = new TaggedText(inTitle ? article.title() : article.text(), lexicon);
        AttributionDecoder decoder = new AttributionDecoder(text, model);
        AttributionDecoder.Decoded decoded = inTitle ? ofTitle(text, decoder) : decoder.decode();
        QuotationBuilder.Tools tools =
                new QuotationBuilder.Tools(decoder.phrases(), decoder.quotedAs(), confidence, media, names);
        return new Decided(
                decoded, new QuotationBuilder(article, text, inTitle, tools), new Statements(text, names, inTitle));
    }

    private AttributionDecoder.Decoded ofTitle(TaggedText text, AttributionDecoder decoder) {
        Optional<Attribution> atEnd = new Headlines(text, names).atEnd();
        return atEnd.map(one -> new AttributionDecoder.Decoded(List.of(one), new Nesting(List.of(one), text.size())))
                .orElseGet(decoder::decode);
    }
}
