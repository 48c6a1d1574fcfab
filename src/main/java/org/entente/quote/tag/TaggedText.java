package org.entente.quote.tag;

import java.util.Arrays;
import java.util.List;
import org.entente.text.Quoted;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Shape;
import org.entente.text.Span;
import org.entente.text.Token;

/** A text's tokens as the models see them. Arrays are indexed by token, and only read. */
public final class TaggedText {
    /** Longer sentences are cut for the models, which look through whole sentences: a text without full stops stays linear. */
    private static final int LONGEST = 120;

    private static final int BEGIN = Values.of("<");
    private static final int END = Values.of(">");

    public final SegmentedText text;
    public final List<Token> tokens;
    public final Tag[] tag;
    /** The word itself for closed classes, otherwise the tag; as features take it. */
    public final int[] word;
    /** The lexicon's entry or null. */
    public final Cue[] cue;

    public final int[] sentence;
    /** Which quoted stretch holds the token, or -1. */
    public final int[] quote;

    private final int[] firsts;
    private final int[] ends;
    private final int[] paragraphs;
    private int sentences;

    public TaggedText(SegmentedText text, CueLexicon lexicon) {
        this.text = text;
        this.tokens = text.tokens();
        int n = tokens.size();
        tag = new Tag[n];
        word = new int[n];
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
        for (int i = 2; i + 1 < n; i++) {
            introduce(i, lexicon);
        }
        joinQuestions();
    }

    /** Takes the dash of {@code Anna Berg - "We stay."} for a colon. */
    private void introduce(int i, CueLexicon lexicon) {
        if (tag[i] != Tag.DASH || tag[i + 1] != Tag.OPENING) {
            return;
        }
        for (int k = firsts[sentence[i]]; k < i; k++) {
            if (tag[k] != Tag.NAME && tag[k] != Tag.TITLE || quote[k] >= 0) {
                return;
            }
        }
        tag[i] = Tag.COLON;
        word[i] = Tag.COLON.value;
        cue[i] = lexicon.colon();
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
        boolean isStop = is(end - 2, Tag.QUESTION) || is(end - 2, Tag.EXCLAMATION) || is(end - 2, Tag.COMMA);
        return isStop && isReportingClause(firsts[s], ends[s]);
    }

    /** Whether a sentence has a verb of speech after its subject, and nothing that it could itself report. */
    private boolean isReportingClause(int from, int to) {
        int verb = -1;
        for (int k = from; k < Math.min(to, from + 16) && verb < 0; k++) {
            boolean isVerb = tag[k].isReportingVerb() && cue[k] != null;
            if (isVerb && (!cue[k].isSpeech() || tag[k] == Tag.VERB_ING) || quote[k] >= 0 || tag[k] == Tag.COLON) {
                return false;
            }
            verb = isVerb ? k : -1;
        }
        if (verb <= from) {
            return false;
        }
        for (int k = verb + 1; k < to; k++) {
            boolean reports =
                    tag[k] == Tag.THAT || tag[k] == Tag.WH || tag[k] == Tag.COLON || opensQuote(k) && k < verb + 4;
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
        Arrays.fill(quote, -1);
        List<Quoted> quoted = text.quoted();
        for (int q = 0; q < quoted.size(); q++) {
            Span span = quoted.get(q).span();
            int i = text.tokenAt(span.begin());
            i += i < quote.length && tokens.get(i).begin() < span.begin() ? 1 : 0;
            for (; i < quote.length && tokens.get(i).begin() < span.end(); i++) {
                quote[i] = q;
            }
        }
    }

    private void tag(int i, CueLexicon lexicon) {
        Token token = tokens.get(i);
        CueLexicon.Word known = lexicon.word(token.word());
        cue[i] = known.cue();
        boolean isFirst = i == 0 || sentence[i] != sentence[i - 1];
        if (known.tag() == Tag.BE && !isFirst && token.is("'s") && isOwner(tag[i - 1])) {
            tag[i] = Tag.OWNER;
            word[i] = Tag.OWNER.value;
            return;
        }
        if (known.tag() != null) {
            boolean isMay = token.shape() == Shape.CAPITALISED && !isFirst && token.is("may");
            tag[i] = isMay ? Tag.MONTH : known.tag();
            word[i] = known.value();
            return;
        }
        if (cue[i] == null || token.shape() == Shape.PUNCTUATION) {
            tag[i] = open(i, token);
        } else if (token.shape().isName() && !isFirst && quote[i] == quote[i - 1]) {
            tag[i] = Tag.NAME;
        } else {
            tag[i] = isFirst && cue[i].tag() == Tag.VERB_S ? Tag.S : cue[i].tag();
        }
        word[i] = tag[i].value;
    }

    /** Whether {@code 's} is that of {@code Berg's} and not of {@code she's}. */
    private static boolean isOwner(Tag before) {
        return switch (before) {
            case SUBJECT, OBJECT, THAT, WH, RELATIVE, ADVERB, DETERMINER -> false;
            default -> true;
        };
    }

    private Tag open(int i, Token token) {
        return switch (token.shape()) {
            case NUMBER -> Tag.NUMBER;
            case QUOTE -> quoteTag(i);
            case PUNCTUATION -> mark(token.form());
            case CAPITALISED, UPPER, MIXED ->
                Character.isUpperCase(token.form().charAt(0)) ? Tag.NAME : suffix(token.lower());
            case LOWER -> suffix(token.lower());
        };
    }

    private Tag quoteTag(int i) {
        if (quote[i] < 0) {
            return Tag.APOSTROPHE;
        }
        Quoted quoted = text.quoted().get(quote[i]);
        Token token = tokens.get(i);
        if (token.begin() == quoted.span().begin()) {
            return Tag.OPENING;
        }
        return quoted.isClosed() && token.end() == quoted.span().end() ? Tag.CLOSING : Tag.APOSTROPHE;
    }

    private static Tag mark(String form) {
        return switch (form) {
            case "-", "--", "\u2013", "\u2014", "---", "\u2015" -> Tag.DASH;
            default -> Tag.find(form).orElse(Tag.OTHER_MARK);
        };
    }

    private static Tag suffix(String lower) {
        char last = lower.charAt(lower.length() - 1);
        if (lower.charAt(0) == '\'') {
            return lower.equals("'s") ? Tag.OWNER : Tag.APOSTROPHE;
        }
        return switch (last) {
            case 'd' -> lower.endsWith("ed") ? Tag.ED : Tag.WORD;
            case 'g' -> lower.endsWith("ing") ? Tag.ING : Tag.WORD;
            case 'y' -> lower.endsWith("ly") && !lower.equals("family") ? Tag.LY : Tag.WORD;
            case 's' -> Tag.S;
            default -> Tag.WORD;
        };
    }

    public int size() {
        return tokens.size();
    }

    public int sentences() {
        return sentences;
    }

    public int first(int s) {
        return firsts[s];
    }

    public int end(int s) {
        return ends[s];
    }

    public int paragraph(int s) {
        return paragraphs[s];
    }

    /** The tag of a token, or a mark of the edge when it is outside the sentence. */
    public int tag(int i, int s) {
        return i < first(s) ? BEGIN : i >= end(s) ? END : tag[i].value;
    }

    public int word(int i, int s) {
        return i < first(s) ? BEGIN : i >= end(s) ? END : word[i];
    }

    public boolean is(int i, Tag aTag) {
        return i >= 0 && i < tag.length && tag[i] == aTag;
    }

    public boolean opensQuote(int i) {
        return is(i, Tag.OPENING);
    }

    public boolean closesQuote(int i) {
        return is(i, Tag.CLOSING);
    }

    public boolean isMark(int i) {
        return !tokens.get(i).shape().isWord();
    }

    /** Whether the quoted stretch of a token is a sentence or more: at least four words. */
    public boolean isLongQuote(int i) {
        if (quote[i] < 0) {
            return false;
        }
        return text.quoted().get(quote[i]).span().length() > 25;
    }
}
