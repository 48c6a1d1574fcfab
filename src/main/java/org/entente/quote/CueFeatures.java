package org.entente.quote;

/** What speaks for a word being the cue of an attribution. */
final class CueFeatures {
    private final TaggedText text;
    private final NounPhrases phrases;

    CueFeatures(TaggedText text, NounPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    void write(int i, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        f.add("cue.bias");
        f.add("cue.form", cue.form());
        f.add("cue.lemma", cue.lemma());
        f.add("cue.class", cue.cueClass());
        f.add("cue.tag", text.tag[i]);
        neighbours(i, s, cue, f);
        subject(i, s, cue, f);
        quotes(i, s, cue, f);
        sentence(i, s, cue, f);
    }

    private void neighbours(int i, int s, Cue cue, Features f) {
        String left = text.word(i - 1, s);
        String right = text.word(i + 1, s);
        String leftTag = text.tag(i - 1, s);
        String rightTag = text.tag(i + 1, s);
        f.add("cue.w-1", left);
        f.add("cue.w-2", text.word(i - 2, s));
        f.add("cue.w+1", right);
        f.add("cue.w+2", text.word(i + 2, s));
        f.add("cue.t+3", text.tag(i + 3, s));
        f.add("cue.form.w+1", cue.form(), right);
        f.add("cue.form.w-1", cue.form(), left);
        f.add("cue.lemma.w+1", cue.lemma(), right);
        f.add("cue.lemma.t-1", cue.lemma(), leftTag);
        f.add("cue.class.w+1", cue.cueClass(), right);
        f.add("cue.class.w-1", cue.cueClass(), left);
        f.add("cue.class.w+2", cue.cueClass(), text.word(i + 2, s));
        f.add("cue.tag.w-1", text.tag[i], left);
        f.add("cue.tag.w+1", text.tag[i], right);
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
        f.add("cue.aux.class", auxiliary, cue.cueClass());
        f.add("cue.subject.class", subject, cue.cueClass());
        f.add("cue.subject.tag", subject, text.tag[i]);
        f.add("cue.subject.w", text.word(k, s), auxiliary);
        f.add("cue.subject.lemma", subject, cue.lemma());
        if (negated) {
            f.add("cue.negated", cue.cueClass());
        }
    }

    private void quotes(int i, int s, Cue cue, Features f) {
        boolean inside = text.quote[i] >= 0;
        if (inside) {
            f.add("cue.inside", text.isLongQuote(i) ? "long" : "short");
            f.add("cue.inside.class", cue.cueClass());
            f.add("cue.inside.form", cue.form());
            return;
        }
        int next = 0;
        for (int k = i + 1; k < text.end(s) && next == 0; k++) {
            next = text.opensQuote(k) ? k - i : 0;
        }
        int before = 0;
        for (int k = i - 1; k >= text.first(s) && before == 0; k--) {
            before = text.closesQuote(k) ? i - k : 0;
        }
        f.add("cue.quote.after", Bucket.of(next));
        f.add("cue.quote.before", Bucket.of(before));
        f.add("cue.quote.class", (next > 0 ? "a" : "") + (before > 0 ? "b" : ""), cue.cueClass());
        f.add("cue.quote.tag", next > 0 && next < 6 ? "near" : next > 0 ? "far" : "no", text.tag[i]);
    }

    private void sentence(int i, int s, Cue cue, Features f) {
        int left = i - text.first(s);
        int right = text.end(s) - i - 1;
        f.add("cue.left", Bucket.of(left));
        f.add("cue.right", Bucket.of(right));
        f.add("cue.right.class", Bucket.few(right - 1), cue.cueClass());
        int earlier = 0;
        int later = 0;
        for (int k = text.first(s); k < text.end(s); k++) {
            Cue other = text.cue[k];
            if (other != null && other.isSpeech() && other.isVerb() && (text.quote[k] >= 0) == (text.quote[i] >= 0)) {
                earlier += k < i ? 1 : 0;
                later += k > i ? 1 : 0;
            }
        }
        f.add("cue.earlier", Bucket.few(earlier), cue.isSpeech() ? "speech" : "other");
        f.add("cue.later", Bucket.few(later), cue.isSpeech() ? "speech" : "other");
        int that = 0;
        for (int k = i + 1; k < Math.min(text.end(s), i + 8) && that == 0; k++) {
            that = text.is(k, "that") ? k - i : 0;
        }
        f.add("cue.that", Bucket.of(that), cue.cueClass());
        if (s == 0) {
            f.add("cue.headline", cue.cueClass());
        }
        f.add("cue.shape", text.tokens.get(i).shape().name());
    }

    /** What kind of phrase a token stands in: its head's tag, and whether it has a name or title. */
    private String kind(int k, int s) {
        if (k < text.first(s) || k >= text.end(s) || phrases.at[k] < 0) {
            return text.tag(k, s);
        }
        NounPhrases.Phrase phrase = phrases.phrases.get(phrases.at[k]);
        boolean name = false;
        boolean title = false;
        for (int j = phrase.begin(); j < phrase.end(); j++) {
            name |= text.is(j, "Name");
            title |= text.is(j, "title");
        }
        String head = text.tag[phrase.end() - 1];
        return title ? name ? head + "-TN" : head + "-T" : name ? head + "-N" : head;
    }

    private void company(int i, String subject, int s, Cue cue, Features f) {
        String object = kind(i + 1, s);
        f.add("cue.skind.class", subject, cue.cueClass());
        f.add("cue.skind.tag", subject, text.tag[i]);
        f.add("cue.skind.okind", subject, object);
        f.add("cue.okind.class", object, cue.cueClass());
        f.add("cue.okind.lemma", object, cue.lemma());
        int verbs = 0;
        int to = 0;
        for (int k = i + 1; k < text.end(s); k++) {
            String tag = text.tag[k];
            boolean isVerb = tag.charAt(0) == 'V' || tag.equals("be") || tag.equals("have") || tag.equals("modal");
            verbs += isVerb ? 1 : 0;
            to = to == 0 && tag.equals("to") && k < i + 8 ? k - i : to;
        }
        f.add("cue.verbs.class", Bucket.few(verbs), cue.cueClass());
        f.add("cue.verbs.okind", Bucket.few(verbs), object);
        f.add("cue.to.lemma", Bucket.of(to), cue.lemma());
        f.add("cue.to.class", Bucket.of(to), cue.cueClass());
    }
}
