package org.entente.stance.construction;

import java.util.List;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.text.Shape;

/** Asks for each cue of a sentence the construction that it opens. */
public final class Constructions {
    /** No sentence gives more. */
    public static final int MOST = 16;

    /** Tokens of a sentence beyond which it is taken for a list of links or a table. */
    private static final int LONGEST = 110;

    private Constructions() {}

    /** What the constructions find, in the order of the cues; nothing in a question or a sentence that is too long to be one. */
    public static List<Found> find(Reading reading) {
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
}
