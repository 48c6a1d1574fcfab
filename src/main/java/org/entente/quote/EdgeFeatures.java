package org.entente.quote;

/** What speaks for a token being the last of a content, or the first or last of one that stands before its cue. */
final class EdgeFeatures {
    private final TaggedText text;
    private final NounPhrases phrases;
    private final Tallies tallies;

    EdgeFeatures(TaggedText text, NounPhrases phrases, Tallies tallies) {
        this.text = text;
        this.phrases = phrases;
        this.tallies = tallies;
    }

    /** Whether a content after the cue {@code i}, begun at {@code b}, ends with the token {@code e}. */
    void end(int i, int b, int e, boolean around, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[e];
        String opening = opening(b);
        String next = text.word(e + 1, s);
        String next2 = text.word(e + 2, s);
        String nextTag = text.tag(e + 1, s);
        boolean last = isLast(e, s);
        f.add("end.w", text.word[e]);
        f.add("end.w+1", next);
        f.add("end.w+1.w+2", next, next2);
        f.add("end.edge", text.tag[e], nextTag);
        f.add("end.opening.w+1", opening, next);
        f.add("end.class.w+1", cue.cueClass(), next);
        f.add("end.frame.w+1", cue.frame(), next);
        f.add("end.length", Bucket.of(e - b), last ? "last" : "-");
        f.add("end.length.w+1", Bucket.of(e - b), nextTag);
        f.add("end.left", Bucket.of(text.end(s) - e - 1));
        f.add("end.w-1.w+1", text.tag(e - 1, s), next);
        String next2Tag = text.tag(e + 2, s);
        f.add("end.w+1.t+2.class", next, next2Tag, cue.cueClass());
        f.add("end.w+1.t+2.opening", next, next2Tag, opening);
        f.add("end.t.w+1.t+2", text.tag[e], next, next2Tag);
        if (last) {
            f.add("end.last", opening, cue.cueClass());
            f.add("end.last.w", text.word[e]);
        }
        if (around) {
            f.add("end.around", opening, next);
            f.add("end.around.last", last ? "last" : "-", text.quote[b] >= 0 ? "q" : "-");
        }
        balance(b, e, next, f);
        others(b, e, s, cue.cueClass(), f);
        clause(b, e, s, next, f);
    }

    /** Whether only closing marks follow in the sentence. */
    private boolean isLast(int e, int s) {
        int k = e + 1;
        while (k < text.end(s) && text.isMark(k) && !text.is(k, "-") && !text.is(k, ",") && !text.is(k, "Q(")) {
            k++;
        }
        return k == text.end(s);
    }

    private void balance(int b, int e, String next, Features f) {
        boolean opened = text.opensQuote(b);
        if (text.quote[b] >= 0) {
            boolean same = text.quote[e] == text.quote[b];
            String state = same ? text.closesQuote(e) ? "closes" : "in" : "beyond";
            String both = opened ? "closes".equals(state) ? "ocloses" : "in".equals(state) ? "oin" : "obeyond" : state;
            f.add("end.quote", both, next);
            f.add("end.quote.state", both);
        } else {
            String state = text.quote[e] < 0 ? "out" : text.closesQuote(e) ? "closes" : "in";
            f.add("end.inner", state, next);
        }
        f.add("end.touching", text.isMark(e) ? "mark" : "word", text.is(e + 1, ")Q") ? "quote" : "-");
    }

    /** Whether the content so far has a verb, as a clause needs one, and what has gone by. */
    private void clause(int b, int e, int s, String next, Features f) {
        int verbs = tallies.verbs(b, e + 1);
        int commas = tallies.commas(b, e + 1);
        f.add("end.verbs", Bucket.few(verbs), next);
        f.add("end.verbs.opening", Bucket.few(verbs), opening(b));
        f.add("end.commas", Bucket.few(commas), next);
        int soon = Math.min(text.end(s), e + 9);
        f.add("end.verb.later", tallies.verbs(e + 1, soon) > 0 ? "y" : "n", next);
        f.add("end.speech.later", tallies.speech(e + 1, soon, text.quote[e] >= 0) > 0 ? "y" : "n", next);
    }

    /** Other cues, inside the content and soon after it. */
    private void others(int b, int e, int s, String cueClass, Features f) {
        String next = text.word(e + 1, s);
        int ahead = tallies.toReport(e, Math.min(text.end(s), e + 12));
        int inside = tallies.reports(b, e + 1);
        int verbs = tallies.verbs(b, e + 1);
        f.add("end.ahead", Bucket.of(ahead), next);
        f.add("end.ahead.verbs", ahead > 0 ? "y" : "n", Bucket.few(verbs), opening(b));
        f.add("end.ahead.verbs.class", ahead > 0 ? "y" : "n", Bucket.few(verbs), cueClass);
        f.add("end.ahead.w", Bucket.of(ahead), text.word(e + 2, s));
        f.add("end.reports", Bucket.few(inside), next);
        f.add("end.reports.ahead", Bucket.few(inside), ahead > 0 ? "y" : "n");
        f.add("end.reports.ahead.verbs", Bucket.few(inside), ahead > 0 ? "y" : "n", Bucket.few(verbs));
        f.add("end.reports.class", Bucket.few(inside), ahead > 0 ? "y" : "n", cueClass);
    }

    private String opening(int b) {
        String word = text.word[b];
        return switch (text.tag[b]) {
            case "that", "to", "Q(", "wh", "subject", "object", "relative", "Ving", "ing", "preposition" -> word;
            default -> phrases.at[b] >= 0 ? "phrase" : text.tag[b];
        };
    }

    /** Whether a content before the cue {@code i} begins with the token {@code b}. */
    void beginBefore(int i, int b, Features f) {
        int own = text.sentence[b];
        boolean isFirst = b == text.first(own);
        boolean same = own == text.sentence[i];
        String place = isFirst ? same ? "first" : "firstearlier" : same ? "-" : "earlier";
        int to = i - 1;
        boolean quotedEnd = false;
        boolean closed = false;
        for (int k = i - 1; k >= Math.max(b, i - 12); k--) {
            quotedEnd |= text.quote[k] >= 0;
            closed |= text.closesQuote(k);
        }
        String state = text.opensQuote(b) ? "opens" : text.quote[b] >= 0 ? "in" : "out";
        f.add("bbegin.place", place);
        f.add("bbegin.place.w", place, text.word[b]);
        f.add("bbegin.edge", text.tag[b], text.tag(b - 1, own));
        f.add("bbegin.w-1", text.word(b - 1, own), text.tag[b]);
        f.add("bbegin.w", text.word[b], text.word(b - 1, own));
        f.add("bbegin.w+1", text.word[b], text.word(b + 1, own));
        f.add("bbegin.distance", Bucket.of(to - b), place);
        f.add("bbegin.from", Bucket.of(b - text.first(own)));
        f.add("bbegin.quote", state, quotedEnd ? "q" : "-");
        f.add("bbegin.quote.place", state, place);
        f.add("bbegin.quote.closed", state, closed ? "c" : "-");
        f.add("bbegin.first", text.word[text.first(own)], place);
        int subject = phrases.subjectBegin(i);
        int verbs = tallies.verbs(Math.max(b, i - 60), subject);
        f.add("bbegin.subject", b >= subject ? "in" : "-", place);
        f.add("bbegin.verbs", Bucket.few(verbs), place, state);
        f.add("bbegin.verbs.class", Bucket.few(verbs), place, text.cue[i].cueClass());
        boolean between = tallies.unquotedReports(Math.max(b, i - 60), i) > 0;
        f.add("bbegin.between", between ? "y" : "n", text.word[b], place);
        f.add("bbegin.class", text.cue[i].cueClass(), text.word[b]);
        f.add(
                "bbegin.phrase",
                phrases.at[b] >= 0 && phrases.phrases.get(phrases.at[b]).begin() < b ? "inside" : "first");
    }

    /** Whether a content before the cue {@code i} that began at {@code b} ends with the token {@code e}. */
    void endBefore(int i, int b, int e, Features f) {
        int s = text.sentence[i];
        String next = text.word(e + 1, s);
        f.add("bend.edge", text.tag[e], text.tag(e + 1, s));
        f.add("bend.w", text.word[e], next);
        f.add("bend.w+1", next, text.word(e + 2, s));
        f.add("bend.gap", Bucket.of(i - e - 1), next);
        f.add("bend.gap.t+1", Bucket.of(i - e - 1), text.tag(i + 1, s));
        f.add("bend.gap.quote", Bucket.of(i - e - 1), text.closesQuote(e) ? "c" : text.quote[e] >= 0 ? "in" : "-");
        f.add("bend.quote", text.closesQuote(e) ? "c" : text.quote[e] >= 0 ? "in" : "-", next);
        f.add("bend.t+2", text.tag(e + 2, s), text.tag(e + 3, s));
        int commas = tallies.commas(e + 1, i);
        int verbs = tallies.verbs(e + 1, i);
        int names = tallies.phrases(e + 1, i);
        f.add("bend.commas", Bucket.few(commas), next);
        f.add("bend.names", Bucket.few(names), next);
        f.add("bend.verbs", Bucket.few(verbs), next);
        f.add("bend.after", text.tag(i + 1, s), next);
        f.add(
                "bend.phrase",
                phrases.at[e] >= 0 && phrases.phrases.get(phrases.at[e]).end() > e + 1 ? "inside" : "edge");
        f.add("bend.quoted", text.quote[b] >= 0 ? text.quote[b] == text.quote[e] ? "same" : "other" : "-", next);
        f.add("bend.length", Bucket.of(e - b));
        int subject = phrases.subjectBegin(i) - e - 1;
        String reach = subject < -1 ? "over" : Bucket.of(subject + 1);
        f.add("bend.subject", reach, next);
        f.add("bend.subject.quote", reach, text.closesQuote(e) ? "c" : text.quote[e] >= 0 ? "in" : "-");
        f.add("bend.subject.after", reach, next, text.tag(i + 1, s));
    }

    /** Whether a content that ends with a sentence goes on over the next one, {@code s}. */
    void extend(int e, int s, boolean hasCue, Features f) {
        int first = text.first(s);
        int last = text.end(s) - 1;
        boolean quotedEnd = text.quote[e] >= 0;
        boolean opens = text.opensQuote(first);
        boolean inside = text.quote[first] >= 0 && !opens;
        boolean same = inside && text.quote[first] == text.quote[e];
        boolean whole = text.quote[last] >= 0 && text.quote[last] == text.quote[first];
        boolean newParagraph = text.paragraph(s) != text.paragraph(text.sentence[e]);
        String begin = same ? "same" : opens ? "opens" : inside ? "inside" : "out";
        String place = newParagraph ? "new" : "-";
        boolean unclosed = quotedEnd && !text.text.quoted().get(text.quote[e]).isClosed();
        f.add("extend.bias");
        f.add("extend.begin", begin, place);
        f.add("extend.begin.whole", begin + (whole ? "w" : ""), place);
        f.add("extend.begin.end", begin + (whole ? "w" : ""), text.closesQuote(e) ? "c" : quotedEnd ? "in" : "-");
        f.add("extend.cue", hasCue ? "cue" : "-", begin + (whole ? "w" : ""));
        f.add("extend.cue.place", hasCue ? "cue" : "-", begin + place);
        f.add("extend.unclosed", unclosed ? "u" : "-", begin + place);
        f.add("extend.first", text.word[first], begin);
        f.add("extend.all", begin + (whole ? "w" : "") + place + (hasCue ? "cue" : ""), quotedEnd ? "q" : "-");
    }
}
