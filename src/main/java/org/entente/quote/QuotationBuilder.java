package org.entente.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.person.AnnotatedArticle;
import org.entente.text.Span;

/** Turns attributions into quotations: offsets, type, speaker, date, place in one another. */
final class QuotationBuilder {
    private final TaggedText text;
    private final boolean inTitle;
    private final SpeakerLookup speakers;

    QuotationBuilder(AnnotatedArticle article, TaggedText text, boolean inTitle) {
        this.text = text;
        this.inTitle = inTitle;
        speakers = new SpeakerLookup(text, inTitle ? article.titleMentions() : article.mentions());
    }

    void build(List<Attribution> attributions, List<Quotation> found) {
        for (Attribution one : attributions) {
            found.add(quotation(one, found.size()));
        }
    }

    private Quotation quotation(Attribution one, int index) {
        List<Span> spans = spans(one.content());
        Span cueSpan = span(one.cueBegin(), one.cueEnd());
        Optional<Span> speakerSpan =
                one.hasSpeaker() ? Optional.of(span(one.speakerBegin(), one.speakerEnd())) : Optional.empty();
        Speaker speaker = one.hasSpeaker() ? speakers.find(one.speakerBegin(), one.speakerEnd()) : Speaker.UNKNOWN;
        return new Quotation(
                index,
                type(one.content()),
                words(spans),
                spans,
                words(List.of(cueSpan)),
                Optional.of(cueSpan),
                text.cue[one.cue()].cueClass(),
                speakerSpan.map(s -> s.in(text.text.text())).orElse(""),
                speakerSpan,
                speaker.name(),
                speaker.id(),
                speaker.role(),
                speaker.country(),
                speaker.faction(),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                inTitle,
                1 / (1 + Math.exp(-one.logOdds())),
                "cue");
    }

    private Span span(int begin, int end) {
        return new Span(text.tokens.get(begin).begin(), text.tokens.get(end - 1).end());
    }

    private List<Span> spans(Content content) {
        List<Span> spans = new ArrayList<>();
        if (content.isBefore()) {
            add(content.beforeBegin(), content.beforeEnd(), spans);
        }
        if (content.isAfter()) {
            add(content.afterBegin(), content.afterEnd(), spans);
        }
        return spans;
    }

    /** One span a paragraph. */
    private void add(int begin, int end, List<Span> spans) {
        int from = begin;
        for (int k = begin + 1; k <= end; k++) {
            if (k == end || text.paragraph(text.sentence[k]) != text.paragraph(text.sentence[k - 1])) {
                spans.add(span(from, k));
                from = k;
            }
        }
    }

    private String words(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(words.isEmpty() ? "" : " ").append(text.text.text(), span.begin(), span.end());
        }
        return words.toString();
    }

    private QuotationType type(Content content) {
        int quoted = 0;
        int all = 0;
        for (int k = content.begin(); k < content.end(); k++) {
            if (content.covers(k) && text.tokens.get(k).shape().isWord()) {
                int length = text.tokens.get(k).end() - text.tokens.get(k).begin();
                all += length;
                quoted += text.quote[k] >= 0 ? length : 0;
            }
        }
        return quoted == 0 ? QuotationType.INDIRECT : quoted >= 0.95 * all ? QuotationType.DIRECT : QuotationType.MIXED;
    }
}
