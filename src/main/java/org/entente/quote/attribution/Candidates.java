package org.entente.quote.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.quote.model.Content;
import org.entente.quote.model.LinearModel;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.NounPhrases.Phrase;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;

/** What each decision of attribution is made among: the same for training and for use. */
public final class Candidates {
    /** How many tokens after its cue a content may begin. */
    private static final int FAR = 24;

    /** How many tokens from its cue a speaker may begin. */
    private static final int REACH = 50;

    /** How many phrases before or after its cue the speaker may be. */
    private static final int NEAREST = 3;

    private final TaggedText text;
    private final NounPhrases phrases;
    private final Optional<LinearModel> edges;
    private int[] found = new int[32];
    private int size;

    /** @param edges between which tags a content or speaker begins or ends; empty: between all */
    public Candidates(TaggedText text, NounPhrases phrases, Optional<LinearModel> edges) {
        this.text = text;
        this.phrases = phrases;
        this.edges = edges;
    }

    /** Whether annotators put an edge between tokens of these tags at all: a cheap look that rules out most candidates. */
    private boolean isEdge(String decision, int inside, int outside) {
        int s = text.sentence[inside];
        return edges.isEmpty() || edges.get().has(decision, text.tag[inside].value, text.tag(outside, s));
    }

    private void add(int token) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = token;
    }

    private int[] take() {
        int[] taken = Arrays.copyOf(found, size);
        size = 0;
        return taken;
    }

    /** First tokens of a content after the cue: in its sentence, but not {@code on Monday}, and the next sentence's first. */
    public int[] begins(int i) {
        int s = text.sentence[i];
        for (int j = i + 1; j < Math.min(text.end(s), i + FAR); j++) {
            Tag tag = text.tag[j];
            boolean isMark = tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.CLOSING || tag == Tag.COLON;
            boolean isTime = text.is(j, Tag.PREPOSITION) && text.is(j + 1, Tag.WEEKDAY);
            boolean isAfterTime = text.is(j - 1, Tag.WEEKDAY);
            if (!isMark && !isTime && (isAfterTime || isEdge("begin.may", j, j - 1))) {
                add(j);
            }
        }
        if (s + 1 < text.sentences() && (text.paragraph(s + 1) == text.paragraph(s) || endsOpen(s))) {
            add(text.first(s + 1));
        }
        return take();
    }

    /** Whether a sentence ends with a colon, so that the next paragraph may hold what it announces. */
    private boolean endsOpen(int s) {
        return text.is(text.end(s) - 1, Tag.COLON);
    }

    /** Last tokens of a content after the cue that begins with a token. */
    public int[] ends(int i, int begin) {
        int s = text.sentence[begin];
        for (int e = firstVerb(i, begin); e < text.end(s); e++) {
            Tag tag = text.tag[e];
            boolean inPhrase = phrases.at[e] >= 0 && e + 1 < text.end(s) && phrases.at[e + 1] == phrases.at[e];
            if (!inPhrase && tag != Tag.OPENING && tag != Tag.OPENING_BRACKET && isEdge("end.may", e, e + 1)) {
                add(e);
            }
        }
        return take();
    }

    /** The first verb of what {@code said} reports when that begins with its subject; otherwise the first token. */
    private int firstVerb(int i, int begin) {
        boolean isClause = text.cue[i].frame().equals("statement") && phrases.at[begin] >= 0 && text.quote[begin] < 0;
        if (!isClause) {
            return begin;
        }
        for (int k = begin; k < text.end(text.sentence[begin]); k++) {
            Tag tag = text.tag[k];
            boolean isVerb = tag.isAuxiliary() || tag.isReportingVerb();
            if (isVerb) {
                return k;
            }
        }
        return begin;
    }

    /** First tokens of a content before the cue: in its sentence, and the opening mark of a quotation that goes on from earlier ones. */
    public int[] beginsBefore(int i) {
        int s = text.sentence[i];
        int first = text.first(s);
        int quote = text.quote[first];
        if (quote >= 0 && !text.opensQuote(first)) {
            int opening = text.text.tokenAt(text.text.quoted().get(quote).span().begin());
            add(opening);
        }
        for (int b = first; b < i; b++) {
            Tag tag = text.tag[b];
            boolean isMark = tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.CLOSING;
            if (!isMark
                    && (b < first + 3 || tag == Tag.OPENING || opensClause(text.tag[b - 1]))
                    && isEdge("bbegin.may", b, b - 1)) {
                add(b);
            }
        }
        return take();
    }

    /** Whether a clause may begin after a token. */
    private static boolean opensClause(Tag tag) {
        return switch (tag) {
            case COMMA,
                    DASH,
                    COLON,
                    SEMICOLON,
                    OPENING_BRACKET,
                    CLOSING_BRACKET,
                    OPENING,
                    CLOSING,
                    APOSTROPHE,
                    COORDINATOR,
                    SUBORDINATOR,
                    THAT,
                    ADVERB,
                    QUESTION -> true;
            default -> false;
        };
    }

    /** Last tokens of a content before the cue that begins with a token; the subject of {@code was quoted} is none of it. */
    public int[] endsBefore(int i, int begin) {
        int subject = text.is(i - 1, Tag.BE) ? phrases.subjectBegin(i) : i;
        int end = subject > begin ? subject : i;
        for (int e = Math.max(Math.max(begin, i - REACH), text.first(text.sentence[i])); e < end; e++) {
            boolean inPhrase = phrases.at[e] >= 0 && e + 1 < i && phrases.at[e + 1] == phrases.at[e];
            if (!inPhrase && !text.is(e, Tag.OPENING) && isEdge("bend.may", e, e + 1)) {
                add(e);
            }
        }
        return take();
    }

    /** Phrases that may begin the speaker: none inside the content, and after the cue only the nearest. */
    public List<Phrase> speakers(int i, Content content) {
        int s = text.sentence[i];
        List<Phrase> speakers = new ArrayList<>();
        int last = -1;
        int after = 0;
        int end = Math.min(text.end(s), i + REACH);
        for (int k = Math.max(text.first(s), i - REACH); k < end && after < NEAREST; k++) {
            int at = phrases.at[k];
            if (at < 0 || at == last || k == i || content.covers(k)) {
                continue;
            }
            last = at;
            Phrase phrase = phrases.phrases.get(at);
            if (phrase.begin() > i || phrase.end() <= i) {
                speakers.add(phrase);
                after += phrase.begin() > i ? 1 : 0;
            } else if (phrase.begin() < i) {
                speakers.add(new Phrase(phrase.index(), phrase.begin(), i));
            }
        }
        return speakers;
    }

    /** Last tokens of a speaker that begins with a phrase. */
    public int[] speakerEnds(int i, Phrase phrase) {
        int s = text.sentence[i];
        int limit = phrase.begin() < i ? i : text.end(s);
        boolean hasRelative = false;
        for (int e = phrase.begin(); e < Math.min(limit, phrase.begin() + FAR); e++) {
            hasRelative |= (text.tag[e].kind & (Tag.RELATIVES | Tag.THATS | Tag.WHS)) != 0;
            if (phrase.begin() > i && text.tag[e].isAuxiliary() && !hasRelative) {
                break;
            }
            boolean inPhrase = phrases.at[e] >= 0 && e + 1 < limit && phrases.at[e + 1] == phrases.at[e];
            boolean isOwner = inPhrase && text.is(e + 1, Tag.OWNER);
            if (isOwner || !inPhrase && isEdge("send.may", e, e + 1)) {
                add(e);
            }
        }
        return take();
    }

    /** Whether a token ends its sentence but for closing marks. */
    public boolean endsSentence(int e) {
        int k = e + 1;
        int end = text.end(text.sentence[e]);
        while (k < end && text.isMark(k) && !text.opensQuote(k) && !text.is(k, Tag.DASH) && !text.is(k, Tag.COMMA)) {
            k++;
        }
        return k == end;
    }

    /** One past the last token of a sentence that belongs to a content: a full stop outside quotation marks does not. */
    public int sentenceEnd(int s) {
        int end = text.end(s);
        return end - 1 > text.first(s) && text.is(end - 1, Tag.STOP) && text.quote[end - 1] < 0 ? end - 1 : end;
    }
}
