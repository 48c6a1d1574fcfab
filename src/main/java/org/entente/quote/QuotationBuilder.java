package org.entente.quote;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.person.AnnotatedArticle;
import org.entente.quote.attribution.Attribution;
import org.entente.quote.attribution.AttributionDecoder;
import org.entente.quote.attribution.Nesting;
import org.entente.quote.attribution.QuotedAs;
import org.entente.quote.circumstance.Circumstances;
import org.entente.quote.circumstance.SaidOn;
import org.entente.quote.circumstance.Statements;
import org.entente.quote.model.Content;
import org.entente.quote.speaker.Media;
import org.entente.quote.speaker.Speaker;
import org.entente.quote.speaker.SpeakerLookup;
import org.entente.quote.speaker.SpeakerNames;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.TaggedText;
import org.entente.text.Span;

/** Turns attributions into quotations: offsets, type, speaker, date, place in one another. */
final class QuotationBuilder {
    /** Of quotations less sure than this, by the samples read, fewer than half are right. */
    private static final double LEAST = 0.6;

    private final TaggedText text;
    private final boolean inTitle;
    private final List<Mention> mentions;
    private final SpeakerLookup speakers;
    private final Circumstances circumstances;
    private final Optional<SaidOn> saidOn;
    private final Confidence confidence;
    private final StatementFeatures features;
    private final IdentityHashMap<Attribution, Judged> judged = new IdentityHashMap<>();

    /**
     * What is known of an attribution before it is a quotation.
     *
     * @param speaker empty for a medium, which only passes on
     * @param content where it stands, and its words
     * @param spans that annotators mark content and speaker's words
     * @param features what else a reader goes by
     * @param confidence that content and speaker's words are right, whoever these stand for
     */
    private record Judged(
            QuotationType type,
            Optional<Speaker> speaker,
            String rule,
            String cueClass,
            List<Span> content,
            String words,
            double spans,
            String[] features,
            double confidence) {}

    /** What a builder works with besides the text. */
    record Tools(NounPhrases phrases, QuotedAs quotedAs, Confidence confidence, Media media, SpeakerNames names) {}

    QuotationBuilder(AnnotatedArticle article, TaggedText text, boolean inTitle, Tools tools) {
        this.text = text;
        this.inTitle = inTitle;
        mentions = inTitle ? article.titleMentions() : article.mentions();
        speakers = new SpeakerLookup(text, mentions, tools.media(), tools.names());
        circumstances = new Circumstances(text, tools.phrases(), tools.quotedAs());
        features = new StatementFeatures(text, tools.phrases());
        confidence = tools.confidence();
        saidOn = article.article().publishedDate().map(date -> new SaidOn(text, date));
    }

    /** Only the statements among them, and of these only what is rather right than wrong. */
    void buildStatements(AttributionDecoder.Decoded decoded, Statements statements, List<Quotation> found) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution one : decoded.attributions()) {
            if (statements.has(one) && judged(one).confidence() >= LEAST) {
                kept.add(one);
            }
        }
        build(new AttributionDecoder.Decoded(kept, new Nesting(kept, text.size())), found);
    }

    /** All that may be statements, to fit what a reader would call one. */
    List<StatementCandidate> candidates(AttributionDecoder.Decoded decoded, Statements statements) {
        List<StatementCandidate> found = new ArrayList<>();
        for (Attribution one : decoded.attributions()) {
            if (statements.has(one)) {
                Judged known = judged(one);
                List<Span> spans = known.content();
                Span extent = spans.get(0).cover(spans.get(spans.size() - 1));
                found.add(new StatementCandidate(
                        extent,
                        inTitle,
                        Confidence.ofStatement(known.spans(), one.speakerLogOdds(), known.features())));
            }
        }
        return found;
    }

    private Judged judged(Attribution one) {
        return judged.computeIfAbsent(one, this::judge);
    }

    private Judged judge(Attribution one) {
        QuotationType type = type(one.content());
        String rule = circumstances.rule(one);
        String cueClass = circumstances.cueClass(one.cue());
        // "Was quoted as saying" is certain, other passives are not.
        String family = circumstances.isQuotedAs(one) ? "quoted-as" : rule;
        List<Span> content = spans(one.content());
        String words = words(content);
        double sure = confidence.of(
                Confidence.features(one.logOdds(), type, one.hasSpeaker(), family, Quotation.words(words)));
        Optional<Speaker> speaker =
                one.hasSpeaker() ? speakers.find(one.speakerBegin(), one.speakerEnd()) : Optional.of(Speaker.UNKNOWN);
        if (!confidence.judgesStatements()) {
            return new Judged(type, speaker, rule, cueClass, content, words, sure, new String[0], sure);
        }
        String[] known = features.of(one, speaker.orElse(Speaker.UNKNOWN), type, family, cueClass);
        double statement = confidence.statement(sure, one.speakerLogOdds(), known);
        return new Judged(type, speaker, rule, cueClass, content, words, sure, known, statement);
    }

    void build(AttributionDecoder.Decoded decoded, List<Quotation> found) {
        List<Attribution> attributions = decoded.attributions();
        Nesting nesting = decoded.nesting();
        int first = found.size();
        for (int a = 0; a < attributions.size(); a++) {
            int parent = nesting.parent(a);
            Optional<Integer> outer = parent < 0 ? Optional.empty() : Optional.of(first + parent);
            found.add(quotation(attributions.get(a), first + a, outer, nesting.ancestors(a, attributions)));
        }
    }

    private Quotation quotation(Attribution one, int index, Optional<Integer> parent, List<Attribution> ancestors) {
        Judged known = judged(one);
        List<Span> spans = known.content();
        Span cueSpan = span(one.cueBegin(), one.cueEnd());
        Optional<Span> speakerSpan =
                one.hasSpeaker() ? Optional.of(span(one.speakerBegin(), one.speakerEnd())) : Optional.empty();
        String speakerWords = one.hasSpeaker() ? words(spans(one.speakerBegin(), one.speakerEnd())) : "";
        Speaker speaker = known.speaker().orElse(Speaker.UNKNOWN);
        List<String> sources = circumstances.sources(one, ancestors);
        if (known.speaker().isEmpty()) {
            sources.add(speakerWords);
        }
        double reference = speaker.name().isEmpty() ? 1 : confidence.ofReference(speaker.reference());
        Optional<SaidOn.When> when = saidOn.flatMap(resolver -> resolver.find(one));
        return new Quotation(
                index,
                known.type(),
                known.words(),
                spans,
                words(spans(one.cueBegin(), one.cueEnd())),
                Optional.of(cueSpan),
                known.cueClass(),
                speakerWords,
                speakerSpan,
                speaker.name(),
                speaker.id(),
                speaker.role(),
                speaker.country(),
                speaker.faction(),
                circumstances.addressee(one),
                parent,
                sources,
                when.map(SaidOn.When::date),
                when.map(SaidOn.When::precision).orElse(""),
                countries(spans),
                inTitle,
                known.confidence() * reference,
                known.rule());
    }

    /** Countries that the content names, and those of the persons it names. */
    private List<String> countries(List<Span> spans) {
        TreeSet<String> found = new TreeSet<>();
        for (Span span : spans) {
            for (int m = speakers.firstEndingAfter(span.begin()); m < mentions.size(); m++) {
                Mention one = mentions.get(m);
                if (one.span().begin() >= span.end()) {
                    break;
                }
                boolean counts = one.kind() == MentionKind.COUNTRY || one.kind() == MentionKind.PERSON;
                if (counts && !one.country().isEmpty() && one.span().overlaps(span)) {
                    found.add(one.country());
                }
            }
        }
        return List.copyOf(found);
    }

    private Span span(int begin, int end) {
        return new Span(text.tokens.get(begin).begin(), text.tokens.get(end - 1).end());
    }

    private List<Span> spans(Content content) {
        List<Span> spans = new ArrayList<>();
        if (content.isBefore()) {
            spans.addAll(spans(content.beforeBegin(), content.beforeEnd()));
        }
        if (content.isAfter()) {
            spans.addAll(spans(content.afterBegin(), content.afterEnd()));
        }
        return spans;
    }

    /** One span a paragraph, or two where a card of links stands between. */
    private List<Span> spans(int begin, int end) {
        List<Span> spans = new ArrayList<>(1);
        int from = begin;
        for (int k = begin + 1; k <= end; k++) {
            if (k == end
                    || text.paragraph(text.sentence[k]) != text.paragraph(text.sentence[k - 1])
                    || text.text.isInterrupted(k)) {
                spans.add(span(from, k));
                from = k;
            }
        }
        return spans;
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
