package org.entente.quote.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.quote.model.Content;
import org.entente.quote.model.ContentFeatures;
import org.entente.quote.model.EdgeFeatures;
import org.entente.quote.model.LinearModel;
import org.entente.quote.model.SpeakerFeatures;
import org.entente.quote.model.Tallies;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.NounPhrases.Phrase;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;

/** Makes the decisions of attribution in one text, each for the candidate with the best score. */
public final class AttributionDecoder {
    /** Log-odds from which a phrase counts as the speaker of a thought. */
    private static final double THINKER = -1.5;

    /** The same of speech, which always has a speaker. */
    private static final double SPEAKER = -2.5;

    /** How many sentences a content may have. */
    private static final int MOST = 60;

    /** What a phrase outside the content that holds the cue loses as its speaker. */
    private static final double OUTSIDE = 1.5;

    private static final double NEVER = -1e9;

    /** The attributions of a text, in its order, and which of them stand in which. */
    public record Decoded(List<Attribution> attributions, Nesting nesting) {}

    private final TaggedText text;
    private final NounPhrases phrases;
    private final Candidates candidates;
    private final CueFinder cues;
    private final ContentFeatures contents;
    private final EdgeFeatures edges;
    private final SpeakerFeatures speakers;
    private final LinearModel.Score score;
    private final Tallies tallies;
    private final boolean[] reports;
    private final QuotedAs quotedAs;

    public AttributionDecoder(TaggedText text, LinearModel model) {
        this.text = text;
        phrases = new NounPhrases(text);
        candidates = new Candidates(text, phrases, Optional.of(model));
        tallies = new Tallies(text, phrases);
        reports = tallies.reports;
        contents = new ContentFeatures(text, phrases, tallies);
        edges = new EdgeFeatures(text, phrases, tallies);
        speakers = new SpeakerFeatures(text, phrases, tallies);
        score = model.score();
        quotedAs = new QuotedAs(text);
        cues = new CueFinder(text, tallies, quotedAs, score);
    }

    public NounPhrases phrases() {
        return phrases;
    }

    public QuotedAs quotedAs() {
        return quotedAs;
    }

    /** Decides which words are cues. */
    public boolean[] findCues() {
        return cues.find();
    }

    public Decoded decode() {
        findCues();
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (reports[i]) {
                Content content = content(i);
                if (content.isBefore() || content.isAfter()) {
                    found.add(new Attribution(i, i, i + 1, content, -1, -1, cues.logOdds(i), NEVER));
                }
            }
        }
        return attribute(Rivals.settle(found));
    }

    /** Finds the speakers: what is said inside a content is said by somebody whom that content names. */
    private Decoded attribute(List<Attribution> contents) {
        Nesting nesting = new Nesting(contents, text.size());
        List<Attribution> found = new ArrayList<>();
        for (int a = 0; a < contents.size(); a++) {
            int outer = nesting.parent(a);
            Attribution one = contents.get(a);
            found.add(attribute(
                    one.cue(),
                    one.content(),
                    outer < 0 ? Content.NONE : contents.get(outer).content()));
        }
        return new Decoded(found, nesting);
    }

    private Content content(int i) {
        int as = quotedAs.asSaying(i);
        contents.before(i, score);
        boolean before = score.take() > 0;
        if (as >= 0) {
            before = !quotedAs.hasContentAfter(as) || before && followsContent(phrases.subjectBegin(i));
        }
        int bb = -1;
        int be = -1;
        if (before) {
            bb = beginBefore(i);
            be = bb < 0 ? -1 : endBefore(i, bb) + 1;
            if (be <= bb) {
                before = false;
                bb = -1;
                be = -1;
            }
        }
        if (before) {
            contents.around(i, be - 1, score);
            double around = score.take();
            if (as >= 0 || around <= 0 && !isCutShort(bb, be)) {
                return new Content(bb, be, -1, -1);
            }
        }
        int b = begin(i, as < 0 ? i : as + 1, before);
        if (b < 0) {
            return before ? new Content(bb, be, -1, -1) : Content.NONE;
        }
        int last = end(i, b);
        if (!before && b == i + 1 && isSpeakerAtEnd(i, last)) {
            int first = beginBefore(i);
            return first < 0 ? Content.NONE : new Content(first, endBefore(i, first) + 1, -1, -1);
        }
        int main = before ? last + 1 : mainClause(i, b, last);
        return new Content(bb, be, b, main > last ? extend(last) : main);
    }

    /** Where the main clause begins after a reporting one: {@code While Berg said the port was closed, ships went in and out}. */
    private int mainClause(int i, int begin, int last) {
        int first = text.first(text.sentence[i]);
        if (!text.is(first, Tag.SUBORDINATOR) || phrases.subjectBegin(i) != first + 1) {
            return last + 1;
        }
        for (int k = begin + 2; k < last; k++) {
            if (text.is(k, Tag.COMMA) && text.quote[k] < 0 && phrases.at[k + 1] >= 0) {
                int verb = phrases.phrases.get(phrases.at[k + 1]).end();
                boolean isMain = verb <= last && (text.tag[verb].kind & Tag.VERB) != 0 && !text.is(verb, Tag.VERB_ING);
                if (isMain && tallies.verbs(begin, k) > 0) {
                    return k;
                }
            }
        }
        return last + 1;
    }

    /** Whether what ends before a token may be a content: {@code The port is closed, Berg was quoted ...}. */
    private boolean followsContent(int subject) {
        return text.is(subject - 1, Tag.COMMA) || text.closesQuote(subject - 1) || text.closesQuote(subject - 2);
    }

    /**
     * Whether what ends a sentence after a cue is its speaker: {@code The plan was dead, said Anna Berg, a lawyer}, {@code ..., said the
     * report published by the bank}.
     */
    private boolean isSpeakerAtEnd(int i, int last) {
        boolean isInverted = text.is(i - 1, Tag.COMMA)
                && text.cue[i].cueClass().equals("said")
                && (text.is(i, Tag.VERB_PAST) || text.is(i, Tag.VERB_S))
                && text.quote[i + 1] < 0;
        if (!isInverted) {
            return false;
        }
        int verbs = tallies.verbs(i + 1, last + 1);
        if (text.is(i + 1, Tag.NAME)) {
            return verbs == 0;
        }
        return text.is(i + 1, Tag.DETERMINER)
                && !text.opensQuote(i + 2)
                && tallies.verbs(text.first(text.sentence[i]), i) > 0
                && verbs == byPhrases(i + 1, last);
    }

    /** How many participles have their agent after them: {@code published by the bank}. */
    private int byPhrases(int from, int to) {
        int found = 0;
        for (int k = from; k < to; k++) {
            boolean isParticiple = text.is(k, Tag.VERB_PAST) || text.is(k, Tag.ED);
            found += isParticiple && text.tokens.get(k + 1).is("by") ? 1 : 0;
        }
        return found;
    }

    /** Whether a reporting clause cuts a sentence before its verb: {@code The plan, said Berg, was dead}. */
    private boolean isCutShort(int begin, int end) {
        return text.quote[begin] < 0 && text.is(end, Tag.COMMA) && tallies.verbs(begin, end) == 0;
    }

    /** The best begin of a content after a cue whose words end with the token {@code last} at least. */
    private int begin(int i, int last, boolean around) {
        int best = -1;
        double most = NEVER;
        for (int j : candidates.begins(i)) {
            if (j <= last) {
                continue;
            }
            contents.begin(i, j, around, score);
            double value = score.take();
            if (value > most) {
                most = value;
                best = j;
            }
        }
        return best;
    }

    private int end(int i, int b) {
        int best = b;
        double most = NEVER;
        for (int e : candidates.ends(i, b)) {
            edges.end(i, b, e, score);
            double value = score.take();
            if (value > most) {
                most = value;
                best = e;
            }
        }
        return best;
    }

    private int beginBefore(int i) {
        int best = -1;
        double most = NEVER;
        for (int b : candidates.beginsBefore(i)) {
            edges.beginBefore(i, b, score);
            double value = score.take();
            if (value > most) {
                most = value;
                best = b;
            }
        }
        return best;
    }

    private int endBefore(int i, int b) {
        int best = -1;
        double most = NEVER;
        for (int e : candidates.endsBefore(i, b)) {
            edges.endBefore(i, b, e, score);
            double value = score.take();
            if (value > most) {
                most = value;
                best = e;
            }
        }
        return best;
    }

    /** One past the last token of a content after its cue that ends with {@code last} in its sentence, over what sentences it goes on. */
    private int extend(int last) {
        int end = last + 1;
        if (!candidates.endsSentence(last)) {
            return end;
        }
        int e = last;
        int s = text.sentence[e] + 1;
        while (s < text.sentences() && s - text.sentence[last] < MOST) {
            edges.extend(e, s, tallies.unquotedReports(text.first(s), text.end(s)) > 0, score);
            if (score.take() <= 0) {
                break;
            }
            end = candidates.sentenceEnd(s);
            e = end - 1;
            s++;
        }
        return end;
    }

    private Attribution attribute(int i, Content content, Content outer) {
        int as = quotedAs.asSaying(i);
        if (as >= 0 && quotedAs.isActive(i, as)) {
            return new Attribution(i, i, i + 1, content, i + 1, as, cues.logOdds(i), CueFinder.SURE);
        }
        Phrase best = null;
        double most = NEVER;
        for (Phrase phrase : candidates.speakers(i, content)) {
            if (as >= 0 && phrase.begin() > i) {
                continue;
            }
            speakers.phrase(i, phrase, content, score);
            boolean isOutside = outer.length() > 0 && !outer.covers(phrase.begin());
            double value = score.take() - (isOutside ? OUTSIDE : 0);
            if (value > most) {
                most = value;
                best = phrase;
            }
        }
        boolean known = best != null && (as >= 0 || most > (text.cue[i].isSpeech() ? SPEAKER : THINKER));
        int begin = known ? best.begin() : -1;
        int end = known ? speakerEnd(i, best, content) + 1 : -1;
        if (known && begin < i && introduces(i)) {
            begin = text.first(text.sentence[i]);
            end = i;
        }
        return new Attribution(i, cueBegin(i, end), cueEnd(i, content), content, begin, end, cues.logOdds(i), most);
    }

    /** Whether a name with its apposition stands before a colon: {@code ANNA BERG, ECONOMIST AT HAVEN BANK, OSLO:}. */
    private boolean introduces(int i) {
        int first = text.first(text.sentence[i]);
        return text.is(i, Tag.COLON)
                && text.is(first, Tag.NAME)
                && tallies.verbs(first, i) == 0
                && tallies.commas(first, i) > 0
                && text.quote[first] == text.quote[i];
    }

    private int speakerEnd(int i, Phrase phrase, Content content) {
        int best = phrase.end() - 1;
        double most = NEVER;
        for (int e : candidates.speakerEnds(i, phrase)) {
            speakers.end(i, phrase, e, content, score);
            double value = score.take();
            if (value > most) {
                most = value;
                best = e;
            }
        }
        return best;
    }

    private int cueBegin(int i, int speakerEnd) {
        int begin = i;
        int first = text.first(text.sentence[i]);
        while (begin > first && begin != speakerEnd && !(text.cue[i].isVerb() && phrases.at[begin - 1] >= 0)) {
            speakers.cueLeft(i, begin - 1, score);
            if (score.take() <= 0 || quotedAs.endsRequest(begin - 1)) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private int cueEnd(int i, Content content) {
        int end = quotedAs.asSaying(i) == i + 1 ? i + 3 : i + 1;
        int last = text.end(text.sentence[i]);
        while (end < last && !content.covers(end)) {
            speakers.cueRight(i, end, content, score);
            if (score.take() <= 0) {
                break;
            }
            end++;
        }
        return end;
    }
}
