package org.entente.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cards of links that a page ran into its sentences: whom the link is on with the whole name, headlines on him, and {@code MORE}, as in
 * {@code Mayor Anna Berg Anna Maria BergPort closes Council to meet MORE said}. They are no part of the sentence.
 */
final class Insets {
    private static final String END = " MORE";
    /** Longer ones would have more than four headlines. */
    private static final int LONGEST = 1500;
    /** Words of both names, the one that is read and the one of the card. */
    private static final int NAMES = 8;

    private static final int SHORTEST_NAME = 3;

    private final char[] text;
    /** Begin and end of the capitalised words read last, in turn. */
    private final int[] begins = new int[NAMES];

    private final int[] ends = new int[NAMES];
    private int words;

    private final String whole;
    /** Where the next end of a card stands, or -1. */
    private int next;

    /** @param chars those of the text, which may be changed where a card was found */
    Insets(String text, char[] chars) {
        this.whole = text;
        this.text = chars;
        this.next = text.indexOf(END);
    }

    /** The cards in the paragraph [from, to), in its order; paragraphs are asked for in theirs. */
    List<Span> of(int from, int to) {
        if (next < 0 || next >= to) {
            return List.of();
        }
        List<Span> found = new ArrayList<>(4);
        int at = from;
        for (; next >= 0 && next < to; next = whole.indexOf(END, next + 1)) {
            int after = next + END.length();
            if (next >= at && (after == to || !CharKind.isWordPart(text[after]))) {
                int begin = begin(Math.max(at, next - LONGEST), next);
                if (begin >= 0) {
                    found.add(new Span(begin, after));
                }
                at = after;
            }
        }
        return found;
    }

    /** Where the first card begins before its end, or -1: behind the name that is read, which the card then says again. */
    private int begin(int from, int to) {
        words = 0;
        int named = -1;
        int i = from;
        while (i < to) {
            int end = CharKind.isWordPart(text[i]) ? wordEnd(i, to) : i + 1;
            if (!CharKind.isWordPart(text[i]) && ",;:".indexOf(text[i]) < 0) {
                // A nickname stands in brackets or quotation marks, an initial has its point.
                i = end;
                continue;
            }
            if (named >= 0 && !Character.isUpperCase(text[i])) {
                return named + 1;
            }
            if (Character.isUpperCase(text[i])) {
                named = Math.max(named, repeated(i, end));
                begins[words % NAMES] = i;
                ends[words % NAMES] = end;
                words++;
            } else {
                words = 0;
            }
            i = end;
        }
        return named < 0 ? -1 : named + 1;
    }

    private int wordEnd(int begin, int to) {
        int end = begin + 1;
        while (end < to && (CharKind.isWordPart(text[end]) || joins(end, to))) {
            end++;
        }
        return end;
    }

    private boolean joins(int at, int to) {
        return (text[at] == '-' || text[at] == '\'' || text[at] == '\u2019')
                && at + 1 < to
                && CharKind.isWordPart(text[at + 1]);
    }

    /** The end of the name that a word begins with and that a word shortly before was, or -1. */
    private int repeated(int begin, int end) {
        for (int k = Math.max(0, words - NAMES); k < words; k++) {
            int first = begins[k % NAMES];
            int length = ends[k % NAMES] - first;
            // A heading in capitals may say a word twice.
            boolean isName = length >= SHORTEST_NAME && !Character.isUpperCase(text[first + 1]);
            if (isName && length <= end - begin && whole.regionMatches(first, whole, begin, length)) {
                boolean isWhole = begin + length == end || !Character.isLowerCase(text[begin + length]);
                if (isWhole) {
                    return first + length;
                }
            }
        }
        return -1;
    }
}
