package org.entente.stance.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.stance.lexicon.ActLexicon;
import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Reading.Match;
import org.entente.text.Shape;

/** Finds the cues that begin at a token of a sentence: each word of the lexicon begins several, most of which need other words to follow. */
final class CueFinder {
    /** Tokens of a noun phrase that stands in a cue. */
    private static final int GAP = 8;
    /** How far behind its noun a preposition may stand when something parts them. */
    private static final int PARTED = 8;

    private final Reading reading;

    CueFinder(Reading reading) {
        this.reading = reading;
    }

    List<Match> at(int i) {
        ActLexicon.Entry entry = reading.entry(i);
        if (entry.cues().isEmpty()) {
            return isCompound(i) ? suffixed(i) : List.of();
        }
        int next = number(reading.isQuoteMark(i + 1) ? i + 2 : i + 1);
        boolean isParted = entry.mayBeParted() && isParted(i + 1);
        List<Match> found = List.of();
        for (int c : isParted ? entry.all() : entry.goingOn(next)) {
            if (entry.second(c) >= 0 || isAhead(-entry.second(c), i + 2)) {
                Cue cue = entry.cues().get(c);
                int end = after(i + 1, cue.rest());
                end = end == 0 && isParted && cue.mayBeParted()
                        ? afterParticiple(i + 1, cue.rest().get(0))
                        : end;
                found = end == 0 ? found : with(new Match(cue, i, end), found);
            }
        }
        return found;
    }

    /** Whether a word, by its number, stands where that behind a noun phrase can that begins at the token before. */
    private boolean isAhead(int number, int from) {
        for (int i = from; i < from + GAP - 1; i++) {
            if (number(i) == number) {
                return true;
            }
        }
        return false;
    }

    /** Mostly there is none, or one. */
    private static List<Match> with(Match one, List<Match> found) {
        if (found.isEmpty()) {
            return List.of(one);
        }
        List<Match> more = found.size() == 1 ? new ArrayList<>(found) : found;
        more.add(one);
        return more;
    }

    private boolean isCompound(int i) {
        Actor actor = reading.actor(i);
        return actor != null && actor.isPlace() && reading.word(i).indexOf('-') > 0;
    }

    private List<Match> suffixed(int i) {
        List<Match> found = new ArrayList<>(1);
        String word = reading.word(i);
        for (Cue cue : reading.lexicon.of(word.substring(word.lastIndexOf('-'))).cues()) {
            found.add(new Match(cue, i, i + 1));
        }
        for (Cue cue :
                reading.lexicon.of(word.substring(0, word.indexOf('-') + 1)).cues()) {
            found.add(new Match(cue, i, i + 1));
        }
        return found;
    }

    private int number(int i) {
        return i >= reading.size() ? 0 : reading.tokens.get(i).word().number();
    }

    /** Whether a participle or a time begins at a token that can part a noun from its preposition. */
    private boolean isParted(int at) {
        String word = reading.word(at);
        return reading.has(at, WordClass.TIME.bit() | WordClass.ADVERB.bit())
                || word.endsWith("ed") && word.length() > 4
                || word.equals("by")
                || word.equals("brought");
    }

    /** One past a preposition that something parts from its noun: {@code sanctions imposed last year on}; 0 when there is none. */
    private int afterParticiple(int at, String preposition) {
        for (int i = at + 1; i < Math.min(reading.size(), at + PARTED); i++) {
            if (reading.word(i).equals(preposition)) {
                return i + 1;
            }
            if (reading.word(i).equals(",") || reading.has(i, WordClass.AUXILIARY | WordClass.CONJUNCTION.bit())) {
                return 0;
            }
        }
        return 0;
    }

    /** One past the words when they stand at a token, a quotation mark among them or not; 0 when they do not. */
    private int after(int at, List<String> words) {
        int i = at;
        boolean isGap = false;
        for (int w = 0; w < words.size(); w++) {
            String word = words.get(w);
            if (word.equals(Cue.ANYTHING)) {
                isGap = true;
                continue;
            }
            i = isGap ? pastGap(i, word) : i;
            isGap = false;
            i += reading.isQuoteMark(i) ? 1 : 0;
            if (i >= reading.size() || !reading.word(i).equals(word)) {
                return 0;
            }
            i++;
        }
        return i;
    }

    /** Where a word stands after a noun phrase without a name that begins at a token: {@code ban the sale of arms to}; the end when it does not. */
    private int pastGap(int at, String word) {
        for (int i = at; i < Math.min(reading.size(), at + GAP); i++) {
            if (i > at && reading.word(i).equals(word)) {
                return i;
            }
            boolean isPart = reading.isContent(i) && reading.actor(i) == null
                    || reading.has(i, WordClass.DETERMINER.bit() | WordClass.CONJUNCTION.bit())
                    || reading.word(i).equals("of")
                    || reading.word(i).equals("$")
                    || reading.isQuoteMark(i)
                    || reading.tokens.get(i).shape() == Shape.NUMBER;
            if (!isPart || reading.has(i, WordClass.REPORT.bit())) {
                break;
            }
        }
        return reading.size();
    }
}
