package org.entente.text;

import java.util.List;

/**
 * Pairs double quotation marks within a paragraph: straight, curly, French, German, and doubled single ones of old wire copy.
 *
 * <p>A straight mark opens after a blank or bracket and closes before a blank or stop; a second opening mark ends a stretch that
 * was never closed, so that one missing mark never swallows more than its own paragraph.
 */
final class QuoteMarks {
    private QuoteMarks() {}

    static boolean isDouble(char c) {
        return c == '"'
                || c == '\u201c'
                || c == '\u201d'
                || c == '\u00ab'
                || c == '\u00bb'
                || c == '\u201e'
                || c == '\u201f'
                || c == '\uff02';
    }

    private static boolean isStraight(char c) {
        return c == '"' || c == '\u201f' || c == '\uff02';
    }

    /** Adds the stretches of the paragraph [from, to) to {@code found}. */
    static void pair(char[] text, int from, int to, List<Quoted> found) {
        int open = -1;
        boolean german = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (!CharKind.is(c, CharKind.QUOTE)) {
                continue;
            }
            int width = 1;
            boolean opens;
            if (isStraight(c)) {
                opens = opensHere(text, i, from, to, open >= 0);
            } else if (c == '\u201e') {
                opens = true;
                german = true;
            } else if (c == '\u201c') {
                opens = !(german && open >= 0);
            } else if (c == '\u00ab') {
                opens = true;
            } else if (c == '\u201d' || c == '\u00bb') {
                opens = false;
            } else if ((c == '`' || c == '\'') && i + 1 < to && text[i + 1] == c) {
                opens = c == '`';
                width = 2;
            } else {
                continue;
            }
            if (opens) {
                if (open < 0) {
                    open = i;
                } else if (isStraight(c)) {
                    found.add(new Quoted(new Span(open, i), false));
                    open = i;
                }
            } else if (open >= 0) {
                found.add(new Quoted(new Span(open, i + width), true));
                open = -1;
                german = false;
            }
            i += width - 1;
        }
        if (open >= 0) {
            found.add(new Quoted(new Span(open, to), false));
        }
    }

    private static boolean opensHere(char[] text, int at, int from, int to, boolean isOpen) {
        char before = at > from ? text[at - 1] : ' ';
        char after = at + 1 < to ? text[at + 1] : ' ';
        boolean endsWord = Character.isWhitespace(after) || ".,;:!?)".indexOf(after) >= 0;
        if (isOpen) {
            return Character.isWhitespace(before) && !endsWord;
        }
        boolean closesOnly =
                !Character.isWhitespace(before) && "([{-\u2013\u2014'\u2018/:".indexOf(before) < 0 && endsWord;
        return !closesOnly;
    }
}
