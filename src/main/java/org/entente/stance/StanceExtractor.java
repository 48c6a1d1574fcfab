package org.entente.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.country.Mention;
import org.entente.person.AnnotatedArticle;
import org.entente.quote.Quotation;
import org.entente.stance.actor.ActorFinder;
import org.entente.stance.actor.GovernmentNames;
import org.entente.stance.actor.PairMemory;
import org.entente.stance.construction.Constructions;
import org.entente.stance.construction.Found;
import org.entente.stance.construction.MeasureMemory;
import org.entente.stance.lexicon.ActLexicon;
import org.entente.stance.lexicon.Issues;
import org.entente.stance.model.EventFeatures;
import org.entente.stance.sentence.Reading;
import org.entente.text.CsvTable;
import org.entente.text.FeatureWeights;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;

/**
 * Finds who supports or opposes whom in an annotated article, sentence by sentence. Immutable; takes time linear in the length of the
 * text and gives at most {@value Constructions#MOST} events a sentence.
 */
public final class StanceExtractor {
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
                List<Found> found = best(Constructions.find(reading));
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
