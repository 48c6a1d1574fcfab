package org.entente.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.quote.NounPhrases.Phrase;

/** Makes the decisions of attribution in one text, each for the candidate with the best score. */
final class AttributionDecoder {
    /** Log-odds from which a word counts as a cue. */
    static final double CUE = -0.2;
    /** Log-odds from which a phrase counts as the speaker. */
    static final double SPEAKER = -1.5;

    private static final double SURE = 3;

    /** Log-odds by the word and its neighbours alone below which the rest of the sentence changes nothing. */
    private static final double HOPELESS = -1.2;
    /** How many sentences a content may have. */
    private static final int MOST = 60;

    /** What a phrase outside the content that holds the cue loses as its speaker. */
    private static final double OUTSIDE = 1.5;

    private static final double NEVER = -1e9;

    /** The attributions of a text, in its order, and which of them stand in which. */
    record Decoded(List<Attribution> attributions, Nesting nesting) {}

    private final TaggedText text;
    private final NounPhrases phrases;
    private final Candidates candidates;
    private final CueFeatures cueFeatures;
    private final ContentFeatures contents;
    private final EdgeFeatures edges;
    private final SpeakerFeatures speakers;
    private final LinearModel.Score score;
    private final double[] cueScore;
    private final Tallies tallies;
    private final boolean[] reports;

    AttributionDecoder(TaggedText text, LinearModel model) {
        this.text = text;
        phrases = new NounPhrases(text);
        candidates = new Candidates(text, phrases, Optional.of(model));
        tallies = new Tallies(text, phrases);
        reports = tallies.reports;
        cueFeatures = new CueFeatures(text, tallies);
        contents = new ContentFeatures(text, phrases, tallies);
        edges = new EdgeFeatures(text, phrases, tallies);
        speakers = new SpeakerFeatures(text, phrases, tallies);
        score = model.score();
        cueScore = new double[text.size()];
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** Decides which words are cues. */
    boolean[] findCues() {
        for (int i = 0; i < text.size(); i++) {
            if (text.cue[i] != null) {
                cueScore[i] = isQuotedAs(i) ? Math.max(cueScore(i), SURE) : cueScore(i);
                reports[i] = cueScore[i] > CUE;
            }
        }
        tallies.countReports();
        return reports;
    }

    private double cueScore(int i) {
        cueFeatures.word(i, score);
        if (score.sum() > HOPELESS) {
            cueFeatures.context(i, score);
        }
        return score.take();
    }

    Decoded decode() {
        findCues();
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (reports[i]) {
                Content content = content(i);
                if (content.isBefore() || content.isAfter()) {
                    found.add(new Attribution(i, i, i + 1, content, -1, -1, cueScore[i], NEVER));
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

    /** Whether this is {@code quoted as saying}, which is certain but too rare in the training texts to be learnt. */
    private boolean isQuotedAs(int i) {
        boolean isAsSaying = i + 2 < text.size()
                && text.tag[i + 2] == Tag.VERB_ING
                && text.tokens.get(i + 1).is("as");
        return isAsSaying
                && (text.cue[i].lemma().equals("quote") || text.cue[i].lemma().equals("cite"));
    }

    private Content content(int i) {
        contents.before(i, score);
        boolean before = score.take() > 0;
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
            if (score.take() <= 0 || isQuotedAs(i)) {
                return new Content(bb, be, -1, -1);
            }
        }
        int b = begin(i, before);
        if (b < 0) {
            return before ? new Content(bb, be, -1, -1) : Content.NONE;
        }
        return new Content(bb, be, b, extend(end(i, b)));
    }

    private int begin(int i, boolean around) {
        int best = -1;
        double most = NEVER;
        for (int j : candidates.begins(i)) {
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
        Phrase best = null;
        double most = NEVER;
        for (Phrase phrase : candidates.speakers(i, content)) {
            speakers.phrase(i, phrase, content, score);
            boolean isOutside =
                    (outer.length() > 0 && !outer.covers(phrase.begin())) || (phrase.begin() > i && isQuotedAs(i));
            double value = score.take() - (isOutside ? isQuotedAs(i) ? -NEVER / 2 : OUTSIDE : 0);
            if (value > most) {
                most = value;
                best = phrase;
            }
        }
        boolean known = best != null && (most > SPEAKER || isQuotedAs(i));
        int begin = known ? best.begin() : -1;
        int end = known ? speakerEnd(i, best, content) + 1 : -1;
        return new Attribution(i, cueBegin(i, end), cueEnd(i, content), content, begin, end, cueScore[i], most);
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
            if (score.take() <= 0) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private int cueEnd(int i, Content content) {
        int end = isQuotedAs(i) ? i + 3 : i + 1;
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
