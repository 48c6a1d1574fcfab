package org.entente.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.country.Mention;
import org.entente.text.Capitals;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Shape;
import org.entente.text.Span;
import org.entente.text.Token;

/** A text as names are read from it: what is known of each token. Arrays are indexed by token. */
final class NamedText {
    /** Mark of a word written like a name. */
    static final int NAME = 1 << 30;
    /** Mark of a word that may begin a title. */
    static final int TITLE = 1 << 29;

    private static final int HEADLINE_WORDS = 5;
    private static final int PLACE_REACH = 60;
    private static final int LONGEST_GIVEN_BEHIND = 9;
    private static final int NO_NAME = WordClass.NEVER.bit
            | WordClass.FUNCTION.bit
            | WordClass.ORDINARY.bit
            | WordClass.ORGANISATION.bit
            | WordClass.SUFFIX.bit
            | WordClass.PORTFOLIO.bit
            | WordClass.FORMER.bit;

    final SegmentedText text;
    final List<Mention> places;
    /** The bits of the word's classes ({@link WordClass#bit}), with {@link #NAME} and {@link #TITLE}; 0 of most tokens. */
    final int[] marks;
    /** The country or group mention that holds the token: its index plus one, or 0. */
    final int[] place;
    /** The organisation that holds the token: its index plus one, or 0. */
    final int[] organisation;

    final List<OrganisationFinder.Found> organisations = new ArrayList<>();
    final Title[] titles;
    /** One past the title that begins at the token, or 0. */
    final int[] titleEnd;
    /** Where the title that ends before the token begins, or -1. */
    final int[] titleBegin;

    final int[] sentence;
    /** By sentence: most words begin with a capital, as in a headline. */
    final boolean[] headline;

    private final PersonLexicon lexicon;
    private final Token[] tokens;

    NamedText(SegmentedText text, List<Mention> places, PersonLexicon lexicon) {
        this.text = text;
        this.tokens = text.tokens().toArray(Token[]::new);
        this.places = places;
        this.lexicon = lexicon;
        int n = tokens.length;
        marks = new int[n];
        place = new int[n];
        organisation = new int[n];
        titles = new Title[n];
        titleEnd = new int[n];
        titleBegin = new int[n + 1];
        Arrays.fill(titleBegin, -1);
        sentence = new int[n];
        headline = new boolean[text.sentences().size()];
        cover();
        for (int s = 0; s < headline.length; s++) {
            mark(s, text.sentences().get(s));
        }
        titles();
    }

    private void cover() {
        int at = 0;
        for (int m = 0; m < places.size(); m++) {
            Span span = places.get(m).span();
            while (at < tokens.length && tokens[at].end() <= span.begin()) {
                at++;
            }
            for (int i = at; i < tokens.length && tokens[i].begin() < span.end(); i++) {
                place[i] = m + 1;
            }
        }
    }

    private void mark(int index, Sentence of) {
        int capitals = 0;
        int small = 0;
        for (int i = of.firstToken(); i < of.endToken(); i++) {
            sentence[i] = index;
            Token token = tokens[i];
            Shape shape = token.shape();
            if (!shape.isWord()) {
                continue;
            }
            WordEntry entry = lexicon.find(token.word());
            int mark = entry == null ? 0 : entry.classes() | (entry.titles == null ? 0 : TITLE);
            if (shape.isName()) {
                capitals++;
                mark |= NAME;
            } else if (shape == Shape.LOWER && token.end() - token.begin() > 3) {
                small++;
            }
            marks[i] = mark;
        }
        // A sentence about several persons has many capitals too, but a verb and a full stop.
        boolean isSentence = small > 0 && (has(of.endToken() - 1, ".") || has(of.endToken() - 2, "."));
        headline[index] = !isSentence && capitals + small >= HEADLINE_WORDS && capitals > 3 * small
                || Capitals.isHeading(text.tokens(), of.firstToken(), of.endToken());
    }

    private void titles() {
        int i = 0;
        while (i < tokens.length) {
            int end = (marks[i] & TITLE) == 0 ? 0 : title(i);
            i = end > 0 ? end : i + 1;
        }
    }

    /** Marks the longest title that begins at a token; returns its end, or 0. */
    private int title(int begin) {
        WordEntry.TitleNode node = entry(begin).titles;
        int end = 0;
        for (int i = begin + 1; node != null; i++) {
            if (node.title != null) {
                end = i;
                titles[begin] = node.title;
            }
            boolean goesOn = i < tokens.length && sentence[i] == sentence[begin];
            node = goesOn ? node.next.get(tokens[i].lower()) : null;
        }
        boolean isSmall = tokens[begin].shape() == Shape.LOWER;
        if (end == 0 || isSmall && titles[begin].kind().needsCapital()) {
            titles[begin] = null;
            return 0;
        }
        titleEnd[begin] = end;
        titleBegin[end] = begin;
        return end;
    }

    int size() {
        return tokens.length;
    }

    Token token(int i) {
        return tokens[i];
    }

    boolean has(int i, String word) {
        return i >= 0 && i < tokens.length && tokens[i].lower().equals(word);
    }

    boolean is(int i, WordClass wordClass) {
        return isAny(i, wordClass.bit);
    }

    /** Whether a token has one of several marks. */
    boolean isAny(int i, int anyOf) {
        return i >= 0 && i < marks.length && (marks[i] & anyOf) != 0;
    }

    /** What is known of the word, or null. */
    WordEntry entry(int i) {
        return tokens[i].shape().isWord() ? lexicon.find(tokens[i].word()) : null;
    }

    boolean isGiven(int i) {
        return (marks[i] & NAME) != 0 && (marks[i] & WordEntry.GIVEN) != 0;
    }

    /** A family name that stands first, as in {@code Xi Jinping}, and what may be the given name behind it. */
    boolean isFamilyFirst(int i) {
        return is(i, WordClass.FAMILY_FIRST)
                && isPlain(i, i + 1)
                && token(i + 1).form().length() <= LONGEST_GIVEN_BEHIND;
    }

    /** Whether a name goes on with a word that is nothing else than a name. */
    boolean isPlain(int i, int next) {
        return isName(next)
                && isSame(i, next)
                && isFree(next)
                && titleEnd[next] == 0
                && (!isAny(next, NO_NAME) || is(next, WordClass.SURNAME) && !is(next, WordClass.NEVER));
    }

    boolean isName(int i) {
        return isAny(i, NAME);
    }

    boolean isSame(int i, int j) {
        return i >= 0 && j < tokens.length && sentence[i] == sentence[j];
    }

    boolean isFirst(int i) {
        return i == 0 || sentence[i - 1] != sentence[i];
    }

    boolean isGenitive(int i) {
        return has(i, "'s") || i > 0 && has(i, "'") && token(i - 1).end() == token(i).begin();
    }

    /** The country or group that a token belongs to, or null. */
    Mention place(int i) {
        return i >= 0 && i < place.length && place[i] > 0 ? places.get(place[i] - 1) : null;
    }

    /** The country named last before a token, in its sentence or shortly before; null when there is none. */
    Mention placeBefore(int i) {
        for (int k = i - 1; k >= 0 && k > i - PLACE_REACH; k--) {
            if (place(k) != null && !place(k).country().isEmpty()) {
                return place(k);
            }
        }
        return null;
    }

    OrganisationFinder.Found organisation(int i) {
        return i >= 0 && i < organisation.length && organisation[i] > 0 ? organisations.get(organisation[i] - 1) : null;
    }

    boolean isFree(int i) {
        return i < place.length && place[i] == 0 && organisation[i] == 0;
    }

    Gender genderOf(String givenName) {
        WordEntry given = lexicon.find(givenName);
        return given == null ? Gender.UNKNOWN : given.gender();
    }

    /** Whether a part of a name is a given name, and no {@code Ben} or {@code Abu}; unknown words are none. */
    boolean isGivenName(String part) {
        WordEntry entry = lexicon.find(part);
        return entry != null && entry.isGiven() && !entry.is(WordClass.PARTICLE);
    }

    /** Whether a part of a name stands before others only: {@code Ben}, {@code Abu}. */
    boolean isParticle(String part) {
        WordEntry entry = lexicon.find(part);
        return entry != null && entry.is(WordClass.PARTICLE);
    }

    /** A name as a table has it: what is written in capitals has them only at the beginnings. */
    String name(int begin, int end) {
        String surface = surface(begin, end);
        return Capitals.isWord(token(begin)) && Capitals.isWord(token(end - 1)) ? Capitals.name(surface) : surface;
    }

    String surface(int begin, int end) {
        return text.text().substring(token(begin).begin(), token(end - 1).end());
    }
}
