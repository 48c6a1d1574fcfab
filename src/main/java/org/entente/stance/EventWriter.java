package org.entente.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.country.MentionKind;
import org.entente.person.AnnotatedArticle;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationType;
import org.entente.stance.actor.ActorFinder;
import org.entente.stance.construction.Found;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.Issues;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.model.EventFeatures;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.PastTime;
import org.entente.stance.sentence.Reading;
import org.entente.text.FeatureWeights;
import org.entente.text.Sentence;
import org.entente.text.Span;

/** Writes what was found in a sentence as events: names the source, says who tells it, what it is about and how sure it is. */
final class EventWriter {
    /** Words before a cue in which a modal makes it a guess. */
    private static final int BEFORE_CUE = 2;

    /** Characters of {@code the } before a name. */
    private static final int ARTICLE = 4;

    /** Of what takes no side. */
    private static final String[] NO_FEATURES = new String[EventFeatures.NAMES.size()];

    private final AnnotatedArticle article;
    private final Speakers speakers;
    private final Issues issues;
    /** Of a reader who judges events that take a side. */
    private final FeatureWeights confidence;

    private final List<Written> written = new ArrayList<>();

    /** @param known what its confidence goes by */
    private record Written(StanceEvent event, String[] known) {
        StanceCandidate candidate() {
            return new StanceCandidate(event, FeatureWeights.features(EventFeatures.NAMES, known));
        }
    }

    EventWriter(AnnotatedArticle article, Speakers speakers, Issues issues, FeatureWeights confidence) {
        this.article = article;
        this.speakers = speakers;
        this.issues = issues;
        this.confidence = confidence;
    }

    List<StanceEvent> events() {
        return written.stream().map(Written::event).toList();
    }

    List<StanceCandidate> candidates() {
        return written.stream().map(Written::candidate).toList();
    }

    void write(Sentence sentence, Reading reading, List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        String issue = issues.of(reading.tokens, article.asOf());
        PastTime past = new PastTime(reading, article.asOf());
        EventFeatures features = new EventFeatures(reading, past);
        for (Found event : found) {
            Optional<Quotation> quotation =
                    speakers.at(reading.tokens.get(event.cue()).begin());
            Optional<Actor> source = Optional.ofNullable(event.source())
                    .or(() -> quotation
                            .filter(said -> isSayer(said, event) && isSaid(said, reading))
                            .flatMap(this::speaker));
            if (source.isPresent() && !source.get().key().equals(event.target().key())) {
                boolean isContact = event.polarity() == 0;
                String[] values = isContact ? NO_FEATURES : features.of(event, source.get(), quotation);
                double sure = isContact ? event.confidence() : FeatureWeights.probability(confidence.logOdds(values));
                Scored scored = new Scored(event, source.get(), quotation, sure);
                Setting setting = new Setting(issue, past.holds(event.cue()));
                written.add(new Written(event(sentence, scored, setting), values));
            }
        }
    }

    /** A found event with its source and how sure it is. */
    private record Scored(Found event, Actor source, Optional<Quotation> quotation, double probability) {}

    /** A noun that blames somebody by its wording needs the speaker's own words: an indirect quotation is worded by the reporter. */
    private static boolean isSayer(Quotation quotation, Found event) {
        return !event.rule().startsWith("predicate.misdeed") || quotation.type() != QuotationType.INDIRECT;
    }

    /** Whether a quotation was uttered: what somebody {@code will likely argue} was not. */
    private static boolean isSaid(Quotation quotation, Reading reading) {
        int cue = quotation.cueSpan().map(span -> reading.tokenAt(span.begin())).orElse(-1);
        for (int i = cue - 1; i >= 0 && i >= cue - BEFORE_CUE; i--) {
            if (reading.is(i, WordClass.MODAL) && reading.actor(i) == null) {
                return false;
            }
        }
        return true;
    }

    private record Setting(String issue, boolean isHistory) {}

    /** The country of a quotation's speaker, when he speaks for its government or the country itself. */
    private Optional<Actor> speaker(Quotation quotation) {
        return !quotation.speakerCountry().isEmpty() && speaksForIt(quotation)
                ? Optional.of(new Actor(
                        0,
                        0,
                        quotation.speakerCountry(),
                        "",
                        "GOV",
                        quotation.speakerName(),
                        "",
                        HeadKind.NAME,
                        false,
                        false,
                        false))
                : Optional.empty();
    }

    private boolean speaksForIt(Quotation quotation) {
        return quotation.speakerFaction().equals("GOV")
                || isCountry(quotation)
                || ActorFinder.isLawmaker(quotation.speakerRole());
    }

    /** Whether the speaker is named by his country or its seat of government: {@code the White House}. */
    private boolean isCountry(Quotation quotation) {
        Optional<Span> place = quotation.speakerSpan();
        return place.isPresent()
                && quotation.speakerFaction().isEmpty()
                && article.mentions().stream()
                        .anyMatch(mention -> mention.kind() == MentionKind.COUNTRY
                                && mention.country().equals(quotation.speakerCountry())
                                && mention.span().end() == place.get().end()
                                && mention.span().begin() >= place.get().begin()
                                && mention.span().begin() - place.get().begin() <= ARTICLE);
    }

    private StanceEvent event(Sentence sentence, Scored scored, Setting setting) {
        Found event = scored.event;
        Actor source = scored.source;
        Actor target = event.target();
        return new StanceEvent(
                written.size(),
                source.country(),
                source.country().isEmpty() ? source.group() : "",
                source.quantifier(),
                target.country(),
                target.country().isEmpty() ? target.group() : "",
                target.faction(),
                target.name(),
                setting.issue(),
                event.act(),
                event.polarity(),
                setting.isHistory() ? 0 : event.weight(),
                attribution(source, scored.quotation),
                scored.quotation.map(Quotation::index),
                sentence.span().in(article.text().text()),
                sentence.span(),
                setting.isHistory() ? scored.probability * 0.3 : scored.probability,
                (setting.isHistory() ? "history/" : "") + (event.source() == null ? "speaker/" : "") + event.rule());
    }

    private Attribution attribution(Actor source, Optional<Quotation> quotation) {
        if (quotation.isEmpty()) {
            return Attribution.NARRATOR;
        }
        return !source.country().isEmpty()
                        && source.country().equals(quotation.get().speakerCountry())
                        && speaksForIt(quotation.get())
                ? Attribution.OWN_VOICE
                : Attribution.REPORTED;
    }
}
