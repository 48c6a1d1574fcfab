package org.entente.stance.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.stance.lexicon.ActLexicon;
import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.text.Token;
import org.entente.text.Word;

/** A sentence as the constructions read it: what each word can be, the actors and the cues. Indices count tokens of the sentence. */
public final class Reading {
    /** How far a construction looks for its source or target. */
    public static final int REACH = 40;
    /** A cue where it stands. */
    public record Match(Cue cue, int begin, int end) {}

    public final ActLexicon lexicon;
    public final List<Token> tokens;
    private final String[] words;
    private final ActLexicon.Entry[] entries;
    private final Actor[] actorAt;
    private final CueFinder cues;
    private final List<List<Match>> matches;
    private List<Actor> actors = List.of();
    private List<Actor> pair = List.of();
    private List<Measure> measures = List.of();
    private Actor before;
    private boolean areMany;

    public Reading(ActLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        words = new String[tokens.size()];
        entries = new ActLexicon.Entry[tokens.size()];
        for (int i = 0; i < entries.length; i++) {
            Word word = tokens.get(i).word();
            words[i] = word.lower();
            entries[i] = lexicon.of(word);
        }
        actorAt = new Actor[entries.length];
        cues = new CueFinder(this);
        matches = new ArrayList<>(Collections.nCopies(entries.length, null));
    }

    public void actors(List<Actor> found) {
        actors = List.copyOf(found);
        Collections.fill(matches, null);
        for (Actor actor : actors) {
            for (int i = actor.begin(); i < actor.end(); i++) {
                actorAt[i] = actor;
            }
        }
    }

    /** Takes note of whom the sentence before, or what it goes on about, is about; nobody when the actor is null. */
    public void before(Reading sentence) {
        boolean goesOn = sentence.opensWithPronoun() && sentence.before != null;
        before = goesOn ? sentence.before : sentence.subject();
        areMany = goesOn
                ? sentence.areMany
                : before != null
                        && before.kind() == HeadKind.GOV
                        && sentence.word(before.end() - 1).endsWith("s");
    }

    /** The country, government or person that the sentence is about; null when it is about another. */
    private Actor subject() {
        Actor subject = new Clauses(this, new Phrases(this)).mainSubject(size());
        return subject != null && subject.maySource() ? subject : null;
    }

    /** Whom {@code it} means at the beginning: the country or government that the sentence before is about; null when there is none. */
    public Actor before() {
        return before == null || !before.name().isEmpty() ? null : before;
    }

    /** Whom {@code he} or {@code she} means at the beginning: the person whom the sentence before is about; null when there is none. */
    public Actor personBefore() {
        return before == null || before.name().isEmpty() ? null : before;
    }

    /** Whom {@code they} means at the beginning: the officials or countries that the sentence before is about; null when there are none. */
    public Actor manyBefore() {
        return areMany ? before : null;
    }

    /** Whether a sentence goes on about whom the one before is about. */
    private boolean opensWithPronoun() {
        return switch (word(isQuoteMark(0) ? 1 : 0)) {
            case "it", "they" -> true;
            default -> false;
        };
    }

    /** Whose {@code the move} or {@code the statement} is: of the country or person whom the sentence before is about; null when there is none. */
    public Actor doerBefore() {
        return before;
    }

    /** Whom {@code both countries} means. */
    public void pair(List<Actor> two) {
        pair = List.copyOf(two);
    }

    /** The measures that the article told of before. */
    public void measures(List<Measure> told) {
        measures = List.copyOf(told);
    }

    public List<Measure> measures() {
        return measures;
    }

    /** The two that a phrase such as {@code both countries} names that ends at a token; empty when none does. */
    public List<Actor> pairEndingAt(int i) {
        boolean isNoun = switch (word(i)) {
            case "countries",
                    "nations",
                    "governments",
                    "sides",
                    "leaders",
                    "presidents",
                    "ministers",
                    "capitals",
                    "neighbours",
                    "neighbors",
                    "states" -> true;
            default -> false;
        };
        if (!isNoun || pair.size() != 2) {
            return List.of();
        }
        boolean isPair = word(i - 1).equals("both")
                || word(i - 1).equals("two")
                || word(i - 2).equals("two");
        return isPair && !namesAnother(i) ? pair : List.of();
    }

    /** Whether somebody who is not of the pair stands before a token: the phrase may then be of him. */
    private boolean namesAnother(int i) {
        return actors.stream()
                .anyMatch(actor -> actor.begin() < i
                        && actor.isKnown()
                        && pair.stream().noneMatch(two -> two.key().equals(actor.key())));
    }

    public List<Actor> actors() {
        return actors;
    }

    /** The token that begins at an offset of the article's text; -1 when none of the sentence does. */
    public int tokenAt(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).begin() == offset) {
                return i;
            }
        }
        return -1;
    }

    public int size() {
        return entries.length;
    }

    /** The actor that a token belongs to, or null. */
    public Actor actor(int i) {
        return i < 0 || i >= actorAt.length ? null : actorAt[i];
    }

    /** The actor whose last token this is, or null; a genitive's mark counts as its end. */
    public Actor actorEndingAt(int i) {
        Actor actor = actor(i);
        return actor != null && actor.end() == i + 1 ? actor : null;
    }

    public String word(int i) {
        return i < 0 || i >= words.length ? "" : words[i];
    }

    public boolean is(int i, WordClass wordClass) {
        return has(i, wordClass.bit());
    }

    /** Whether a word of a class stands in [from, to), which may reach beyond the sentence. */
    public boolean isWithin(int from, int to, WordClass wordClass) {
        for (int i = Math.max(0, from); i < Math.min(size(), to); i++) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(int i, long classes) {
        return i >= 0 && i < entries.length && entries[i].has(classes);
    }

    /** What the lexicon says of a token. */
    ActLexicon.Entry entry(int i) {
        return entries[i];
    }

    public HeadKind head(int i) {
        return i < 0 || i >= entries.length ? null : entries[i].head();
    }

    /** Whether a token is a word that can be an adjective or noun: in no closed class, and no mark. */
    public boolean isContent(int i) {
        return i >= 0 && i < entries.length && tokens.get(i).shape().isWord() && !has(i, WordClass.FUNCTION);
    }

    public boolean isQuoteMark(int i) {
        return i >= 0 && i < entries.length && tokens.get(i).shape() == org.entente.text.Shape.QUOTE;
    }

    public boolean isGenitive(int i) {
        String word = word(i);
        return word.equals("'s") || word.equals("'") && i > 0 && word(i - 1).endsWith("s");
    }

    /** The longest cue of each frame that begins at a token. */
    public List<Match> cuesAt(int i) {
        List<Match> known = matches.get(i);
        if (known == null) {
            known = cues.at(i);
            matches.set(i, known);
        }
        return known;
    }

    public boolean hasVerbCue(int i) {
        if (i < 0 || i >= entries.length) {
            return false;
        }
        for (Match match : cuesAt(i)) {
            if (match.cue().isVerb() && match.cue().form() != Cue.Form.ING) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb begins at a token that is against its object: what hangs on the object is not what its subject does. */
    boolean isAgainst(int i) {
        for (Match match : cuesAt(i)) {
            if (match.cue().isVerb()
                    && match.cue().polarity() < 0
                    && (match.cue().frame() == Frame.VERB || match.cue().frame() == Frame.DEED)
                    && match.cue().form() != Cue.Form.BASE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of blame begins at a token: how its object did it is told by what follows. */
    public boolean isBlaming(int i) {
        return isAgainst(i)
                && cuesAt(i).stream()
                        .anyMatch(match -> match.cue().act().equals("ACCUSE")
                                && match.cue().frame() == Frame.VERB);
    }

    public boolean hasCue(int i, Frame frame) {
        for (Match match : i < 0 || i >= entries.length ? List.<Match>of() : cuesAt(i)) {
            if (match.cue().frame() == frame) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word looks like a finite verb, so that what stands before it is its subject. */
    public boolean looksLikeVerb(int i) {
        return has(i, WordClass.AUXILIARY | WordClass.REPORT.bit() | WordClass.CHAIN.bit() | WordClass.BECOME.bit())
                || hasVerbCue(i)
                || endsAsPast(i);
    }

    /** Whether a word that is part of no actor has the ending of a regular past or participle. */
    public boolean endsAsPast(int i) {
        return word(i).length() > 4 && word(i).endsWith("ed") && actor(i) == null;
    }

    /** The effect of the phrase of up to three words that ends at a token, or null. */
    public NegationEffect negationEndingAt(int i) {
        if (i < 0 || i >= entries.length || !entries[i].endsNegation()) {
            return null;
        }
        String phrase = words[i];
        NegationEffect effect = null;
        for (int length = 1; length <= 3 && i - length + 1 >= 0; length++) {
            if (length > 1) {
                phrase = word(i - length + 1) + " " + phrase;
            }
            NegationEffect found = lexicon.negation(phrase);
            effect = found == null ? effect : found;
        }
        return effect;
    }
}
