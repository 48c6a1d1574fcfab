package org.entente.quote;

/** What speaks for a content standing before or after its cue, and for a token being its first or its last. */
final class ContentFeatures {
    /** Names of what may stand between a cue and its content, one letter a bit. */
    private static final String[] PASSED = names("t,q:no");

    private final TaggedText text;
    private final NounPhrases phrases;

    /** Which tokens are taken for cues. */
    private final boolean[] reports;

    ContentFeatures(TaggedText text, NounPhrases phrases, boolean[] reports) {
        this.text = text;
        this.reports = reports;
        this.phrases = phrases;
    }

    /** For each set of bits the letters of those that are set. */
    static String[] names(String letters) {
        String[] names = new String[1 << letters.length()];
        for (int bits = 0; bits < names.length; bits++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < letters.length(); bit++) {
                name.append((bits >> bit & 1) == 0 ? "" : letters.substring(bit, bit + 1));
            }
            names[bits] = name.toString();
        }
        return names;
    }

    /** Whether any of the content stands before the cue. */
    void before(int i, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        f.add("before.bias");
        f.add("before.form", cue.form());
        f.add("before.class", cue.cueClass());
        f.add("before.w+1", text.word(i + 1, s));
        f.add("before.t+2", text.tag(i + 2, s));
        f.add("before.w-1", text.word(i - 1, s));
        f.add("before.t+1.t+2", text.tag(i + 1, s), text.tag(i + 2, s));
        f.add("before.class.w+1", cue.cueClass(), text.word(i + 1, s));
        f.add("before.class.w-1", cue.cueClass(), text.word(i - 1, s));
        int subject = phrases.subjectBegin(i);
        String gap = text.tag(subject - 1, s);
        f.add("before.gap", gap);
        f.add("before.gap.t+1", gap, text.tag(i + 1, s));
        f.add("before.gap.form", gap, cue.form());
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
        int closed = 0;
        int commas = 0;
        for (int k = i - 1; k >= text.first(s); k--) {
            closed = closed == 0 && text.closesQuote(k) ? i - k : closed;
            commas += text.is(k, ",") ? 1 : 0;
        }
        int opened = 0;
        int that = 0;
        for (int k = i + 1; k < text.end(s); k++) {
            opened = opened == 0 && text.opensQuote(k) ? k - i : opened;
            that = that == 0 && text.is(k, "that") ? k - i : that;
        }
        f.add("before.closed", Bucket.of(closed));
        f.add("before.opened", Bucket.of(opened));
        f.add("before.that", Bucket.of(that));
        f.add("before.commas", Bucket.few(commas));
        f.add("before.commas.class", Bucket.few(commas), cue.cueClass());
        f.add(
                "before.marks",
                (closed > 0 ? "c" : "") + (opened > 0 ? "o" : ""),
                text.opensQuote(text.first(s)) ? "o" : "-");
        f.add("before.closed.opened", Bucket.of(closed), Bucket.of(opened));
        int gap = phrases.subjectBegin(i) - 1;
        f.add(
                "before.subject.quote",
                text.closesQuote(gap) || text.closesQuote(gap - 1) ? "y" : "n",
                text.tag(i + 1, s));
    }

    /** What stands between the last commas and the cue: a content ends there when only the subject follows. */
    private void sinceComma(int i, int s, Cue cue, Features f) {
        int verbs = 0;
        int nouns = 0;
        int commas = 0;
        for (int k = i - 1; k >= text.first(s) && commas < 2 && i - k < 40; k--) {
            String tag = text.tag[k];
            verbs += Tallies.isVerb(tag) ? 1 : 0;
            nouns += phrases.at[k] >= 0 && phrases.phrases.get(phrases.at[k]).begin() == k ? 1 : 0;
            if (tag.equals(",") || tag.equals("-") || tag.equals(")Q")) {
                commas++;
                boolean nearest = commas == 1;
                f.add(nearest ? "before.comma1" : "before.comma2", Bucket.few(verbs), Bucket.few(nouns));
                f.add(nearest ? "before.comma1.t" : "before.comma2.t", text.tag(k + 1, s), Bucket.few(verbs));
                f.add(nearest ? "before.comma1.right" : "before.comma2.right", text.tag(i + 1, s), Bucket.few(verbs));
                f.add(nearest ? "before.comma1.class" : "before.comma2.class", cue.cueClass(), Bucket.few(verbs));
                String left = hasVerb(text.first(s), k) ? "y" : "n";
                f.add(nearest ? "before.comma1.left" : "before.comma2.left", left, Bucket.few(verbs));
            }
        }
    }

    private boolean hasVerb(int from, int to) {
        for (int k = from; k < to; k++) {
            if (Tallies.isVerb(text.tag[k])) {
                return true;
            }
        }
        return false;
    }

    /** Whether other cues stand in the sentence. */
    private void others(int i, int s, Features f) {
        boolean earlier = false;
        boolean later = false;
        for (int k = text.first(s); k < text.end(s); k++) {
            if (reports[k] && k != i && text.quote[k] < 0) {
                earlier |= k < i;
                later |= k > i;
            }
        }
        String others = (earlier ? "e" : "") + (later ? "l" : "");
        f.add("before.others", others, text.cue[i].form());
        f.add("before.others.gap", others, text.tag(phrases.subjectBegin(i) - 1, s));
    }

    /** Whether a content that stands before the cue goes on after it. */
    void around(int i, int bend, Features f) {
        int s = text.sentence[i];
        f.add("around.bias");
        f.add("around.w+1", text.word(i + 1, s));
        f.add("around.t+1.t+2", text.tag(i + 1, s), text.tag(i + 2, s));
        f.add("around.right", Bucket.of(text.end(s) - i - 1));
        int opened = 0;
        int commas = 0;
        for (int k = i + 1; k < text.end(s); k++) {
            opened = opened == 0 && text.opensQuote(k) ? k - i : opened;
            commas += text.is(k, ",") ? 1 : 0;
        }
        f.add("around.opened", Bucket.of(opened));
        f.add("around.commas", Bucket.few(commas));
        boolean quoted = bend >= 0 && text.quote[bend] >= 0;
        f.add("around.all", Bucket.few(commas), opened > 0 ? "o" : "-", quoted ? "q" : "-");
        f.add("around.w+1.all", text.word(i + 1, s), opened > 0 ? "o" : "-", quoted ? "q" : "-");
        f.add("around.form.w+1", text.cue[i].cueClass(), text.word(i + 1, s), quoted ? "q" : "-");
        f.add("around.opened.quoted", opened > 0 ? "y" : "n", quoted ? "q" : "-");
        next(s, quoted, f);
        f.add("around.end", text.tag(bend, text.sentence[Math.max(0, bend)]), text.tag(bend + 1, s));
        for (int k = i + 1; k + 1 < text.end(s); k++) {
            if (text.is(k, ",")) {
                f.add("around.comma", text.word(k + 1, s), quoted ? "q" : "-");
            }
        }
    }

    private void next(int s, boolean quoted, Features f) {
        if (s + 1 >= text.sentences() || text.paragraph(s + 1) != text.paragraph(s)) {
            f.add("around.next", "none", quoted ? "q" : "-");
            return;
        }
        int first = text.first(s + 1);
        int last = text.end(s + 1) - 1;
        boolean opens = text.opensQuote(first);
        f.add("around.next", opens ? "opens" : text.tag[first], quoted ? "q" : "-");
        if (opens) {
            boolean whole = text.quote[last] == text.quote[first];
            f.add("around.whole", whole ? "y" : "n", quoted ? "q" : "-");
        }
    }

    /** Whether a content after the cue begins with this token. */
    void begin(int i, int j, boolean around, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        int own = text.sentence[j];
        String distance = Bucket.of(j - i);
        f.add("begin.bias");
        f.add("begin.distance", distance);
        f.add("begin.w", text.word[j], own == s ? "-" : "next");
        f.add("begin.w-1", text.word(j - 1, own));
        f.add("begin.w-2", text.word(j - 2, own));
        f.add("begin.t.t-1", text.tag[j], text.tag(j - 1, own));
        f.add("begin.w.t-1", text.word[j], text.tag(j - 1, own));
        f.add("begin.w-1.t", text.word(j - 1, own), text.tag[j]);
        f.add("begin.w+1", text.word(j + 1, own));
        f.add("begin.class.w", cue.cueClass(), text.word[j]);
        f.add("begin.form.distance", cue.form(), distance);
        f.add("begin.lemma.w", cue.lemma(), text.word[j]);
        f.add("begin.lemma.w-1", cue.lemma(), text.word(j - 1, own));
        f.add("begin.class.distance", cue.cueClass(), distance);
        f.add("begin.w.distance", text.word[j], distance);
        f.add(
                "begin.phrase",
                phrases.at[j] >= 0 && phrases.phrases.get(phrases.at[j]).begin() < j ? "inside" : "first",
                distance);
        passed(i, j, cue, f);
        boolean announces = text.is(text.end(s) - 1, ":") && text.end(s) < text.size() && text.opensQuote(text.end(s));
        if (announces) {
            f.add("begin.announces", own == s ? Bucket.of(j - i) : "next", cue.cueClass());
            f.add("begin.announces.w", own == s ? text.word[j] : "next");
        }
        if (own != s) {
            f.add(
                    "begin.next",
                    text.tag[text.end(s) - 1],
                    text.word[j],
                    text.paragraph(own) == text.paragraph(s) ? "-" : "new");
        }
        if (around) {
            boolean next = own != s;
            f.add("begin.around", next ? "next" : text.tag(j - 1, own), text.word[j]);
            f.add("begin.around.distance", next ? "next" : distance, coming(j));
            f.add("begin.around.coming", coming(j), text.tag(j - 1, own));
        }
    }

    private void passed(int i, int j, Cue cue, Features f) {
        boolean that = false;
        boolean comma = false;
        boolean quote = false;
        boolean colon = cue.form().equals(":");
        boolean name = false;
        boolean to = false;
        for (int k = i + 1; k < j; k++) {
            String tag = text.tag[k];
            that |= tag.equals("that") || tag.equals("wh");
            comma |= tag.equals(",");
            quote |= tag.equals("Q(");
            colon |= tag.equals(":");
            to |= tag.equals("to");
            name |= tag.equals("Name")
                    || tag.equals("subject")
                    || tag.equals("w")
                    || tag.equals("s")
                    || tag.equals("object");
        }
        String passed = PASSED[
                (that ? 1 : 0) | (comma ? 2 : 0) | (quote ? 4 : 0) | (colon ? 8 : 0) | (name ? 16 : 0) | (to ? 32 : 0)];
        f.add("begin.passed", passed);
        f.add("begin.passed.w", passed, text.word[j]);
        f.add("begin.passed.w.class", passed, text.word[j], cue.cueClass());
        f.add("begin.passed.distance", passed, Bucket.of(j - i), cue.cueClass());
        f.add("begin.passed.class", passed, cue.cueClass());
        f.add(
                "begin.quoted",
                (text.quote[j] >= 0 ? text.opensQuote(j) ? "opens" : "in" : "out"),
                text.quote[i] >= 0 ? "in" : "out");
        f.add("begin.coming", coming(j), text.tag[j]);
    }

    /** The nearest opening mark or {@code that} after a token, which the content might rather begin with. */
    private String coming(int j) {
        int end = Math.min(text.end(text.sentence[j]), j + 12);
        for (int k = j + 1; k < end; k++) {
            if (text.opensQuote(k)) {
                return "quote" + (k < j + 4 ? "near" : "far");
            }
            if (text.is(k, "that")) {
                return "that" + (k < j + 4 ? "near" : "far");
            }
        }
        return "-";
    }
}
