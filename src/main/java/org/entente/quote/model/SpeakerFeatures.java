package org.entente.quote.model;

import java.util.List;
import org.entente.quote.tag.Cue;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.NounPhrases.Phrase;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.quote.tag.Values;

/** What speaks for a noun phrase naming the speaker, and for where the speaker's words end. */
public final class SpeakerFeatures {
    /** Names of what may stand between a phrase and the cue, one letter a bit. */
    private static final int[] PATHS = ContentFeatures.names(",;rpco");

    private static final List<String> SIDE = List.of("L", "R");
    private static final List<String> EDGE = List.of("first", "later", "inside");
    private static final int[] EDGES = Values.product(List.of(EDGE));
    private static final int[] EDGE_SIDES = Values.product(List.of(EDGE, SIDE));
    private static final int[] GAPS = Values.product(List.of(SIDE, Bucket.NAMES));
    private static final int[] PLACES = Values.of("La", "Lb", "Lin", "Ra", "Rb", "Rin");
    private static final int[] LEFT = Values.of("L0", "L1", "L2", "L3");
    private static final int[] RIGHT = Values.of("R0", "R1", "R2", "R3");

    private final TaggedText text;
    private final NounPhrases phrases;
    private final Tallies tallies;

    public SpeakerFeatures(TaggedText text, NounPhrases phrases, Tallies tallies) {
        this.text = text;
        this.phrases = phrases;
        this.tallies = tallies;
    }

    /** Whether the phrase begins the speaker of the cue {@code i}. */
    public void phrase(int i, Phrase phrase, Content content, Features f) {
        Cue cue = text.cue[i];
        int s = text.sentence[i];
        boolean left = phrase.begin() < i;
        int gap = left ? i - phrase.end() : phrase.begin() - i - 1;
        int between = between(i, phrase);
        int side = left ? Values.LEFT : Values.RIGHT;
        int kind = phrases.kind(phrase);
        int place = PLACES[(left ? 0 : 3) + (content.covers(phrase.begin()) ? 2 : content.isBefore() ? 1 : 0)];
        int order = (left ? LEFT : RIGHT)[Math.min(3, between)];
        f.add("speaker.bias");
        f.add("speaker.place", place);
        f.add("speaker.order.kind", order, kind);
        f.add("speaker.place.gap", place, Bucket.of(gap));
        f.add("speaker.kind.place", kind, place);
        f.add("speaker.kind.tag", kind, text.tag[i].value);
        f.add("speaker.order.tag", order, text.tag[i].value);
        f.add("speaker.order.form", order, cue.formValue());
        f.add("speaker.w-1", text.word(phrase.begin() - 1, s), side);
        f.add("speaker.w-1.order", text.word(phrase.begin() - 1, s), order);
        f.add("speaker.w+1", text.word(phrase.end(), s), side);
        f.add("speaker.w+1.order", text.word(phrase.end(), s), order);
        f.add("speaker.t+1.t+2", text.tag(phrase.end(), s), text.tag(phrase.end() + 1, s));
        f.add("speaker.first", text.word[phrase.begin()], side);
        f.add("speaker.head", text.word[phrase.end() - 1], kind);
        f.add("speaker.start", Values.yes(phrase.begin() == text.first(s)), order);
        f.add("speaker.start.tag", Values.yes(phrase.begin() == text.first(s)), text.tag[i].value);
        f.add("speaker.cue.w-1", text.word(i - 1, s), order);
        f.add("speaker.quoted", Values.quoted(text.quote[phrase.begin()] >= 0), Values.quoted(text.quote[i] >= 0));
        path(i, phrase, order, f);
    }

    private int between(int i, Phrase phrase) {
        int from = phrase.begin() < i ? phrase.end() : i + 1;
        int to = phrase.begin() < i ? i : phrase.begin();
        return tallies.phrases(from, to);
    }

    private void path(int i, Phrase phrase, int order, Features f) {
        int from = phrase.begin() < i ? phrase.end() : i + 1;
        int to = phrase.begin() < i ? i : phrase.begin();
        int kinds = tallies.kinds(from, to);
        int others = tallies.reports(from, to);
        int commas = tallies.commas(from, to);
        int path = PATHS[
                (commas > 0 ? 1 : 0)
                        | (commas > 1 ? 2 : 0)
                        | ((kinds & (Tag.RELATIVES | Tag.THATS | Tag.WHS)) != 0 ? 4 : 0)
                        | ((kinds & Tag.PREPOSITIONS) != 0 ? 8 : 0)
                        | ((kinds & Tag.COORDINATORS) != 0 ? 16 : 0)
                        | ((kinds & Tag.TOS) != 0 ? 32 : 0)];
        f.add("speaker.reports", Bucket.few(others), order);
        f.add("speaker.reports.path", Bucket.few(others), path, text.tag[i].value);
        f.add("speaker.path", path, order);
        f.add("speaker.path.verbs", path, Bucket.few(tallies.verbs(from, to)));
        f.add("speaker.path.tag", path, text.tag[i].value);
    }

    /** Whether the speaker that begins with a phrase ends with the token {@code e}. */
    public void end(int i, Phrase phrase, int e, Content content, Features f) {
        int s = text.sentence[i];
        boolean left = phrase.begin() < i;
        int side = left ? Values.LEFT : Values.RIGHT;
        int next = text.word(e + 1, s);
        int next2 = text.word(e + 2, s);
        int gap = left ? i - e - 1 : e - i;
        int at = e + 1 == phrase.end()
                ? 0
                : phrases.at[e] >= 0 && phrases.phrases.get(phrases.at[e]).end() == e + 1 ? 1 : 2;
        int edge = EDGES[at];
        f.add("send.edge", text.tag[e].value, text.tag(e + 1, s));
        f.add("send.place", edge, side);
        f.add("send.place.w+1", edge, next);
        f.add("send.w+1", next, next2);
        f.add("send.side.w+1", side, next);
        f.add("send.gap", GAPS[(left ? 0 : Bucket.NAMES.size()) + Bucket.index(gap)], next);
        f.add("send.w", text.word[e], next);
        f.add("send.length", Bucket.of(e - phrase.begin()), edge);
        f.add("send.t+2", text.tag(e + 2, s), text.tag(e + 3, s));
        f.add("send.kind", phrases.kind(phrase), edge);
        f.add(
                "send.content",
                content.covers(e)
                        ? Values.IN
                        : content.covers(e + 1) ? Values.TOUCHES : content.covers(e + 2) ? Values.NEAR : Values.NONE,
                side);
        int commas = tallies.commas(phrase.end(), e + 1);
        int verbs = tallies.verbs(phrase.end(), e + 1);
        f.add("send.commas", Bucket.few(commas), next);
        f.add("send.commas.edge", Bucket.few(commas), EDGE_SIDES[2 * at + (left ? 0 : 1)]);
        f.add("send.verbs", Bucket.few(verbs), side);
        if (text.is(e + 1, Tag.COMMA) && e + 1 < text.end(s)) {
            f.add("send.comma.side", side, next2);
        }
    }

    /** Whether the cue's words, begun at {@code i}, take in the token before them, {@code k}. */
    public void cueLeft(int i, int k, Features f) {
        int s = text.sentence[i];
        f.add("cleft.bias");
        f.add("cleft.w", text.word[k]);
        f.add("cleft.w.w-1", text.word[k], text.word(k - 1, s));
        f.add("cleft.w.w+1", text.word[k], text.word(k + 1, s));
        f.add("cleft.w.tag", text.word[k], text.tag[i].value);
        f.add("cleft.distance", Bucket.of(i - k), text.tag[k].value);
        f.add("cleft.w.class", text.word[k], text.cue[i].classValue());
    }

    /** Whether the cue's words take in the token after them, {@code k}. */
    public void cueRight(int i, int k, Content content, Features f) {
        int s = text.sentence[i];
        Cue cue = text.cue[i];
        int before = content.isBefore() ? 1 : 0;
        int distance = content.afterBegin() > k ? content.afterBegin() - k : -1;
        f.add("cright.bias");
        f.add("cright.w", text.word[k], Bucket.of(k - i));
        f.add("cright.w.w+1", text.word[k], text.word(k + 1, s));
        f.add("cright.w-1", text.word[k], text.word(k - 1, s));
        f.add("cright.form", cue.formValue(), text.word[k]);
        f.add("cright.lemma", cue.lemmaValue(), text.word[k]);
        f.add("cright.content", Bucket.of(distance), text.word[k]);
        f.add("cright.content.class", Bucket.of(distance), cue.classValue());
        f.add("cright.before", before == 1 ? Values.BEFORE : Values.AFTER, text.word[k]);
        f.add("cright.left", Bucket.of(text.end(s) - k), before == 1 ? Values.BEFORE : Values.AFTER);
    }
}
