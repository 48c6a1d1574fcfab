package org.entente.stance.construction;

import java.util.List;
import java.util.Optional;
import org.entente.stance.argument.Subject;
import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;

/** What two do together: {@code X and Y agreed}, {@code talks between X and Y}. Each is source and target. */
final class PairConstructions {
    /** More than so many do a thing as a group rather than each with each. */
    private static final int EACH_WITH_EACH = 3;

    private final Scene scene;
    private final Reading reading;

    PairConstructions(Scene scene) {
        this.scene = scene;
        reading = scene.reading;
    }

    void read(Match match) {
        if (match.cue().frame() == Frame.PAIRNOUN) {
            between(match);
            return;
        }
        Subject subject = scene.subjects.of(match.begin());
        boolean isOfTies =
                match.cue().frame() == Frame.PAIRDEAL && match.cue().act().equals("COOPERATE");
        int most = isOfTies ? EACH_WITH_EACH : 2;
        if (subject.actors().size() < 2
                || subject.actors().size() > most
                || match.cue().form() == Cue.Form.ING && !subject.hasBe()) {
            return;
        }
        boolean isWithThird = match.cue().frame() == Frame.PAIRVERB
                && reading.word(match.end()).equals("with");
        boolean isOfThird = reading.is(match.begin(), WordClass.BE)
                && (reading.word(match.end()).equals("of") || scene.governors.isOwn(match.end() - 1));
        if (isWithThird || isOfThird) {
            return;
        }
        WordClass thing = match.cue().act().equals("COOPERATE") ? WordClass.TIES : WordClass.AGREEMENT;
        if (match.cue().frame() == Frame.PAIRDEAL && !has(thing, match.end())) {
            return;
        }
        Optional<Outcome> outcome = Outcome.of(match.cue(), subject, 0.85, "pair.verb");
        outcome.ifPresent(o -> both(subject.actors(), o, match.begin()));
    }

    private boolean has(WordClass thing, int from) {
        for (int i = from; i < Math.min(reading.size(), from + 6); i++) {
            if (reading.is(i, thing)) {
                return true;
            }
        }
        return false;
    }

    private void between(Match match) {
        boolean isDeal = match.cue().act().equals("AGREE") || reading.is(match.end() - 1, WordClass.AGREEMENT);
        boolean isSought = isDeal && isFor(match.begin());
        if (!reading.word(match.end()).equals("between") || isSought || scene.governors.isUnreal(match.begin())) {
            return;
        }
        List<Actor> named = scene.objects.together(match.end() + 1);
        List<Actor> two = named.isEmpty() ? pairAfter(match.end()) : named;
        if (two.size() >= 2 && two.size() <= EACH_WITH_EACH) {
            Outcome outcome = Outcome.plain(match.cue(), 0.8, "pair.between");
            both(two, outcome, match.begin());
        }
    }

    /** Whom {@code between the two countries} means. */
    private List<Actor> pairAfter(int between) {
        for (int i = between + 2; i <= between + 3; i++) {
            List<Actor> pair = reading.pairEndingAt(i);
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        return List.of();
    }

    /** Whether an agreement is only wanted: {@code a deadline for a deal}. */
    private boolean isFor(int cue) {
        for (int i = Math.max(0, cue - 4); i < cue; i++) {
            if (reading.word(i).equals("for")) {
                return true;
            }
        }
        return false;
    }

    private void both(List<Actor> parties, Outcome outcome, int cue) {
        for (Actor one : parties) {
            for (Actor other : parties) {
                if (one.maySource() && other.maySource()) {
                    scene.add(one, other, outcome, cue);
                }
            }
        }
    }
}
