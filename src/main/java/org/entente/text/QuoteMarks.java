package org.entente.text;

import java.util.List;

/**
 * Pairs double quotation marks within a paragraph: straight, curly, French, German, and doubled single ones of old wire copy. {@link
 * SingleMarks} then pairs what single ones are left.
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
        int first = found.size();
        boolean hasSingle = false;
        int open = -1;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (!CharKind.is(c, CharKind.QUOTE)) {
                continue;
            }
            int width = 1;
            boolean opens;
            if (isStraight(c)) {
                opens = opensHere(text, i, from, to, open >= 0);
            } else if (isDouble(c)) {
                opens = opensByShape(text, i, from, to, open < 0 ? ' ' : text[open]);
            } else if ((c == '`' || c == '\'') && i + 1 < to && text[i + 1] == c) {
                opens = c == '`';
                width = 2;
            } else {
                hasSingle = true;
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
            }
            i += width - 1;
        }
        if (open >= 0) {
            found.add(new Quoted(new Span(open, to), false));
        }
        if (hasSingle) {
            SingleMarks.pair(text, from, to, found.subList(first, found.size()));
        }
    }

    /**
     * Whether a mark that has a direction opens. German, Danish and Swedish marks have the other one, and writers slip: what stands
     * between blank and word opens, what stands between word and blank closes.
     *
     * @param opener the mark that is open, or a blank
     */
    private static boolean opensByShape(char[] text, int at, int from, int to, char opener) {
        boolean isOpen = opener != ' ';
        boolean isAfterBlank = !touchesBefore(text, at, from);
        boolean isBeforeBlank = at + 1 >= to || !CharKind.isWordPart(text[at + 1]);
        return switch (text[at]) {
            case '\u201e' -> true;
            case '\u201c' -> !isOpen || opener != '\u201e' && (isAfterBlank || !isBeforeBlank);
            case '\u00ab' -> opener != '\u00bb';
            case '\u201d', '\u00bb' -> !isOpen && isAfterBlank && !isBeforeBlank;
            default -> throw new IllegalArgumentException("no mark with a direction: " + text[at]);
        };
    }

    /** Whether something stands right before a place: no blank, bracket, dash or colon. */
    static boolean touchesBefore(char[] text, int at, int from) {
        return at > from
                && !CharKind.is(text[at - 1], CharKind.BLANK)
                && "([{-\u2013\u2014/:".indexOf(text[at - 1]) < 0;
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
