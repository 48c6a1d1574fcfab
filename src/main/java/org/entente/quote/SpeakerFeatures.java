package org.entente.quote;

import org.entente.quote.NounPhrases.Phrase;

/** What speaks for a noun phrase naming the speaker, and for where the speaker's words end. */
final class SpeakerFeatures {
    /** Names of what may stand between a phrase and the cue, one letter a bit. */
    private static final String[] PATHS = ContentFeatures.names(",;rpco");

    private final TaggedText text;
    private final NounPhrases phrases;

    /** Which tokens are taken for cues. */
    private final boolean[] reports;

    SpeakerFeatures(TaggedText text, NounPhrases phrases, boolean[] reports) {
        this.text = text;
        this.reports = reports;
        this.phrases = phrases;
    }

    /** Whether the phrase begins the speaker of the cue {@code i}. */
    void phrase(int i, Phrase phrase, Content content, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        boolean left = phrase.begin() < i;
        int gap = left ? i - phrase.end() : phrase.begin() - i - 1;
        int between = between(i, phrase);
        String side = left ? "L" : "R";
        String kind = kind(phrase);
        String place = side + (content.covers(phrase.begin()) ? "in" : content.isBefore() ? "b" : "a");
        String order = side + Bucket.few(between);
        f.add("speaker.bias");
        f.add("speaker.place", place);
        f.add("speaker.place.order", place, order);
        f.add("speaker.order.kind", order, kind);
        f.add("speaker.place.gap", place, Bucket.of(gap));
        f.add("speaker.kind.place", kind, place);
        f.add("speaker.kind.tag", kind, text.tag[i]);
        f.add("speaker.order.tag", order, text.tag[i]);
        f.add("speaker.order.class", order, cue.cueClass());
        f.add("speaker.order.form", order, cue.form());
        f.add("speaker.w-1", text.word(phrase.begin() - 1, s), side);
        f.add("speaker.w-1.order", text.word(phrase.begin() - 1, s), order);
        f.add("speaker.w+1", text.word(phrase.end(), s), side);
        f.add("speaker.w+1.order", text.word(phrase.end(), s), order);
        f.add("speaker.t+1.t+2", text.tag(phrase.end(), s), text.tag(phrase.end() + 1, s));
        f.add("speaker.first", text.word[phrase.begin()], side);
        f.add("speaker.head", text.word[phrase.end() - 1], kind);
        f.add("speaker.start", phrase.begin() == text.first(s) ? "y" : "n", order);
        f.add("speaker.start.tag", phrase.begin() == text.first(s) ? "y" : "n", text.tag[i]);
        f.add("speaker.cue.w-1", text.word(i - 1, s), order);
        f.add("speaker.cue.w+1", text.word(i + 1, s), order);
        f.add("speaker.quoted", text.quote[phrase.begin()] >= 0 ? "q" : "-", text.quote[i] >= 0 ? "q" : "-");
        path(i, phrase, order, f);
    }

    private int between(int i, Phrase phrase) {
        int from = phrase.begin() < i ? phrase.end() : i + 1;
        int to = phrase.begin() < i ? i : phrase.begin();
        int count = 0;
        for (int k = from; k < to; k++) {
            count += phrases.at[k] >= 0 && (k == from || phrases.at[k] != phrases.at[k - 1]) ? 1 : 0;
        }
        return count;
    }

    private void path(int i, Phrase phrase, String order, Features f) {
        int from = phrase.begin() < i ? phrase.end() : i + 1;
        int to = phrase.begin() < i ? i : phrase.begin();
        int commas = 0;
        int verbs = 0;
        int others = 0;
        boolean relative = false;
        boolean preposition = false;
        boolean coordinator = false;
        boolean to2 = false;
        for (int k = from; k < to; k++) {
            String tag = text.tag[k];
            others += reports[k] ? 1 : 0;
            commas += tag.equals(",") ? 1 : 0;
            verbs += tag.charAt(0) == 'V'
                            || tag.equals("be")
                            || tag.equals("have")
                            || tag.equals("modal")
                            || tag.equals("do")
                    ? 1
                    : 0;
            relative |= tag.equals("relative") || tag.equals("that") || tag.equals("wh");
            preposition |= tag.equals("preposition");
            coordinator |= tag.equals("coordinator");
            to2 |= tag.equals("to");
        }
        String path = PATHS[
                (commas > 0 ? 1 : 0)
                        | (commas > 1 ? 2 : 0)
                        | (relative ? 4 : 0)
                        | (preposition ? 8 : 0)
                        | (coordinator ? 16 : 0)
                        | (to2 ? 32 : 0)];
        f.add("speaker.reports", Bucket.few(others), order);
        f.add("speaker.reports.tag", Bucket.few(others), text.tag[i]);
        f.add("speaker.reports.path", Bucket.few(others), path, text.tag[i]);
        f.add("speaker.path", path, order);
        f.add("speaker.verbs", Bucket.few(verbs), order);
        f.add("speaker.path.verbs", path, Bucket.few(verbs));
        f.add("speaker.path.tag", path, text.tag[i]);
        if (to - from == 1) {
            f.add("speaker.link", text.word[from], order);
            f.add("speaker.link.tag", text.word[from], text.tag[i]);
        }
    }

    /** pronoun, relative, name, title with name, nominal. */
    private String kind(Phrase phrase) {
        String head = text.tag[phrase.end() - 1];
        if (phrase.length() == 1 && (head.equals("subject") || head.equals("object") || head.equals("relative"))) {
            return head;
        }
        boolean title = false;
        for (int k = phrase.begin(); k < phrase.end(); k++) {
            title |= text.is(k, "title");
        }
        String opening = text.tag[phrase.begin()];
        String kind = head.equals("Name")
                ? "Name"
                : head.equals("'s") ? "'s" : head.equals("Num") || head.equals("time") ? head : "noun";
        return kind
                + (title ? "T" : "")
                + (opening.equals("determiner") ? "d" : opening.equals("possessive") ? "p" : "");
    }

    /** Whether the speaker that begins with a phrase ends with the token {@code e}. */
    void end(int i, Phrase phrase, int e, Content content, Features f) {
        int s = text.sentence[i];
        boolean left = phrase.begin() < i;
        String side = left ? "L" : "R";
        String next = text.word(e + 1, s);
        String next2 = text.word(e + 2, s);
        int gap = left ? i - e - 1 : e - i;
        String edge = e + 1 == phrase.end()
                ? "first"
                : phrases.at[e] >= 0 && phrases.phrases.get(phrases.at[e]).end() == e + 1 ? "later" : "inside";
        f.add("send.bias");
        f.add("send.edge", edge, side);
        f.add("send.edge.w+1", edge, next);
        f.add("send.w+1", next, next2);
        f.add("send.side.w+1", side, next);
        f.add("send.gap", side + Bucket.of(gap), next);
        f.add("send.w", text.word[e], next);
        f.add("send.length", Bucket.of(e - phrase.begin()), edge);
        f.add("send.t+2", text.tag(e + 2, s), text.tag(e + 3, s));
        f.add("send.kind", kind(phrase), edge);
        f.add("send.kind.w+1", kind(phrase), next);
        f.add(
                "send.content",
                content.covers(e) ? "in" : content.covers(e + 1) ? "touches" : content.covers(e + 2) ? "near" : "-",
                side);
        int commas = 0;
        int verbs = 0;
        for (int k = phrase.end(); k <= e; k++) {
            commas += text.is(k, ",") ? 1 : 0;
            verbs += text.tag[k].charAt(0) == 'V' || text.is(k, "be") || text.is(k, "have") ? 1 : 0;
        }
        f.add("send.commas", Bucket.few(commas), next);
        f.add("send.commas.edge", Bucket.few(commas), edge + side);
        f.add("send.verbs", Bucket.few(verbs), side);
        if (next.equals(",")) {
            f.add("send.comma", kind(phrase), next2);
            f.add("send.comma.side", side, next2);
        }
    }

    /** Whether the cue's words, begun at {@code i}, take in the token before them, {@code k}. */
    void cueLeft(int i, int k, Features f) {
        int s = text.sentence[i];
        f.add("cleft.bias");
        f.add("cleft.w", text.word[k]);
        f.add("cleft.w.w-1", text.word[k], text.word(k - 1, s));
        f.add("cleft.w.w+1", text.word[k], text.word(k + 1, s));
        f.add("cleft.w.tag", text.word[k], text.tag[i]);
        f.add("cleft.distance", Bucket.of(i - k), text.tag[k]);
        f.add("cleft.w.class", text.word[k], text.cue[i].cueClass());
    }

    /** Whether the cue's words take in the token after them, {@code k}. */
    void cueRight(int i, int k, Content content, Features f) {
        int s = text.sentence[i];
        Cue cue = text.cue[i];
        int before = content.isBefore() ? 1 : 0;
        int distance = content.afterBegin() > k ? content.afterBegin() - k : -1;
        f.add("cright.bias");
        f.add("cright.w", text.word[k], Bucket.of(k - i));
        f.add("cright.w.w+1", text.word[k], text.word(k + 1, s));
        f.add("cright.w-1", text.word[k], text.word(k - 1, s));
        f.add("cright.form", cue.form(), text.word[k]);
        f.add("cright.lemma", cue.lemma(), text.word[k]);
        f.add("cright.class", cue.cueClass(), text.word[k]);
        f.add("cright.content", Bucket.of(distance), text.word[k]);
        f.add("cright.content.class", Bucket.of(distance), cue.cueClass());
        f.add("cright.before", before == 1 ? "b" : "a", text.word[k]);
        f.add("cright.left", Bucket.of(text.end(s) - k), before == 1 ? "b" : "a");
    }
}
