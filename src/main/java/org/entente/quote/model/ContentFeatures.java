package org.entente.quote.model;

import org.entente.quote.tag.Cue;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.quote.tag.Values;

/** What speaks for a content standing before or after its cue, and for a token being its first or its last. */
public final class ContentFeatures {
    /** Names of what may stand between a cue and its content, one letter a bit. */
    private static final int[] PASSED = names("t,q:no");

    private static final int[] MARKS = Values.of("", "c", "o", "co");
    private static final int[] OTHERS = Values.of("", "e", "l", "el");

    private final TaggedText text;
    private final NounPhrases phrases;
    private final Tallies tallies;

    public ContentFeatures(TaggedText text, NounPhrases phrases, Tallies tallies) {
        this.text = text;
        this.phrases = phrases;
        this.tallies = tallies;
    }

    /** For each set of bits the letters of those that are set. */
    static int[] names(String letters) {
        int[] names = new int[1 << letters.length()];
        for (int bits = 0; bits < names.length; bits++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < letters.length(); bit++) {
                name.append((bits >> bit & 1) == 0 ? "" : letters.substring(bit, bit + 1));
            }
            names[bits] = Values.of(name.toString());
        }
        return names;
    }

    /** Whether any of the content stands before the cue. */
    public void before(int i, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        f.add("before.bias");
        f.add("before.form", cue.formValue());
        f.add("before.class", cue.classValue());
        f.add("before.w+1", text.word(i + 1, s));
        f.add("before.t+2", text.tag(i + 2, s));
        f.add("before.w-1", text.word(i - 1, s));
        f.add("before.t+1.t+2", text.tag(i + 1, s), text.tag(i + 2, s));
        f.add("before.class.w+1", cue.classValue(), text.word(i + 1, s));
        f.add("before.class.w-1", cue.classValue(), text.word(i - 1, s));
        int subject = phrases.subjectBegin(i);
        int gap = text.tag(subject - 1, s);
        f.add("before.gap", gap);
        f.add("before.gap.t+1", gap, text.tag(i + 1, s));
        f.add("before.gap.form", gap, cue.formValue());
        f.add("before.gap.t-2", gap, text.tag(subject - 2, s));
        f.add("before.left", Bucket.of(subject - text.first(s)));
        f.add("before.left.t+1", Bucket.of(subject - text.first(s)), text.tag(i + 1, s));
        f.add("before.right", Bucket.of(text.end(s) - i - 1));
        f.add("before.first", text.word(text.first(s), s));
        marks(i, s, cue, f);
        sinceComma(i, s, cue, f);
        others(i, s, f);
    }

    private void marks(int i, int s, Cue cue, Features f) {
        int closed = tallies.toClosing(i, text.first(s));
        int commas = tallies.commas(text.first(s), i);
        int opened = tallies.toOpening(i, text.end(s));
        int that = tallies.to(Tag.THATS, i, text.end(s));
        f.add("before.closed", Bucket.of(closed));
        f.add("before.that", Bucket.of(that));
        f.add("before.commas", Bucket.few(commas));
        f.add("before.commas.class", Bucket.few(commas), cue.classValue());
        f.add(
                "before.marks",
                MARKS[(closed > 0 ? 1 : 0) | (opened > 0 ? 2 : 0)],
                text.opensQuote(text.first(s)) ? Values.OPENED : Values.NONE);
        f.add("before.closed.opened", Bucket.of(closed), Bucket.of(opened));
        int gap = phrases.subjectBegin(i) - 1;
        f.add(
                "before.subject.quote",
                Values.yes(text.closesQuote(gap) || text.closesQuote(gap - 1)),
                text.tag(i + 1, s));
    }

    /** What stands between the last commas and the cue: a content ends there when only the subject follows. */
    private void sinceComma(int i, int s, Cue cue, Features f) {
        int commas = 0;
        for (int k = i - 1; k >= text.first(s) && commas < 2 && i - k < 40; k--) {
            Tag tag = text.tag[k];
            if (tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.CLOSING) {
                commas++;
                int verbs = Bucket.few(tallies.verbs(k, i));
                int left = Values.yes(tallies.verbs(text.first(s), k) > 0);
                if (commas == 1) {
                    f.add("before.comma1", verbs, Bucket.few(tallies.phrases(k, i)));
                    f.add("before.comma1.t", text.tag(k + 1, s), verbs);
                    f.add("before.comma1.right", text.tag(i + 1, s), verbs);
                    f.add("before.comma1.class", cue.classValue(), verbs);
                    f.add("before.comma1.left", left, verbs);
                } else {
                    f.add("before.comma2.t", text.tag(k + 1, s), verbs);
                    f.add("before.comma2.left", left, verbs);
                }
            }
        }
    }

    /** Whether other cues stand in the sentence. */
    private void others(int i, int s, Features f) {
        boolean earlier = tallies.unquotedReports(text.first(s), i) > 0;
        boolean later = tallies.unquotedReports(i + 1, text.end(s)) > 0;
        int others = OTHERS[(earlier ? 1 : 0) | (later ? 2 : 0)];
        f.add("before.others", others, text.cue[i].formValue());
        f.add("before.others.gap", others, text.tag(phrases.subjectBegin(i) - 1, s));
    }

    /** Whether a content that stands before the cue goes on after it. */
    public void around(int i, int bend, Features f) {
        int s = text.sentence[i];
        f.add("around.bias");
        f.add("around.w+1", text.word(i + 1, s));
        f.add("around.t+1.t+2", text.tag(i + 1, s), text.tag(i + 2, s));
        f.add("around.right", Bucket.of(text.end(s) - i - 1));
        int opened = tallies.toOpening(i, text.end(s));
        int commas = tallies.commas(i + 1, text.end(s));
        f.add("around.opened", Bucket.of(opened));
        boolean quoted = bend >= 0 && text.quote[bend] >= 0;
        f.add("around.all", Bucket.few(commas), opened > 0 ? Values.OPENED : Values.NONE, Values.quoted(quoted));
        f.add("around.w+1.all", text.word(i + 1, s), opened > 0 ? Values.OPENED : Values.NONE, Values.quoted(quoted));
        f.add("around.form.w+1", text.cue[i].classValue(), text.word(i + 1, s), Values.quoted(quoted));
        f.add("around.opened.quoted", Values.yes(opened > 0), Values.quoted(quoted));
        next(s, quoted, f);
        f.add("around.end", text.tag(bend, text.sentence[Math.max(0, bend)]), text.tag(bend + 1, s));
        for (int k = i + 1; k + 1 < text.end(s); k++) {
            if (text.is(k, Tag.COMMA)) {
                f.add("around.comma", text.word(k + 1, s), Values.quoted(quoted));
            }
        }
    }

    private void next(int s, boolean quoted, Features f) {
        if (s + 1 >= text.sentences() || text.paragraph(s + 1) != text.paragraph(s)) {
            f.add("around.next", Values.NOTHING, Values.quoted(quoted));
            return;
        }
        int first = text.first(s + 1);
        int last = text.end(s + 1) - 1;
        boolean opens = text.opensQuote(first);
        f.add("around.next", opens ? Values.OPENS : text.tag[first].value, Values.quoted(quoted));
        if (opens) {
            boolean whole = text.quote[last] == text.quote[first];
            f.add("around.whole", Values.yes(whole), Values.quoted(quoted));
        }
    }

    /** Whether a content after the cue begins with this token. */
    public void begin(int i, int j, boolean around, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        int own = text.sentence[j];
        int distance = Bucket.of(j - i);
        f.add("begin.distance", distance);
        f.add("begin.w", text.word[j], own == s ? Values.NONE : Values.NEXT);
        f.add("begin.w-1", text.word(j - 1, own));
        f.add("begin.w-2", text.word(j - 2, own));
        f.add("begin.edge", text.tag[j].value, text.tag(j - 1, own));
        f.add("begin.w+1", text.word(j + 1, own));
        f.add("begin.form.distance", cue.formValue(), distance);
        f.add("begin.lemma.w", cue.lemmaValue(), text.word[j]);
        f.add("begin.lemma.w-1", cue.lemmaValue(), text.word(j - 1, own));
        f.add("begin.w.distance", text.word[j], distance);
        f.add(
                "begin.phrase",
                phrases.at[j] >= 0 && phrases.phrases.get(phrases.at[j]).begin() < j ? Values.INSIDE : Values.FIRST,
                distance);
        passed(i, j, cue, f);
        boolean announces =
                text.is(text.end(s) - 1, Tag.COLON) && text.end(s) < text.size() && text.opensQuote(text.end(s));
        if (announces) {
            f.add("begin.announces", own == s ? Bucket.of(j - i) : Values.NEXT, cue.classValue());
            f.add("begin.announces.w", own == s ? text.word[j] : Values.NEXT);
        }
        if (around) {
            f.add("begin.around", own == s ? text.tag(j - 1, own) : Values.NEXT, text.word[j]);
            f.add("begin.around.coming", coming(j), text.tag(j - 1, own));
        }
    }

    private void passed(int i, int j, Cue cue, Features f) {
        int kinds = tallies.kinds(i + 1, j);
        boolean colon = (kinds & Tag.COLONS) != 0 || text.is(i, Tag.COLON);
        int passed = PASSED[
                ((kinds & (Tag.THATS | Tag.WHS)) != 0 ? 1 : 0)
                        | ((kinds & Tag.COMMAS) != 0 ? 2 : 0)
                        | ((kinds & Tag.OPENINGS) != 0 ? 4 : 0)
                        | (colon ? 8 : 0)
                        | ((kinds & Tag.NOUNS) != 0 ? 16 : 0)
                        | ((kinds & Tag.TOS) != 0 ? 32 : 0)];
        f.add("begin.passed", passed);
        f.add("begin.passed.w", passed, text.word[j]);
        f.add("begin.passed.class", passed, cue.classValue());
        f.add(
                "begin.quoted",
                (text.quote[j] >= 0 ? text.opensQuote(j) ? Values.OPENS : Values.IN : Values.OUT),
                text.quote[i] >= 0 ? Values.IN : Values.OUT);
        f.add("begin.coming", coming(j), text.tag[j].value);
    }

    /** The nearest opening mark or {@code that} after a token, which the content might rather begin with. */
    private int coming(int j) {
        int end = Math.min(text.end(text.sentence[j]), j + 12);
        int quote = tallies.toOpening(j, end);
        int that = tallies.to(Tag.THATS, j, quote > 0 ? j + quote : end);
        if (that > 0) {
            return that < 4 ? Values.THAT_NEAR : Values.THAT_FAR;
        }
        return quote == 0 ? Values.NONE : quote < 4 ? Values.QUOTE_NEAR : Values.QUOTE_FAR;
    }
}
