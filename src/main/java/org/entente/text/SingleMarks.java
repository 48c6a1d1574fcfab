package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs single quotation marks, as British papers and headlines have them, and tells them from apostrophes: {@code the drivers' strike},
 * {@code the '90s}. One that is never closed is none, but for a curly one at the beginning of a paragraph, which the next one may go on from.
 */
final class SingleMarks {
    /** The longest stretch in single marks; what is longer lacks its end. */
    private static final int LONGEST = 3000;

    /** What an apostrophe may begin. */
    private static final Set<String> CUT = Set.of("em", "til", "tis", "twas", "cause", "cos", "bout", "n", "round");

    private final char[] text;
    private final int to;
    private final List<Quoted> doubles;
    /** How many of the stretches in double marks end before where the search is. */
    private int passed;

    private SingleMarks(char[] text, int to, List<Quoted> doubles) {
        this.text = text;
        this.to = to;
        this.doubles = List.copyOf(doubles);
    }

    /** Adds the stretches of the paragraph [from, to) to those in double marks, and takes away these where they stand inside. */
    static void pair(char[] text, int from, int to, List<Quoted> found) {
        List<Quoted> singles = new SingleMarks(text, to, found).find(from);
        if (singles.isEmpty()) {
            return;
        }
        List<Quoted> doubles = List.copyOf(found);
        found.clear();
        int d = 0;
        for (Quoted single : singles) {
            while (d < doubles.size()
                    && doubles.get(d).span().begin() < single.span().begin()) {
                found.add(doubles.get(d++));
            }
            while (d < doubles.size()
                    && doubles.get(d).span().end() <= single.span().end()) {
                d++;
            }
            found.add(single);
        }
        found.addAll(doubles.subList(d, doubles.size()));
    }

    private List<Quoted> find(int from) {
        List<Quoted> found = new ArrayList<>();
        int barren = from;
        for (int i = outside(from); i < to; i = outside(i + 1)) {
            if (!opens(i, from)) {
                continue;
            }
            int close = close(i, Math.max(i + 1, barren), from);
            if (close > 0) {
                found.add(new Quoted(new Span(i, close + 1), true));
                i = close;
                continue;
            }
            barren = Math.max(barren, Math.min(to, i + LONGEST));
            if (i == from && text[i] == '\u2018' && doubles.isEmpty() && to - from < LONGEST) {
                return List.of(new Quoted(new Span(i, to), false));
            }
        }
        return found;
    }

    /** The place itself, or the end of the stretch in double marks that holds it. */
    private int outside(int at) {
        while (passed < doubles.size() && doubles.get(passed).span().end() <= at) {
            passed++;
        }
        boolean isInside = passed < doubles.size() && doubles.get(passed).span().begin() <= at;
        return isInside ? doubles.get(passed).span().end() : at;
    }

    private static boolean isClosing(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    private boolean opens(int at, int from) {
        char c = text[at];
        boolean isMark = c == '\'' || c == '\u2018' || c == '\u201a';
        if (!isMark || QuoteMarks.touchesBefore(text, at, from) || at + 1 >= to) {
            return false;
        }
        int end = at + 1;
        while (end < to && end - at < 8 && CharKind.is(text[end], CharKind.LETTER)) {
            end++;
        }
        boolean isCut = end > at + 1 && CUT.contains(new String(text, at + 1, end - at - 1));
        return !isCut && (end > at + 1 || c == '\u2018' && !CharKind.is(text[at + 1], CharKind.BLANK) && !isYear(at));
    }

    private boolean isYear(int at) {
        return at + 3 < to && CharKind.is(text[at + 1], CharKind.DIGIT) && text[at + 3] == 's';
    }

    /** The mark that closes a stretch, or -1: the first one, but not that of {@code drivers'} where a better one follows. */
    private int close(int open, int searched, int from) {
        int weak = -1;
        int before = passed;
        int end = Math.min(to, open + LONGEST);
        for (int i = outside(searched); i < end; i = outside(i + 1)) {
            if (opens(i, from)) {
                if (weak >= 0) {
                    break;
                }
            } else if (isClosing(text[i]) && closes(i)) {
                boolean isOwner = text[i - 1] == 's' && i + 1 < to && CharKind.is(text[i + 1], CharKind.BLANK);
                if (!isOwner) {
                    return i;
                }
                weak = weak < 0 ? i : weak;
            }
        }
        passed = before;
        return weak;
    }

    private boolean closes(int at) {
        boolean isAfterBlank = CharKind.is(text[at - 1], CharKind.BLANK);
        return !isAfterBlank && (at + 1 >= to || !CharKind.isWordPart(text[at + 1]));
    }
}
