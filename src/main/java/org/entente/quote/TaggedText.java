package org.entente.quote;

import java.util.Arrays;
import java.util.List;
import org.entente.text.Quoted;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Shape;
import org.entente.text.Token;

/** A text's tokens as the models see them. Arrays are indexed by token. */
final class TaggedText {
    /** Longer sentences are cut for the models, which look through whole sentences: a text without full stops stays linear. */
    private static final int LONGEST = 120;

    final SegmentedText text;
    final List<Token> tokens;
    /** Part of speech, roughly: a class of quote-words.csv, a tag of a cue, a shape with its suffix, or the mark itself. */
    final String[] tag;
    /** The word itself for closed classes, otherwise the tag. */
    final String[] word;
    /** The lexicon's entry or null. */
    final Cue[] cue;

    final int[] sentence;
    /** Which quoted stretch holds the token, or -1. */
    final int[] quote;

    private final int[] firsts;
    private final int[] ends;
    private final int[] paragraphs;
    private int sentences;

    TaggedText(SegmentedText text, CueLexicon lexicon) {
        this.text = text;
        this.tokens = text.tokens();
        int n = tokens.size();
        tag = new String[n];
        word = new String[n];
        cue = new Cue[n];
        sentence = new int[n];
        quote = new int[n];
        int most = text.sentences().size() + n / LONGEST + 1;
        firsts = new int[most];
        ends = new int[most];
        paragraphs = new int[most];
        for (Sentence one : text.sentences()) {
            for (int i = one.firstToken(); i < one.endToken(); i += LONGEST) {
                cut(i, Math.min(i + LONGEST, one.endToken()), one.paragraph());
            }
        }
        markQuotes();
        for (int i = 0; i < n; i++) {
            tag(i, lexicon);
        }
        joinQuestions();
    }

    /** Joins {@code "Who asked you?"} with the {@code Berg said.} after it, which the full splitter keeps apart. */
    private void joinQuestions() {
        int last = 0;
        for (int s = 1; s < sentences; s++) {
            if (isReportedBy(last, s)) {
                ends[last] = ends[s];
            } else {
                last++;
                firsts[last] = firsts[s];
                ends[last] = ends[s];
                paragraphs[last] = paragraphs[s];
            }
            Arrays.fill(sentence, firsts[s], ends[s], last);
        }
        sentences = Math.min(sentences, last + 1);
    }

    private boolean isReportedBy(int quoted, int s) {
        int end = ends[quoted];
        if (paragraphs[quoted] != paragraphs[s] || !closesQuote(end - 1) || ends[s] - firsts[quoted] > LONGEST) {
            return false;
        }
        String stop = end >= 2 ? tag[end - 2] : "";
        return (stop.equals("?") || stop.equals("!") || stop.equals(",")) && isReportingClause(firsts[s], ends[s]);
    }

    /** Whether a sentence has a verb of speech after its subject, and nothing that it could itself report. */
    private boolean isReportingClause(int from, int to) {
        int verb = -1;
        for (int k = from; k < Math.min(to, from + 16) && verb < 0; k++) {
            boolean isVerb = tag[k].charAt(0) == 'V' && cue[k] != null;
            if (isVerb && (!cue[k].isSpeech() || tag[k].equals("Ving")) || quote[k] >= 0 || tag[k].equals(":")) {
                return false;
            }
            verb = isVerb ? k : -1;
        }
        if (verb <= from) {
            return false;
        }
        for (int k = verb + 1; k < to; k++) {
            boolean reports =
                    tag[k].equals("that") || tag[k].equals("wh") || tag[k].equals(":") || opensQuote(k) && k < verb + 4;
            if (reports && k < verb + 8) {
                return false;
            }
        }
        return true;
    }

    private void cut(int from, int to, int paragraph) {
        firsts[sentences] = from;
        ends[sentences] = to;
        paragraphs[sentences] = paragraph;
        for (int i = from; i < to; i++) {
            sentence[i] = sentences;
        }
        sentences++;
    }

    private void markQuotes() {
        List<Quoted> quoted = text.quoted();
        int q = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (q < quoted.size() && quoted.get(q).span().end() <= token.begin()) {
                q++;
            }
            quote[i] = q < quoted.size() && quoted.get(q).span().begin() <= token.begin() ? q : -1;
        }
    }

    private void tag(int i, CueLexicon lexicon) {
        Token token = tokens.get(i);
        CueLexicon.Word entry = lexicon.word(token.lower());
        cue[i] = entry.cue();
        String known = entry.wordClass();
        boolean isMay =
                token.is("may") && token.shape() == Shape.CAPITALISED && i > 0 && sentence[i] == sentence[i - 1];
        if (known != null) {
            tag[i] = isMay ? "month" : known;
            word[i] = token.lower();
        } else if (cue[i] != null && token.shape() != Shape.PUNCTUATION) {
            boolean isName =
                    token.shape().isName() && i > 0 && sentence[i] == sentence[i - 1] && quote[i] == quote[i - 1];
            boolean isFirst = i == 0 || sentence[i] != sentence[i - 1];
            tag[i] = isName ? "Name" : isFirst && cue[i].tag().equals("Vs") ? "s" : cue[i].tag();
            word[i] = tag[i];
        } else {
            tag[i] = open(i, token);
            word[i] = tag[i];
        }
    }

    private String open(int i, Token token) {
        return switch (token.shape()) {
            case NUMBER -> "Num";
            case QUOTE -> quoteTag(i);
            case PUNCTUATION -> mark(token.form());
            case CAPITALISED, UPPER, MIXED ->
                Character.isUpperCase(token.form().charAt(0)) ? "Name" : suffix(token.lower());
            case LOWER -> suffix(token.lower());
        };
    }

    private String quoteTag(int i) {
        if (quote[i] < 0) {
            return "'";
        }
        Quoted quoted = text.quoted().get(quote[i]);
        Token token = tokens.get(i);
        if (token.begin() == quoted.span().begin()) {
            return "Q(";
        }
        return quoted.isClosed() && token.end() == quoted.span().end() ? ")Q" : "'";
    }

    private static String mark(String form) {
        return switch (form) {
            case ",", ".", ":", ";", "?", "!", "(", ")", "[", "]", "$", "%", "/" -> form;
            case "-", "--", "\u2013", "\u2014", "---", "\u2015" -> "-";
            default -> "mark";
        };
    }

    private static String suffix(String lower) {
        if (lower.startsWith("'")) {
            return lower.equals("'s") ? "'s" : "'";
        }
        if (lower.endsWith("ed")) {
            return "ed";
        }
        if (lower.endsWith("ing")) {
            return "ing";
        }
        if (lower.endsWith("ly")) {
            return "ly";
        }
        return lower.endsWith("s") ? "s" : "w";
    }

    int size() {
        return tokens.size();
    }

    int sentences() {
        return sentences;
    }

    int first(int s) {
        return firsts[s];
    }

    int end(int s) {
        return ends[s];
    }

    int paragraph(int s) {
        return paragraphs[s];
    }

    /** The tag of a token, or a mark of the edge when it is outside the sentence. */
    String tag(int i, int s) {
        return i < first(s) ? "<" : i >= end(s) ? ">" : tag[i];
    }

    String word(int i, int s) {
        return i < first(s) ? "<" : i >= end(s) ? ">" : word[i];
    }

    boolean is(int i, String aTag) {
        return i >= 0 && i < tag.length && tag[i].equals(aTag);
    }

    boolean opensQuote(int i) {
        return is(i, "Q(");
    }

    boolean closesQuote(int i) {
        return is(i, ")Q");
    }

    boolean isMark(int i) {
        return !tokens.get(i).shape().isWord();
    }

    /** Whether the quoted stretch of a token is a sentence or more: at least four words. */
    boolean isLongQuote(int i) {
        if (quote[i] < 0) {
            return false;
        }
        return text.quoted().get(quote[i]).span().length() > 25;
    }
}
