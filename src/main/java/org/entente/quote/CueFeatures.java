package org.entente.quote;

/** What speaks for a word being the cue of an attribution. */
final class CueFeatures {
    private static final String[] QUOTES = {"", "a", "b", "ab"};

    private final TaggedText text;
    private final NounPhrases phrases;
    private final Tallies tallies;

    CueFeatures(TaggedText text, NounPhrases phrases, Tallies tallies) {
        this.text = text;
        this.phrases = phrases;
        this.tallies = tallies;
    }

    /** The word and its neighbours, which rule most candidates out. */
    void word(int i, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        String left = text.word(i - 1, s);
        String right = text.word(i + 1, s);
        f.add("cue.bias");
        f.add("cue.form", cue.form());
        f.add("cue.lemma", cue.lemma());
        f.add("cue.class", cue.cueClass());
        f.add("cue.tag", text.tag[i]);
        f.add("cue.w-1", left);
        f.add("cue.w+1", right);
        f.add("cue.tag.w-1", text.tag[i], left);
        f.add("cue.tag.w+1", text.tag[i], right);
        f.add("cue.class.w+1", cue.cueClass(), right);
        f.add("cue.class.w-1", cue.cueClass(), left);
        f.add("cue.lemma.w+1", cue.lemma(), right);
        f.add("cue.lemma.t-1", cue.lemma(), text.tag(i - 1, s));
    }

    /** What the sentence around it looks like. */
    void context(int i, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        neighbours(i, s, f);
        subject(i, s, cue, f);
        quotes(i, s, cue, f);
        sentence(i, s, cue, f);
    }

    private void neighbours(int i, int s, Features f) {
        String leftTag = text.tag(i - 1, s);
        String rightTag = text.tag(i + 1, s);
        f.add("cue.w-2", text.word(i - 2, s));
        f.add("cue.w+2", text.word(i + 2, s));
        f.add("cue.t+3", text.tag(i + 3, s));
        f.add("cue.t-1.t+1", leftTag, rightTag);
        f.add("cue.t-2.t-1", text.tag(i - 2, s), leftTag);
        f.add("cue.t+1.t+2", rightTag, text.tag(i + 2, s));
    }

    /** The auxiliaries before the cue, and what stands before them. */
    private void subject(int i, int s, Cue cue, Features f) {
        int k = i - 1;
        String auxiliary = "-";
        boolean negated = false;
        while (k >= text.first(s)) {
            String tag = text.tag[k];
            if (tag.equals("have") || tag.equals("be") || tag.equals("do") || tag.equals("modal") || tag.equals("to")) {
                auxiliary = tag;
            } else if (tag.equals("negation")) {
                negated = true;
            } else if (!tag.equals("adverb") && !tag.equals("ly")) {
                break;
            }
            k--;
        }
        String subject = text.tag(k, s);
        company(i, kind(k, s), s, cue, f);
        f.add("cue.subject", subject);
        f.add("cue.aux", auxiliary, text.tag[i]);
        f.add("cue.aux.lemma", auxiliary, cue.lemma());
        f.add("cue.subject.class", subject, cue.cueClass());
        f.add("cue.subject.w", text.word(k, s), auxiliary);
        f.add("cue.subject.lemma", subject, cue.lemma());
        if (negated) {
            f.add("cue.negated", cue.cueClass());
        }
    }

    private void company(int i, String subject, int s, Cue cue, Features f) {
        String object = kind(i + 1, s);
        int end = text.end(s);
        String verbs = Bucket.few(tallies.verbs(i + 1, end));
        String to = Bucket.of(tallies.to(Tallies.TO, i, Math.min(end, i + 8)));
        f.add("cue.skind.tag", subject, text.tag[i]);
        f.add("cue.skind.okind", subject, object);
        f.add("cue.okind.class", object, cue.cueClass());
        f.add("cue.okind.lemma", object, cue.lemma());
        f.add("cue.verbs.okind", verbs, object);
        f.add("cue.to.lemma", to, cue.lemma());
    }

    /** What kind of phrase a token stands in. */
    private String kind(int k, int s) {
        boolean isPhrase = k >= text.first(s) && k < text.end(s) && phrases.at[k] >= 0;
        return isPhrase ? phrases.company(phrases.at[k]) : text.tag(k, s);
    }

    private void quotes(int i, int s, Cue cue, Features f) {
        if (text.quote[i] >= 0) {
            f.add("cue.inside", text.isLongQuote(i) ? "long" : "short");
            f.add("cue.inside.class", cue.cueClass());
            return;
        }
        int next = tallies.toOpening(i, text.end(s));
        int before = tallies.toClosing(i, text.first(s));
        f.add("cue.quote.class", QUOTES[(next > 0 ? 1 : 0) | (before > 0 ? 2 : 0)], cue.cueClass());
        f.add("cue.quote.tag", next > 0 && next < 6 ? "near" : next > 0 ? "far" : "no", text.tag[i]);
    }

    private void sentence(int i, int s, Cue cue, Features f) {
        int first = text.first(s);
        int end = text.end(s);
        boolean isQuoted = text.quote[i] >= 0;
        String kind = cue.isSpeech() ? "speech" : "other";
        f.add("cue.left", Bucket.of(i - first));
        f.add("cue.right.class", Bucket.few(end - i - 2), cue.cueClass());
        f.add("cue.earlier", Bucket.few(tallies.speech(first, i, isQuoted)), kind);
        f.add("cue.later", Bucket.few(tallies.speech(i + 1, end, isQuoted)), kind);
        f.add("cue.that", Bucket.of(tallies.to(Tallies.THAT, i, Math.min(end, i + 8))), cue.cueClass());
        if (s == 0) {
            f.add("cue.headline", cue.cueClass());
        }
    }
}
