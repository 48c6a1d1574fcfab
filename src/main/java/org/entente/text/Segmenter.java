package org.entente.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into paragraphs, pairs their quotation marks, and cuts them into tokens and sentences.
 *
 * <p>A line break ends a paragraph. A full stop ends a sentence unless it belongs to an abbreviation or initial, or a small letter
 * follows; closing marks and brackets stay with the sentence they close. A heading in capitals that was run into a paragraph is a sentence;
 * a card of links in a sentence has no tokens ({@link Insets}).
 */
final class Segmenter {
    private final String text;
    private final char[] chars;
    private final WordCache words = WordCache.ofThread();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens;
    private final List<Quoted> quoted = new ArrayList<>();
    private final Insets insets;

    Segmenter(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.insets = new Insets(text, chars);
        this.tokens = new ArrayList<>(text.length() / 5 + 8);
    }

    SegmentedText segment() {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            paragraph(at, end);
            at = end + 1;
        }
        return new SegmentedText(text, paragraphs, sentences, tokens, quoted);
    }

    private void paragraph(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(chars[begin])) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
        if (begin == end) {
            return;
        }
        List<Span> cards = insets.of(begin, end);
        // As a part of the word before it no mark in a card pairs with one of the sentence; as a blank it has no
        // tokens.
        fill(cards, 'x');
        QuoteMarks.pair(chars, begin, end, quoted);
        fill(cards, ' ');
        int firstToken = tokens.size();
        tokenise(begin, end);
        int firstSentence = sentences.size();
        cut(firstToken);
        paragraphs.add(new Paragraph(new Span(begin, end), firstSentence, sentences.size()));
    }

    private void fill(List<Span> cards, char with) {
        cards.forEach(card -> Arrays.fill(chars, card.begin(), card.end(), with));
    }

    private void tokenise(int from, int to) {
        int i = from;
        while (i < to) {
            char c = chars[i];
            if (CharKind.is(c, CharKind.BLANK)) {
                i++;
            } else if (CharKind.isWordPart(c)) {
                i = word(i, to);
            } else {
                i = mark(i, to);
            }
        }
    }

    /** Takes letters and digits, with hyphens, apostrophes, commas and points where they stand inside a word or number. */
    private int word(int from, int to) {
        int i = from;
        while (i < to && (CharKind.isWordPart(chars[i]) || joins(chars[i], i, from, to))) {
            i++;
        }
        if (i < to && chars[i] == '.' && Abbreviations.takesPoint(text, from, i)) {
            i++;
        }
        int clitic = clitic(from, i);
        if (clitic < i) {
            add(from, clitic);
            add(clitic, i);
        } else {
            add(from, i);
        }
        return i;
    }

    private void add(int begin, int end) {
        tokens.add(new Token(begin, end, words.word(chars, begin, end)));
    }

    /** Whether a mark inside a word holds it together: {@code al-Assad}, {@code O'Neill}, {@code U.S}, {@code 1,000.5}, {@code AT&T}. */
    private boolean joins(char c, int at, int from, int to) {
        if (at == from || at + 1 >= to || !CharKind.isWordPart(chars[at + 1])) {
            return false;
        }
        char before = chars[at - 1];
        char after = chars[at + 1];
        return switch (c) {
            case '-', '\u2010', '\u2011', '\'', '\u2019', '&' -> CharKind.isWordPart(before);
            case '.' ->
                Character.isDigit(before) && Character.isDigit(after)
                        || Character.isLetter(before) && Character.isLetter(after) && isInitial(at, from)
                        || Character.isLetter(before) && Character.isLowerCase(after) && isHostName(at, to)
                        || Character.isUpperCase(before) && Character.isUpperCase(after) && isTicker(at, from, to);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    /** Whether the letter before a point stands alone, as both do in {@code U.S}. */
    private boolean isInitial(int point, int from) {
        return point - 1 == from || chars[point - 2] == '.';
    }

    /** Whether a point stands before the exchange of a share, {@code NRTH.O}: capitals, and one or two of them after it. */
    private boolean isTicker(int point, int from, int to) {
        int end = point + 1;
        while (end < to && CharKind.isWordPart(chars[end])) {
            end++;
        }
        boolean isExchange = end - point <= 3 && Character.isUpperCase(chars[end - 1]);
        return isExchange
                && point - from > 1
                && Character.isUpperCase(chars[from])
                && Character.isUpperCase(chars[from + 1]);
    }

    private boolean isHostName(int point, int to) {
        int end = point + 1;
        while (end < to && end - point < 8 && Character.isLowerCase(chars[end])) {
            end++;
        }
        String suffix = text.substring(point + 1, end);
        return suffix.equals("com") || suffix.equals("org") || suffix.equals("net") || suffix.equals("ru");
    }

    /** Where {@code 's}, {@code n't}, {@code 're}, {@code 'll}, {@code 've}, {@code 'd} or {@code 'm} begins, or the end of the word. */
    private int clitic(int from, int to) {
        int length = to - from;
        if (length < 3) {
            return to;
        }
        char last = chars[to - 1];
        if (isApostrophe(to - 2)) {
            if (last == 't' && length > 3 && chars[to - 3] == 'n') {
                return to - 3;
            }
            return "sSdm".indexOf(last) >= 0 ? to - 2 : to;
        }
        if (length > 3 && isApostrophe(to - 3)) {
            char first = chars[to - 2];
            boolean known = first == 'l' && last == 'l' || (first == 'r' || first == 'v') && last == 'e';
            return known ? to - 3 : to;
        }
        return to;
    }

    private boolean isApostrophe(int at) {
        return chars[at] == '\'' || chars[at] == '\u2019';
    }

    /** One mark, or a run of points or dashes. */
    private int mark(int from, int to) {
        char c = chars[from];
        int end = from + 1;
        if (isApostrophe(from) && end < to && chars[end] == 's' && isAfterInset(from)) {
            add(from, end + 1);
            return end + 1;
        }
        if (c == '.' || c == '-' || c == '`' || c == '\'') {
            int most = c == '.' || c == '-' ? to : Math.min(to, from + 2);
            while (end < most && chars[end] == c) {
                end++;
            }
        }
        add(from, end);
        return end;
    }

    /** Whether a card of links ends before a place, whose name may own what follows: {@code MORE's}. */
    private boolean isAfterInset(int at) {
        return at > 0 && chars[at - 1] != text.charAt(at - 1);
    }

    private void cut(int firstToken) {
        int start = cutHeading(firstToken);
        int i = start;
        while (i < tokens.size()) {
            int next = i + 1;
            if (endsSentence(i)) {
                while (next < tokens.size() && closes(next)) {
                    next++;
                }
                if (next < tokens.size() && beginsSentence(i, next)) {
                    addSentence(start, next);
                    start = cutHeading(next);
                    next = start;
                }
            }
            i = next;
        }
        if (start < tokens.size()) {
            addSentence(start, tokens.size());
        }
    }

    /** Where the sentence begins that a token begins, once a heading before it is a sentence: {@code A NEW PORT The council ...}. */
    private int cutHeading(int from) {
        int end = Headings.end(tokens, from);
        if (end > from) {
            addSentence(from, end);
        }
        return end;
    }

    private void addSentence(int from, int to) {
        Span span = new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
        sentences.add(new Sentence(span, from, to, paragraphs.size()));
    }

    private boolean endsSentence(int index) {
        Token token = tokens.get(index);
        char last = chars[token.end() - 1];
        return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002';
    }

    /** Whether a token is a closing mark that touches what stands before it. */
    private boolean closes(int index) {
        Token token = tokens.get(index);
        char c = chars[token.begin()];
        boolean isClosing = token.shape() == Shape.QUOTE || c == ')' || c == ']' || c == '.' || c == '!' || c == '?';
        return isClosing && tokens.get(index - 1).end() == token.begin();
    }

    private boolean beginsSentence(int stop, int next) {
        Token end = tokens.get(stop);
        Token first = tokens.get(next);
        if (first.begin() == end.end()) {
            return false;
        }
        boolean mayBegin = first.shape().isName()
                || first.shape() == Shape.NUMBER
                || first.shape() == Shape.QUOTE
                || first.shape() == Shape.PUNCTUATION
                        && "([$\u2022-\u2013\u2014\u20ac\u00a3".indexOf(chars[first.begin()]) >= 0;
        if (!mayBegin) {
            return false;
        }
        if (end.shape().isWord() && next == stop + 1) {
            return Abbreviations.mayEndSentence(end, first);
        }
        return true;
    }
}
