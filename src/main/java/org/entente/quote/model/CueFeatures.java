package org.entente.quote.model;

import org.entente.quote.tag.Cue;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.quote.tag.Values;

/** What speaks for a word being the cue of an attribution. */
public final class CueFeatures {
    private static final int[] QUOTES = Values.of("", "a", "b", "ab");

    private final TaggedText text;
    private final Tallies tallies;

    public CueFeatures(TaggedText text, Tallies tallies) {
        this.text = text;
        this.tallies = tallies;
    }

    /** The word and its neighbours, which rule most candidates out. */
    public void word(int i, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        int left = text.word(i - 1, s);
        int right = text.word(i + 1, s);
        f.add("cue.bias");
        f.add("cue.form", cue.formValue());
        f.add("cue.lemma", cue.lemmaValue());
        f.add("cue.class", cue.classValue());
        f.add("cue.tag", text.tag[i].value);
        f.add("cue.w-1", left);
        f.add("cue.w+1", right);
        f.add("cue.tag.w-1", text.tag[i].value, left);
        f.add("cue.tag.w+1", text.tag[i].value, right);
        f.add("cue.class.w+1", cue.classValue(), right);
        f.add("cue.lemma.w+1", cue.lemmaValue(), right);
    }

    /** What the sentence around it looks like. */
    public void context(int i, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        f.add("cue.w-2", text.word(i - 2, s));
        f.add("cue.t+3", text.tag(i + 3, s));
        f.add("cue.t-2.t-1", text.tag(i - 2, s), text.tag(i - 1, s));
        f.add("cue.to.lemma", Bucket.of(tallies.to(Tag.TOS, i, Math.min(text.end(s), i + 8))), cue.lemmaValue());
        subject(i, s, cue, f);
        quotes(i, s, cue, f);
        sentence(i, s, cue, f);
    }

    /** The auxiliaries before the cue, and what stands before them. */
    private void subject(int i, int s, Cue cue, Features f) {
        int k = i - 1;
        int auxiliary = Values.NONE;
        while (k >= text.first(s)) {
            Tag tag = text.tag[k];
            if (tag.isAuxiliary() || tag == Tag.TO) {
                auxiliary = tag.value;
            } else if (tag != Tag.NEGATION && tag != Tag.ADVERB && tag != Tag.LY) {
                break;
            }
            k--;
        }
        f.add("cue.subject", text.tag(k, s));
        f.add("cue.aux", auxiliary, text.tag[i].value);
        f.add("cue.aux.lemma", auxiliary, cue.lemmaValue());
        f.add("cue.subject.w", text.word(k, s), auxiliary);
    }

    private void quotes(int i, int s, Cue cue, Features f) {
        if (text.quote[i] >= 0) {
            f.add("cue.inside", text.isLongQuote(i) ? Values.LONG : Values.SHORT);
            f.add("cue.inside.class", cue.classValue());
            return;
        }
        int next = tallies.toOpening(i, text.end(s));
        int before = tallies.toClosing(i, text.first(s));
        f.add("cue.quote.class", QUOTES[(next > 0 ? 1 : 0) | (before > 0 ? 2 : 0)], cue.classValue());
        f.add(
                "cue.quote.tag",
                next > 0 && next < 6 ? Values.NEAR : next > 0 ? Values.FAR : Values.NOT,
                text.tag[i].value);
    }

    private void sentence(int i, int s, Cue cue, Features f) {
        int first = text.first(s);
        int end = text.end(s);
        boolean isQuoted = text.quote[i] >= 0;
        int kind = cue.isSpeech() ? Values.SPEECH : Values.OTHER;
        f.add("cue.left", Bucket.of(i - first));
        f.add("cue.earlier", Bucket.few(tallies.speech(first, i, isQuoted)), kind);
        f.add("cue.later", Bucket.few(tallies.speech(i + 1, end, isQuoted)), kind);
        if (s == 0) {
            f.add("cue.headline", cue.classValue());
        }
    }
}
