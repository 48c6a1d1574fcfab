package org.entente.quote.model;

import java.util.List;
import org.entente.quote.tag.Cue;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.quote.tag.Values;

/** What speaks for a token being the last of a content, or the first or last of one that stands before its cue. */
public final class EdgeFeatures {
    private static final int[] STATES = Values.of("in", "closes", "beyond");
    private static final int[] OPENED_STATES = Values.of("oin", "ocloses", "obeyond");
    private static final List<String> BEGIN = List.of("same", "opens", "inside", "out");
    private static final int[] BEGINS = Values.product(List.of(BEGIN));
    private static final int[] WHOLE_BEGINS = Values.product(List.of(BEGIN, List.of("", "w")));
    private static final int[] PLACED_BEGINS = Values.product(List.of(BEGIN, List.of("-", "new")));
    private static final int[] ALL_BEGINS =
            Values.product(List.of(BEGIN, List.of("", "w"), List.of("-", "new"), List.of("", "cue")));

    private final TaggedText text;
    private final NounPhrases phrases;
    private final Tallies tallies;

    public EdgeFeatures(TaggedText text, NounPhrases phrases, Tallies tallies) {
        this.text = text;
        this.phrases = phrases;
        this.tallies = tallies;
    }

    /** Whether a content after the cue {@code i}, begun at {@code b}, ends with the token {@code e}. */
    public void end(int i, int b, int e, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[e];
        int opening = opening(b);
        int next = text.word(e + 1, s);
        int next2 = text.word(e + 2, s);
        int nextTag = text.tag(e + 1, s);
        boolean last = isLast(e, s);
        f.add("end.w", text.word[e]);
        f.add("end.w+1.w+2", next, next2);
        f.add("end.edge", text.tag[e].value, nextTag);
        f.add("end.opening.w+1", opening, next);
        f.add("end.frame.w+1", cue.frameValue(), next);
        f.add("end.length", Bucket.of(e - b), last ? Values.LAST : Values.NONE);
        f.add("end.length.w+1", Bucket.of(e - b), nextTag);
        f.add("end.left", Bucket.of(text.end(s) - e - 1));
        int next2Tag = text.tag(e + 2, s);
        f.add("end.w+1.t+2.class", next, next2Tag, cue.classValue());
        f.add("end.t.w+1.t+2", text.tag[e].value, next, next2Tag);
        balance(b, e, next, f);
        others(b, e, s, cue.classValue(), f);
        f.add("end.verbs.opening", Bucket.few(tallies.verbs(b, e + 1)), opening);
        f.add("end.commas", Bucket.few(tallies.commas(b, e + 1)), next);
    }

    /** Whether only closing marks follow in the sentence. */
    private boolean isLast(int e, int s) {
        int k = e + 1;
        while (k < text.end(s)
                && text.isMark(k)
                && !text.is(k, Tag.DASH)
                && !text.is(k, Tag.COMMA)
                && !text.is(k, Tag.OPENING)) {
            k++;
        }
        return k == text.end(s);
    }

    private void balance(int b, int e, int next, Features f) {
        if (text.quote[b] >= 0) {
            int state = text.quote[e] != text.quote[b] ? 2 : text.closesQuote(e) ? 1 : 0;
            f.add("end.quote", (text.opensQuote(b) ? OPENED_STATES : STATES)[state], next);
        } else {
            int state = text.quote[e] < 0 ? Values.OUT : text.closesQuote(e) ? Values.CLOSES : Values.IN;
            f.add("end.inner", state, next);
        }
        f.add(
                "end.touching",
                text.isMark(e) ? Values.MARK : Values.WORD,
                text.is(e + 1, Tag.CLOSING) ? Values.QUOTE : Values.NONE);
    }

    /** Other cues, inside the content and soon after it. */
    private void others(int b, int e, int s, int cueClass, Features f) {
        int ahead = tallies.toReport(e, Math.min(text.end(s), e + 12));
        int inside = Bucket.few(tallies.reports(b, e + 1));
        f.add("end.ahead.w", Bucket.of(ahead), text.word(e + 2, s));
        f.add("end.reports", inside, text.word(e + 1, s));
        f.add("end.reports.ahead", inside, Values.yes(ahead > 0));
        f.add("end.reports.class", inside, Values.yes(ahead > 0), cueClass);
    }

    private int opening(int b) {
        int word = text.word[b];
        return switch (text.tag[b]) {
            case THAT, TO, OPENING, WH, SUBJECT, OBJECT, RELATIVE, VERB_ING, ING, PREPOSITION -> word;
            default -> phrases.at[b] >= 0 ? Values.PHRASE : text.tag[b].value;
        };
    }

    /** Whether a content before the cue {@code i} begins with the token {@code b}. */
    public void beginBefore(int i, int b, Features f) {
        int own = text.sentence[b];
        boolean isFirst = b == text.first(own);
        boolean same = own == text.sentence[i];
        int place = isFirst ? same ? Values.FIRST : Values.FIRST_EARLIER : same ? Values.NONE : Values.EARLIER;
        int to = i - 1;
        boolean quotedEnd = false;
        boolean closed = false;
        for (int k = i - 1; k >= Math.max(b, i - 12); k--) {
            quotedEnd |= text.quote[k] >= 0;
            closed |= text.closesQuote(k);
        }
        int state = text.opensQuote(b) ? Values.OPENS : text.quote[b] >= 0 ? Values.IN : Values.OUT;
        f.add("bbegin.place", place);
        f.add("bbegin.place.w", place, text.word[b]);
        f.add("bbegin.edge", text.tag[b].value, text.tag(b - 1, own));
        f.add("bbegin.w-1", text.word(b - 1, own), text.tag[b].value);
        f.add("bbegin.w", text.word[b], text.word(b - 1, own));
        f.add("bbegin.w+1", text.word[b], text.word(b + 1, own));
        f.add("bbegin.distance", Bucket.of(to - b), place);
        f.add("bbegin.from", Bucket.of(b - text.first(own)));
        f.add("bbegin.quote", state, Values.quoted(quotedEnd));
        f.add("bbegin.quote.place", state, place);
        f.add("bbegin.quote.closed", state, closed ? Values.CLOSED : Values.NONE);
        f.add("bbegin.first", text.word[text.first(own)], place);
        int subject = phrases.subjectBegin(i);
        int verbs = tallies.verbs(Math.max(b, i - 60), subject);
        f.add("bbegin.subject", b >= subject ? Values.IN : Values.NONE, place);
        f.add("bbegin.verbs", Bucket.few(verbs), place, state);
        f.add("bbegin.verbs.class", Bucket.few(verbs), place, text.cue[i].classValue());
        boolean between = tallies.unquotedReports(Math.max(b, i - 60), i) > 0;
        f.add("bbegin.between", Values.yes(between), text.word[b], place);
        f.add("bbegin.class", text.cue[i].classValue(), text.word[b]);
        f.add(
                "bbegin.phrase",
                phrases.at[b] >= 0 && phrases.phrases.get(phrases.at[b]).begin() < b ? Values.INSIDE : Values.FIRST);
    }

    /** Whether a content before the cue {@code i} that began at {@code b} ends with the token {@code e}. */
    public void endBefore(int i, int b, int e, Features f) {
        int s = text.sentence[i];
        int next = text.word(e + 1, s);
        f.add("bend.edge", text.tag[e].value, text.tag(e + 1, s));
        f.add("bend.w", text.word[e], next);
        f.add("bend.w+1", next, text.word(e + 2, s));
        f.add("bend.gap", Bucket.of(i - e - 1), next);
        f.add("bend.gap.t+1", Bucket.of(i - e - 1), text.tag(i + 1, s));
        f.add("bend.gap.quote", Bucket.of(i - e - 1), closing(e));
        f.add("bend.quote", closing(e), next);
        f.add("bend.t+2", text.tag(e + 2, s), text.tag(e + 3, s));
        int commas = tallies.commas(e + 1, i);
        int names = tallies.phrases(e + 1, i);
        f.add("bend.commas", Bucket.few(commas), next);
        f.add("bend.verbs", Bucket.few(tallies.verbs(e + 1, i)), next);
        f.add("bend.after", text.tag(i + 1, s), next);
        f.add("bend.names", Bucket.few(names), next);
        f.add(
                "bend.phrase",
                phrases.at[e] >= 0 && phrases.phrases.get(phrases.at[e]).end() > e + 1 ? Values.INSIDE : Values.EDGE);
        f.add(
                "bend.quoted",
                text.quote[b] >= 0 ? text.quote[b] == text.quote[e] ? Values.SAME : Values.OTHER : Values.NONE,
                next);
        f.add("bend.length", Bucket.of(e - b));
        int subject = phrases.subjectBegin(i) - e - 1;
        int reach = subject < -1 ? Values.OVER : Bucket.of(subject + 1);
        f.add("bend.subject", reach, next);
        f.add("bend.subject.quote", reach, closing(e));
        f.add("bend.subject.after", reach, next, text.tag(i + 1, s));
    }

    /** Whether a content that ends with a sentence goes on over the next one, {@code s}. */
    public void extend(int e, int s, boolean hasCue, Features f) {
        int first = text.first(s);
        int last = text.end(s) - 1;
        boolean quotedEnd = text.quote[e] >= 0;
        boolean opens = text.opensQuote(first);
        boolean inside = text.quote[first] >= 0 && !opens;
        boolean same = inside && text.quote[first] == text.quote[e];
        boolean whole = text.quote[last] >= 0 && text.quote[last] == text.quote[first];
        boolean newParagraph = text.paragraph(s) != text.paragraph(text.sentence[e]);
        int at = same ? 0 : opens ? 1 : inside ? 2 : 3;
        int begin = BEGINS[at];
        int beginWhole = WHOLE_BEGINS[2 * at + (whole ? 1 : 0)];
        int placed = PLACED_BEGINS[2 * at + (newParagraph ? 1 : 0)];
        int all = ALL_BEGINS[8 * at + (whole ? 4 : 0) + (newParagraph ? 2 : 0) + (hasCue ? 1 : 0)];
        int place = newParagraph ? Values.NEW : Values.NONE;
        int cue = hasCue ? Values.CUE : Values.NONE;
        boolean unclosed = quotedEnd && !text.text.quoted().get(text.quote[e]).isClosed();
        f.add("extend.bias");
        f.add("extend.begin", begin, place);
        f.add("extend.begin.whole", beginWhole, place);
        f.add("extend.begin.end", beginWhole, closing(e));
        f.add("extend.cue", cue, beginWhole);
        f.add("extend.cue.place", cue, placed);
        f.add("extend.unclosed", unclosed ? Values.UNCLOSED : Values.NONE, placed);
        f.add("extend.first", text.word[first], begin);
        f.add("extend.all", all, Values.quoted(quotedEnd));
    }

    /** Whether a token is a closing quotation mark, or else stands in quotation marks. */
    private int closing(int e) {
        return text.closesQuote(e) ? Values.CLOSED : text.quote[e] >= 0 ? Values.IN : Values.NONE;
    }
}
