package org.entente.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.country.Mention;
import org.entente.person.AnnotatedArticle;
import org.entente.quote.Quotation;
import org.entente.text.CsvTable;
import org.entente.text.FeatureWeights;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Shape;

/**
 * Finds who supports or opposes whom in an annotated article, sentence by sentence. Immutable; takes time linear in the length of the
 * text and gives at most {@value Scene#MOST} events a sentence.
 */
public final class StanceExtractor {
    /** Tokens of a sentence beyond which it is taken for a list of links or a table. */
    private static final int LONGEST = 110;

    private final ActLexicon lexicon;
    private final Issues issues;
    private final FeatureWeights confidence;

    private StanceExtractor(ActLexicon lexicon, Issues issues, FeatureWeights confidence) {
        this.lexicon = lexicon;
        this.issues = issues;
        this.confidence = confidence;
    }

    /** With the lexicons that ship with the program. */
    public static StanceExtractor load() {
        return new StanceExtractor(
                ActLexicon.load(),
                Issues.load(),
                FeatureWeights.of(EventFeatures.NAMES, CsvTable.resource("/data/model/stance-confidence.csv")));
    }

    /** The events of the article's text, in the order of the text. */
    public List<StanceEvent> extract(AnnotatedArticle article, List<Quotation> quotations) {
        return write(article, quotations).events();
    }

    /** The same events with what their confidence goes by. */
    public List<StanceCandidate> candidates(AnnotatedArticle article, List<Quotation> quotations) {
        return write(article, quotations).candidates();
    }

    private EventWriter write(AnnotatedArticle article, List<Quotation> quotations) {
        SegmentedText text = article.text();
        Speakers speakers = new Speakers(quotations);
        EventWriter writer = new EventWriter(article, speakers, issues, confidence);
        List<Reading> readings = readings(article);
        GovernmentNames names = new GovernmentNames();
        readings.forEach(names::see);
        PairMemory pairs = new PairMemory();
        MeasureMemory measures = new MeasureMemory();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            names.fill(reading);
            if (i > 0) {
                reading.before(readings.get(i - 1));
            }
            if (!reading.actors().isEmpty()) {
                reading.pair(pairs.pair());
                reading.measures(measures.all());
                List<Found> found = best(find(reading));
                measures.see(reading, found);
                writer.write(text.sentences().get(i), reading, found);
                pairs.see(reading);
            }
        }
        return writer;
    }

    /** Each sentence with the actors that its mentions make. */
    private List<Reading> readings(AnnotatedArticle article) {
        SegmentedText text = article.text();
        List<Mention> mentions = article.mentions();
        List<Reading> readings = new ArrayList<>(text.sentences().size());
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            int from = next;
            while (next < mentions.size()
                    && mentions.get(next).span().begin() < sentence.span().end()) {
                next++;
            }
            Reading reading = new Reading(lexicon, text.tokens(sentence));
            if (next > from) {
                reading.actors(new ActorFinder(reading, sentence).find(mentions.subList(from, next), text));
            }
            readings.add(reading);
        }
        return readings;
    }

    static List<Found> find(Reading reading) {
        Scene scene = new Scene(reading);
        if (isQuestion(reading) || reading.size() > LONGEST) {
            return scene.found();
        }
        VerbConstructions verbs = new VerbConstructions(scene);
        NounConstructions nouns = new NounConstructions(scene);
        MeasureConstructions measures = new MeasureConstructions(scene);
        RelationConstructions relations = new RelationConstructions(scene);
        PredicateConstructions predicates = new PredicateConstructions(scene);
        PairConstructions pairs = new PairConstructions(scene);
        for (int i = asked(reading) + 1; i < reading.size() && !scene.isFull(); i++) {
            if (reading.is(i, WordClass.DUTY)) {
                predicates.obligation(i);
            }
            for (Reading.Match match : reading.cuesAt(i)) {
                switch (match.cue().frame()) {
                    case NOUN -> nouns.read(match);
                    case FROM -> nouns.received(match);
                    case MEASURE -> measures.read(match);
                    case PACT -> measures.pact(match);
                    case RELATION, MEDIATOR, SUFFIX, PREFIX -> relations.read(match);
                    case PRED, CONTACTPRED, EVALUATION -> predicates.read(match);
                    case CHARGE -> predicates.charge(match);
                    case PAIRVERB, PAIRDEAL, PAIRNOUN -> pairs.read(match);
                    default -> verbs.read(match);
                }
            }
        }
        for (Actor actor : reading.actors()) {
            if (actor.kind() == HeadKind.MISDEED) {
                predicates.misdeed(actor);
            }
            measures.blame(actor);
        }
        return scene.found();
    }

    /** The mark that ends a question at the beginning of a sentence: {@code "Or more tariffs?" she said}; -1 when there is none. */
    private static int asked(Reading reading) {
        int last = -1;
        for (int i = 0; i < reading.size(); i++) {
            boolean isMark = reading.tokens.get(i).shape() == Shape.PUNCTUATION;
            last = isMark && reading.word(i).equals("?") ? i : last;
        }
        return last;
    }

    /** Whether a sentence asks, or supposes from its first word, so that it states nothing: {@code Should Ruritania attack}. */
    private static boolean isQuestion(Reading reading) {
        if (reading.word(reading.isQuoteMark(0) ? 1 : 0).equals("should")) {
            return true;
        }
        int last = reading.size() - 1;
        while (last > 0 && reading.isQuoteMark(last)) {
            last--;
        }
        return reading.word(last).equals("?");
    }

    /** One event for each source, target, faction and polarity: the surest. */
    private static List<Found> best(List<Found> found) {
        Map<String, Found> best = new LinkedHashMap<>();
        for (Found event : found) {
            String source = event.source() == null ? "" : event.source().key();
            String key =
                    source + ' ' + event.target().key() + ' ' + event.target().faction() + ' ' + event.polarity();
            best.merge(key, event, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        List<Found> kept = new ArrayList<>(best.values());
        kept.sort(Comparator.comparingInt(Found::cue));
        return kept;
    }
}
