package org.entente.stance;

import java.util.List;
import java.util.Optional;
import org.entente.stance.Reading.Match;

/** What two do together: {@code X and Y agreed}, {@code talks between X and Y}. Each is source and target. */
final class PairConstructions {
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
        // More than two do a thing as a group rather than each with each.
        if (subject.actors().size() != 2 || match.cue().form() == Cue.Form.ING && !subject.hasBe()) {
            return;
        }
        boolean isOfThird = reading.is(match.begin(), WordClass.BE)
                && reading.word(match.end()).equals("of");
        if (isOfThird) {
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
        if (two.size() == 2) {
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

    private void both(List<Actor> two, Outcome outcome, int cue) {
        Actor one = two.get(0);
        Actor other = two.get(1);
        if (one.maySource() && other.maySource()) {
            scene.add(one, other, outcome, cue);
            scene.add(other, one, outcome, cue);
        }
    }
}
