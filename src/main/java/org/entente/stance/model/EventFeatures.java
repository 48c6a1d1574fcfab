package org.entente.stance.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.quote.Quotation;
import org.entente.stance.construction.Found;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Clauses;
import org.entente.stance.sentence.PastTime;
import org.entente.stance.sentence.Phrases;
import org.entente.stance.sentence.Reading;
import org.entente.stance.sentence.Reading.Match;

/**
 * What tells an event that its reader would call right from one that he would not: what found it, who stands where and what stands between.
 * All values are of closed classes, so that weights can be read.
 */
public final class EventFeatures {
    /** The names of the features; a weight is that of {@code name=value}. */
    public static final List<String> NAMES = List.of(
            "rule",
            "act",
            "form",
            "name",
            "before",
            "after",
            "effect",
            "open",
            "past",
            "faction",
            "quote",
            "actors",
            "first",
            "sure",
            "source",
            "source.kind",
            "source.gap",
            "source.between",
            "source.before",
            "target.kind",
            "target",
            "target.gap",
            "target.between",
            "target.before");

    private static final String NONE = "none";
    private static final int MANY = 6;
    private static final int NEAR = 6;

    private final Reading reading;
    private final Clauses clauses;
    private final int actors;
    private final boolean isConditional;
    private final PastTime past;

    public EventFeatures(Reading reading, PastTime past) {
        this.reading = reading;
        this.past = past;
        clauses = new Clauses(reading, new Phrases(reading));
        Set<String> keys = new HashSet<>();
        for (Actor actor : reading.actors()) {
            if (actor.isKnown()) {
                keys.add(actor.key());
            }
        }
        actors = keys.size();
        boolean hasIf = false;
        for (int i = 0; i < reading.size(); i++) {
            hasIf |= reading.is(i, WordClass.CONDITIONAL);
        }
        isConditional = hasIf;
    }

    /** A value for each of {@link #NAMES}; null where an actor stands in another sentence. */
    public String[] of(Found found, Actor source, Optional<Quotation> quotation) {
        int cue = found.cue();
        Match match = match(cue);
        int end = match == null ? cue + 1 : match.end();
        Actor target = found.target();
        boolean isHere = found.source() != null && isHere(source);
        boolean isTargetHere = isHere(target);
        return new String[] {
            found.rule(),
            found.act() + found.polarity(),
            match == null ? NONE : match.cue().form().name(),
            match == null ? NONE : match.cue().name().replace(' ', '_'),
            word(cue - 1),
            word(end),
            effects(cue),
            isConditional ? "if" : "no",
            past.holds(cue) ? "yes" : "no",
            target.faction(),
            quote(quotation, source),
            String.valueOf(Math.min(MANY, actors)),
            first(source, target),
            String.valueOf((int) (found.confidence() * 20)),
            found.source() == null ? "speaker" : isHere ? slot(source, cue, end) : "elsewhere",
            kind(source),
            isHere ? gap(source, cue, end) : null,
            isHere ? between(source, found, source) : null,
            isHere ? opener(source) : null,
            kind(target),
            isTargetHere ? side(target, cue, end) : null,
            isTargetHere ? gap(target, cue, end) : null,
            isTargetHere ? between(target, found, source) : null,
            isTargetHere ? opener(target) : null
        };
    }

    private Match match(int cue) {
        Match longest = null;
        for (Match match : cue < 0 || cue >= reading.size() ? List.<Match>of() : reading.cuesAt(cue)) {
            longest = longest == null || match.end() > longest.end() ? match : longest;
        }
        return longest;
    }

    private boolean isHere(Actor actor) {
        Actor here = reading.actor(actor.begin());
        return here != null && here.key().equals(actor.key());
    }

    private String slot(Actor source, int cue, int end) {
        if (source.begin() >= cue) {
            return side(source, cue, end);
        }
        Actor subject = clauses.subject(cue - 1);
        if (subject != null && subject.begin() == source.begin()) {
            return "clause";
        }
        Actor main = clauses.mainSubject(cue);
        if (main != null && main.begin() == source.begin()) {
            return "main";
        }
        return side(source, cue, end);
    }

    private String side(Actor actor, int cue, int end) {
        boolean isLeft = actor.begin() < cue;
        int nearer = 0;
        for (Actor other : reading.actors()) {
            boolean isBetween = isLeft
                    ? other.begin() > actor.begin() && other.begin() < cue
                    : other.begin() >= end && other.begin() < actor.begin();
            nearer += isBetween && other.isKnown() && !other.key().equals(actor.key()) ? 1 : 0;
        }
        return (isLeft ? "left" : "right") + Math.min(3, nearer);
    }

    private static String kind(Actor actor) {
        return actor.kind().name()
                + (actor.isModifier() ? "~" : "")
                + (actor.name().isEmpty() ? "" : "'")
                + (actor.group().isEmpty() ? "" : "*");
    }

    private static int distance(Actor actor, int cue, int end) {
        return actor.begin() < cue ? Math.max(0, cue - actor.end()) : Math.max(0, actor.begin() - end);
    }

    private static String gap(Actor actor, int cue, int end) {
        int distance = distance(actor, cue, end);
        return distance <= 2
                ? String.valueOf(distance)
                : distance <= 4 ? "3" : distance <= 7 ? "5" : distance <= 12 ? "8" : "13";
    }

    /** Who else stands between an actor and a cue. */
    private String between(Actor actor, Found found, Actor source) {
        int from = Math.min(actor.end(), found.cue() + 1);
        int to = Math.max(actor.begin(), found.cue());
        int others = 0;
        boolean isModifier = true;
        for (Actor other : reading.actors()) {
            if (other.begin() >= from
                    && other.end() <= to
                    && !other.key().equals(source.key())
                    && !other.key().equals(found.target().key())) {
                others++;
                isModifier &= other.isModifier() || other.isPlace();
            }
        }
        return others == 0 ? "0" : (isModifier ? "m" : "") + Math.min(2, others);
    }

    /** The word before a noun phrase and its determiners. */
    private String opener(Actor actor) {
        int i = actor.begin() - 1;
        while (i >= 0 && (reading.is(i, WordClass.DETERMINER) || reading.isQuoteMark(i))) {
            i--;
        }
        return word(i);
    }

    /** A word of a closed class itself; of others the class. */
    private String word(int i) {
        if (i < 0 || i >= reading.size()) {
            return "none";
        }
        if (reading.actor(i) != null) {
            return "actor";
        }
        String word = reading.word(i);
        if (reading.has(i, WordClass.PREPOSITION.bit() | WordClass.CONJUNCTION.bit() | WordClass.RELATIVE.bit())) {
            return word;
        }
        if (reading.isGenitive(i)) {
            return "genitive";
        }
        if (reading.isQuoteMark(i)) {
            return "quote";
        }
        if (word.equals(",")) {
            return "comma";
        }
        if (word.equals("to")) {
            return word;
        }
        for (WordClass one : CLASSES) {
            if (reading.is(i, one)) {
                return one.name().toLowerCase(Locale.ROOT);
            }
        }
        return reading.looksLikeVerb(i) ? "verb" : reading.isContent(i) ? "content" : "other";
    }

    private static final List<WordClass> CLASSES = List.of(
            WordClass.BE,
            WordClass.BECOME,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.MODAL,
            WordClass.CONDITIONAL,
            WordClass.NEGATION,
            WordClass.DETERMINER,
            WordClass.SUBORDINATE,
            WordClass.FIRST,
            WordClass.PRONOUN,
            WordClass.REPORT,
            WordClass.CHAIN,
            WordClass.LIGHT,
            WordClass.REVERSE,
            WordClass.TIME,
            WordClass.ADVERB);

    /** What shortly before a cue can make it undone. */
    private String effects(int cue) {
        String effects = "";
        for (int i = Math.max(0, cue - NEAR); i < cue; i++) {
            NegationEffect effect = reading.negationEndingAt(i);
            String one = effect != null
                    ? effect.name()
                    : reading.is(i, WordClass.UNREAL)
                            ? "UNREAL"
                            : reading.is(i, WordClass.MODAL)
                                    ? "MODAL"
                                    : reading.is(i, WordClass.REVERSE) ? "REVERSE" : "";
            effects = one.isEmpty() ? effects : one;
        }
        return effects;
    }

    private static String quote(Optional<Quotation> quotation, Actor source) {
        if (quotation.isEmpty()) {
            return "none";
        }
        String whose = quotation.get().speakerCountry().equals(source.country()) ? "own" : "other";
        return whose + quotation.get().type().name();
    }

    /** Which of the two the sentence names first. */
    private String first(Actor source, Actor target) {
        int at = 0;
        for (Actor actor : reading.actors()) {
            if (actor.key().equals(source.key())) {
                return "source" + Math.min(2, at);
            }
            if (actor.key().equals(target.key())) {
                return "target" + Math.min(2, at);
            }
            at += actor.isKnown() ? 1 : 0;
        }
        return "none";
    }
}
