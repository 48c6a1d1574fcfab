package org.entente.stance.construction;

import java.util.List;
import java.util.Optional;
import org.entente.stance.argument.Subject;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;

/** Verbs with a subject and an object, active and passive. */
final class VerbConstructions {
    private static final int WITHIN = 8;
    private static final int MODIFIERS = 4;

    private final Scene scene;
    private final Reading reading;
    private final DemandConstructions demands;

    VerbConstructions(Scene scene) {
        this.scene = scene;
        demands = new DemandConstructions(scene);
        reading = scene.reading;
    }

    void read(Match match) {
        if (needsObject(match.cue().frame()) && scene.objects.from(match.end()).isEmpty()) {
            return;
        }
        Subject subject = scene.subjects.of(match.begin());
        boolean mayBePassive = match.cue().form().isParticiple() && match.cue().length() == 1;
        if (mayBePassive && (subject.hasBe() || isBy(match.end()))) {
            passive(match, subject);
            return;
        }
        if (!subject.isFound() || !isVerb(match, subject) || isInfinitive(match.end())) {
            return;
        }
        if (match.cue().frame() == Frame.VERB && subject.actors().size() == 2 && isEachOther(match.end())) {
            eachOther(match, subject);
            return;
        }
        if (match.cue().act().equals("RECOGNISE")) {
            active(match, subject, recognised(scene.objects.from(match.end()), match.end()), "verb.active");
            return;
        }
        switch (match.cue().frame()) {
            case DEED -> active(match, subject, deeds(scene.objects.from(match.end())), "verb.active");
            case DEAL -> deal(match, subject);
            case GIVE -> give(match, subject);
            case NAMING -> naming(match, subject);
            case APPEAL, TELL, WARN -> demands.read(match, subject);
            case MEDIATE -> mediate(match, subject);
            default -> active(match, subject, objects(match, subject), "verb.active");
        }
    }

    /** Whether a frame says nothing without somebody named behind its verb; most of its verbs are frequent and have nobody there. */
    private static boolean needsObject(Frame frame) {
        return frame == Frame.NAMING || frame == Frame.APPEAL || frame == Frame.WARN;
    }

    /** Whether {@code by} stands at a token, a time before it or not: {@code welcomed on Monday by}. */
    private boolean isBy(int at) {
        int i = at;
        i += reading.word(i).equals("on") && reading.is(i + 1, WordClass.TIME) ? 1 : 0;
        while (reading.is(i, WordClass.TIME)) {
            i++;
        }
        return reading.word(i).equals("by");
    }

    /** Whether the {@code to} that a cue ends with is that of an infinitive: {@code blocked moves to censure}. */
    private boolean isInfinitive(int at) {
        return reading.word(at - 1).equals("to") && reading.actor(at) == null && reading.hasVerbCue(at);
    }

    private boolean isEachOther(int at) {
        int i = at;
        while (i < at + WITHIN
                && (reading.is(i, WordClass.QUANTITY)
                        || reading.word(i).equals("of")
                        || reading.word(i).equals("dollars"))) {
            i++;
        }
        return reading.word(i).equals("each") && reading.word(i + 1).equals("other")
                || reading.word(i).equals("one") && reading.word(i + 1).equals("another");
    }

    private void eachOther(Match match, Subject subject) {
        Actor one = subject.actors().get(0);
        Actor other = subject.actors().get(1);
        Outcome.of(match.cue(), subject, 0.85, "verb.eachother").ifPresent(outcome -> {
            scene.add(one, other, outcome, match.begin());
            scene.add(other, one, outcome, match.begin());
        });
    }

    /** Whether a form that could be a noun is a verb here. */
    private boolean isVerb(Match match, Subject subject) {
        int before = match.begin() - 1;
        if (reading.word(before).equals("no")) {
            return false;
        }
        return switch (match.cue().form()) {
            case BASE -> {
                Actor direct = reading.actorEndingAt(before);
                yield direct == null
                        || subject.actors().size() > 1
                        || !direct.group().isEmpty()
                        || reading.word(before).endsWith("s")
                                && !direct.country().isEmpty()
                                && direct.kind() != HeadKind.NAME;
            }
            case ING -> subject.hasBe() || subject.confidence() < 1 || reading.is(before, WordClass.CHAIN);
            case PARTICIPLE -> reading.actorEndingAt(before) == null;
            default -> true;
        };
    }

    /** The objects of a plain verb; {@code help} must have its own next to it, for else it helps to do something to them. */
    private List<Actor> objects(Match match, Subject subject) {
        List<Actor> targets = scene.objects.from(match.end());
        if (targets.isEmpty() && subject.actors().size() == 1 && endsClause(match.end())) {
            targets = scene.objects.antecedent(
                    scene.phrases.begin(subject.actors().get(0)) - 1);
        }
        boolean isHelp = match.cue().name().equals("help");
        boolean isFar = !targets.isEmpty() && scene.phrases.begin(targets.get(0)) > match.end();
        if (targets.isEmpty() && match.cue().polarity() != 0) {
            List<Actor> doers = scene.objects.measuresOf(match.end());
            return doers.isEmpty() && match.cue().length() == 1 ? scene.objects.theDeed(match.end()) : doers;
        }
        return isHelp && (isFar || isCandidate(targets)) ? List.of() : targets;
    }

    /** Whether nothing that could be an object follows. */
    private boolean endsClause(int at) {
        String word = reading.word(at);
        return word.isEmpty()
                || word.equals(",")
                || word.equals(".")
                || reading.has(at, WordClass.PREPOSITION.bit() | WordClass.TIME.bit());
    }

    /** Whether somebody is helped in a contest of his own: {@code helped the senator win}. */
    private boolean isCandidate(List<Actor> targets) {
        Actor last = targets.isEmpty() ? null : targets.get(targets.size() - 1);
        String next = last == null || last.name().isEmpty() ? "" : reading.word(last.end());
        return next.equals("win") || next.equals("beat") || next.equals("defeat");
    }

    /** States, governments and persons are recognised, not what they do or face. */
    private List<Actor> recognised(List<Actor> targets, int from) {
        boolean isNear = !targets.isEmpty() && scene.phrases.begin(targets.get(0)) <= from + 1;
        return isNear
                ? targets.stream()
                        .filter(target -> !target.kind().isDeed() && target.kind() != HeadKind.THING)
                        .toList()
                : List.of();
    }

    private static List<Actor> deeds(List<Actor> targets) {
        return targets.stream()
                .filter(target -> target.kind().isDeed() || target.kind() == HeadKind.THING)
                .toList();
    }

    private void active(Match match, Subject subject, List<Actor> targets, String rule) {
        double sure = match.cue().frame() == Frame.CONTACT ? 0.8 : 0.9;
        boolean isAgainst = match.cue().polarity() < 0;
        Subject doer = isAgainst ? subject.asDoer() : subject;
        Optional<Outcome> outcome = Outcome.of(match.cue(), doer, sure, rule);
        outcome.ifPresent(o -> scene.add(doer, targets, o, match.begin()));
        if (isAgainst && doer.actors().size() == 1 && !doer.isVoid()) {
            targets.forEach(target -> answered(target, doer.actors().get(0), match.begin()));
        }
    }

    /** Whose blame somebody turns down blames him, unless it is of a third: {@code X rejected Y's accusations}. */
    private void answered(Actor target, Actor answering, int cue) {
        boolean isOfThird = reading.actors().stream()
                .anyMatch(actor -> actor.isKnown()
                        && actor.begin() >= target.end()
                        && actor.begin() < target.end() + WITHIN
                        && !actor.key().equals(target.key())
                        && !actor.key().equals(answering.key()));
        if (!isOfThird && reading.is(target.end() - 1, WordClass.ANSWERED)) {
            scene.add(target.asName(), answering, new Outcome("ACCUSE", -1, 0.7, 0.8, "verb.answered"), cue);
        }
    }

    private void passive(Match match, Subject patient) {
        Frame frame = match.cue().frame();
        if (frame != Frame.VERB && frame != Frame.CONTACT && frame != Frame.DEED) {
            return;
        }
        List<Actor> agents = scene.objects.agent(match.end());
        Subject whom = patient.hasBe() ? patient : reduced(match.begin(), patient);
        if (agents.isEmpty()
                || whom.actors().isEmpty()
                || reading.word(match.begin() - 2).equals("it")
                || reading.word(match.begin() - 3).equals("it")) {
            return;
        }
        List<Actor> patients = frame == Frame.DEED ? deeds(whom.actors()) : whom.actors();
        Subject agent = new Subject(agents, false, whom.effects(), true, whom.confidence());
        Optional<Outcome> outcome = Outcome.of(match.cue(), agent, 0.9, "verb.passive");
        outcome.ifPresent(o -> scene.add(agent, patients, o, match.begin()));
    }

    /** The noun phrase that a bare participle belongs to: {@code the rebels backed by Turkey}. */
    private Subject reduced(int cue, Subject so) {
        int i = cue - 1;
        i -= reading.is(i, WordClass.ADVERB) || reading.word(i).endsWith("ly") ? 1 : 0;
        i -= reading.word(i).equals(",") || reading.word(i).startsWith("-") ? 1 : 0;
        Actor actor = reading.actorEndingAt(i);
        return actor == null || actor.isModifier()
                ? new Subject(List.of(), false, so.effects(), false, 1)
                : new Subject(List.of(actor), false, so.effects(), false, 0.85);
    }

    private void deal(Match match, Subject subject) {
        int stop = Math.min(reading.size(), match.end() + WITHIN);
        boolean isDeal = false;
        for (int i = match.end(); i < stop; i++) {
            isDeal |= reading.is(i, WordClass.AGREEMENT);
            if (isDeal && reading.word(i).equals("with")) {
                active(match, subject, scene.objects.from(i + 1), "verb.deal");
                return;
            }
            if (reading.word(i).equals(",") || reading.looksLikeVerb(i) && !reading.is(i, WordClass.AGREEMENT)) {
                return;
            }
        }
    }

    private void give(Match match, Subject subject) {
        if (reading.word(match.end()).equals("of")) {
            return;
        }
        List<Actor> receivers = scene.objects.from(match.end());
        if (!receivers.isEmpty() && receivers.get(0).begin() <= match.end() + 1) {
            int after = receivers.get(receivers.size() - 1).end();
            boolean isBeside = reading.isWithin(after, after + MODIFIERS, WordClass.AID);
            if (isBeside) {
                receivers =
                        receivers.stream().map(VerbConstructions::asReceiver).toList();
            }
            if (isBeside
                    || reading.word(after).equals("with")
                            && reading.isWithin(after + 1, after + WITHIN, WordClass.AID)) {
                active(match, subject, receivers, "verb.give");
            }
            return;
        }
        for (int i = match.end(); i < Math.min(reading.size(), match.end() + WITHIN + 2); i++) {
            boolean isReceiver = reading.actor(i + 1) != null || reading.is(i + 1, WordClass.DETERMINER);
            if (reading.word(i).equals("to") && isReceiver && reading.isWithin(match.end(), i, WordClass.AID)) {
                active(match, subject, scene.objects.from(i + 1), "verb.give");
                return;
            }
            boolean isPreposition = reading.is(i, WordClass.PREPOSITION)
                    && !reading.word(i).equals("in")
                    && !reading.word(i).equals("of");
            if (reading.word(i).equals(",") || reading.has(i, WordClass.AUXILIARY) || isPreposition) {
                return;
            }
        }
    }

    /** A bare name before the thing given is no part of a compound: {@code granted Laos new loans}. */
    private static Actor asReceiver(Actor actor) {
        boolean isName = actor.kind() == HeadKind.PRIVATE && actor.name().isEmpty() && !actor.isModifier();
        return isName ? actor.asName() : actor;
    }

    private void naming(Match match, Subject subject) {
        List<Actor> targets = scene.objects.from(match.end());
        if (targets.isEmpty() || targets.get(0).begin() > match.end() + 2) {
            return;
        }
        int from = targets.get(targets.size() - 1).end();
        for (int i = from; i < Math.min(reading.size(), from + 6); i++) {
            if (reading.head(i) == HeadKind.MISDEED) {
                active(match, subject, targets, "verb.naming");
                return;
            }
            for (Match other : reading.cuesAt(i)) {
                if (other.cue().frame() == Frame.EVALUATION || other.cue().frame() == Frame.RELATION) {
                    Outcome.of(other.cue(), subject, 0.8, "verb.naming")
                            .ifPresent(o -> scene.add(subject, targets, o, match.begin()));
                    return;
                }
            }
            if (!reading.isContent(i)
                    && !reading.is(i, WordClass.DETERMINER)
                    && !reading.word(i).equals("as")
                    && !reading.word(i).equals("and")
                    && !reading.isQuoteMark(i)) {
                return;
            }
        }
    }

    private void mediate(Match match, Subject subject) {
        for (Actor actor : reading.actors()) {
            if (actor.begin() >= match.end() && actor.begin() - match.end() <= WITHIN) {
                active(match, subject, List.of(actor.as(HeadKind.NAME, "NONE", false)), "verb.mediate");
            }
        }
    }
}
