package org.entente.quote.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.quote.attribution.AttributionDecoder;
import org.entente.quote.attribution.Candidates;
import org.entente.quote.model.Content;
import org.entente.quote.model.ContentFeatures;
import org.entente.quote.model.CueFeatures;
import org.entente.quote.model.EdgeFeatures;
import org.entente.quote.model.Features;
import org.entente.quote.model.LinearModel;
import org.entente.quote.model.SpeakerFeatures;
import org.entente.quote.model.Tallies;
import org.entente.quote.tag.Cue;
import org.entente.quote.tag.CueLexicon;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.NounPhrases.Phrase;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.quote.tag.Values;
import org.entente.text.CsvTable;
import org.entente.text.SegmentedText;
import org.entente.text.Span;

/** Turns annotated texts into training examples, one for each candidate of each decision. Deterministic; keeps nothing between texts. */
public final class AttributionExamples {
    private final CueLexicon lexicon = CueLexicon.load();

    private final Optional<LinearModel> model;

    private AttributionExamples(Optional<LinearModel> model) {
        this.model = model;
    }

    /** Examples of the first round, for the model {@code cue} and the edges: all candidates, the annotated cues for the found ones. */
    public static AttributionExamples load() {
        return new AttributionExamples(Optional.empty());
    }

    /**
     * Examples of the second round, for all other models, which look at the cues and edges that the first one finds.
     *
     * @param weights a table with the columns feature and weight, as {@code data/model/attribution.csv}
     */
    public static AttributionExamples after(CsvTable weights) {
        return new AttributionExamples(Optional.of(LinearModel.of(weights)));
    }

    /** Passes on the examples of one text, in the order of the text. */
    public void write(String text, List<GoldAttribution> gold, Consumer<AttributionExample> sink) {
        TaggedText tagged = new TaggedText(SegmentedText.of(text), lexicon);
        One one = new One(tagged, model, sink);
        one.mark(gold);
        model.ifPresent(m -> {
            boolean[] found = new AttributionDecoder(tagged, m).findCues();
            System.arraycopy(found, 0, one.tallies.reports, 0, found.length);
        });
        one.tallies.countReports();
        one.write();
    }

    /** The examples of one text. */
    private static final class One {
        private final TaggedText text;
        private final Consumer<AttributionExample> sink;
        private final Candidates candidates;
        private final NounPhrases phrases;
        private final Tallies tallies;
        private final Map<Integer, GoldAttribution> byCue = new HashMap<>();
        private final CueFeatures cues;
        private final ContentFeatures contents;
        private final EdgeFeatures edges;
        private final SpeakerFeatures speakers;
        private final Names names = new Names();

        One(TaggedText text, Optional<LinearModel> edges, Consumer<AttributionExample> sink) {
            this.text = text;
            this.sink = sink;
            phrases = new NounPhrases(text);
            candidates = new Candidates(text, phrases, edges);
            tallies = new Tallies(text, phrases);
            cues = new CueFeatures(text, tallies);
            contents = new ContentFeatures(text, phrases, tallies);
            this.edges = new EdgeFeatures(text, phrases, tallies);
            speakers = new SpeakerFeatures(text, phrases, tallies);
        }

        void mark(List<GoldAttribution> gold) {
            for (GoldAttribution one : gold) {
                int head = head(one);
                if (head >= 0) {
                    byCue.put(head, one);
                    tallies.reports[head] = true;
                }
            }
        }

        void write() {
            for (int i = 0; i < text.size(); i++) {
                if (text.cue[i] != null) {
                    cues.word(i, names);
                    cues.context(i, names);
                    emit("cue", byCue.containsKey(i));
                }
                GoldAttribution one = byCue.get(i);
                if (one != null) {
                    decide(i, one);
                }
            }
        }

        private void emit(String model, boolean isRight) {
            sink.accept(new AttributionExample(model, isRight, names.take()));
        }

        private int first(Span span) {
            return text.text.tokenAt(span.begin());
        }

        private int last(Span span) {
            return text.text.tokenAt(Math.max(span.begin(), span.end() - 1));
        }

        /** The reporting word among the cue's words: the first speech verb, or else the first entry that is a verb, or any entry. */
        private int head(GoldAttribution gold) {
            int best = -1;
            int most = 0;
            for (Span span : gold.cue()) {
                for (int k = first(span); k <= last(span) && k < text.size(); k++) {
                    Cue cue = text.cue[k];
                    int rank = cue == null ? 0 : rank(cue, text.tag[k]);
                    if (rank > most) {
                        most = rank;
                        best = k;
                    }
                }
            }
            return best;
        }

        private static int rank(Cue cue, Tag tag) {
            if (tag == Tag.PREPOSITION || tag == Tag.COLON) {
                return cue.form().equals("according") ? 6 : 1;
            }
            if (cue.cueClass().equals("acted") || cue.cueClass().equals("is")) {
                return 2;
            }
            return cue.isVerb() ? cue.isSpeech() ? 5 : 4 : 3;
        }

        private void decide(int i, GoldAttribution gold) {
            Content content = content(i, gold);
            contents.before(i, names);
            emit("before", content.isBefore());
            if (content.isBefore()) {
                before(i, content);
                contents.around(i, content.beforeEnd() - 1, names);
                emit("around", content.isAfter());
            }
            if (content.isAfter()) {
                after(i, content);
            }
            speaker(i, gold, content);
        }

        private Content content(int i, GoldAttribution gold) {
            int[] at = {-1, -1, -1, -1};
            for (Span span : gold.content()) {
                int from = first(span);
                int to = last(span) + 1;
                int side = from <= i ? 0 : 2;
                at[side] = at[side] < 0 ? from : Math.min(at[side], from);
                at[side + 1] = Math.max(at[side + 1], side == 0 ? Math.min(to, i) : to);
            }
            return new Content(at[0], at[1], at[2], at[3]);
        }

        private static boolean contains(int[] tokens, int token) {
            return Arrays.stream(tokens).anyMatch(t -> t == token);
        }

        private void before(int i, Content content) {
            int[] begins = candidates.beginsBefore(i);
            if (contains(begins, content.beforeBegin())) {
                for (int b : begins) {
                    edges.beginBefore(i, b, names);
                    emit("bbegin", b == content.beforeBegin());
                }
            }
            for (int e : candidates.endsBefore(i, content.beforeBegin())) {
                edges.endBefore(i, content.beforeBegin(), e, names);
                emit("bend", e == content.beforeEnd() - 1);
            }
        }

        private void after(int i, Content content) {
            boolean around = content.isBefore();
            int b = content.afterBegin();
            int[] begins = candidates.begins(i);
            if (contains(begins, b)) {
                for (int j : begins) {
                    contents.begin(i, j, around, names);
                    emit("begin", j == b);
                }
            }
            if (b >= text.size()) {
                return;
            }
            int last = content.afterEnd() - 1;
            boolean beyond = last >= text.end(text.sentence[b]);
            int inSentence = beyond ? candidates.sentenceEnd(text.sentence[b]) - 1 : last;
            for (int e : candidates.ends(i, b)) {
                edges.end(i, b, e, names);
                emit("end", e == inSentence);
            }
            if (candidates.endsSentence(inSentence)) {
                extend(inSentence, last);
            }
        }

        private void extend(int inSentence, int last) {
            int e = inSentence;
            int s = text.sentence[e] + 1;
            while (s < text.sentences()) {
                edges.extend(e, s, tallies.unquotedReports(text.first(s), text.end(s)) > 0, names);
                boolean goesOn = last >= candidates.sentenceEnd(s) - 2;
                emit("extend", goesOn);
                if (!goesOn) {
                    return;
                }
                e = candidates.sentenceEnd(s) - 1;
                s++;
            }
        }

        private void speaker(int i, GoldAttribution gold, Content content) {
            int begin = gold.speaker().isEmpty() ? -1 : first(gold.speaker().get(0));
            int end = gold.speaker().isEmpty() ? -1 : last(gold.speaker().get(0)) + 1;
            Phrase right = null;
            for (Phrase phrase : candidates.speakers(i, content)) {
                boolean isRight = right == null && phrase.begin() < end && begin < phrase.end();
                speakers.phrase(i, phrase, content, names);
                emit("speaker", isRight);
                right = isRight ? phrase : right;
            }
            if (right != null) {
                for (int e : candidates.speakerEnds(i, right)) {
                    speakers.end(i, right, e, content, names);
                    emit("send", e == end - 1);
                }
            }
            cue(i, gold, content, end);
        }

        private void cue(int i, GoldAttribution gold, Content content, int speakerEnd) {
            int from = first(gold.cue().get(0));
            int to = last(gold.cue().get(0)) + 1;
            for (int k = i - 1; k >= text.first(text.sentence[i]) && k + 1 != speakerEnd; k--) {
                speakers.cueLeft(i, k, names);
                emit("cleft", k >= from);
                if (k < from) {
                    break;
                }
            }
            for (int k = i + 1; k < text.end(text.sentence[i]) && !content.covers(k); k++) {
                speakers.cueRight(i, k, content, names);
                emit("cright", k < to);
                if (k >= to) {
                    break;
                }
            }
        }
    }

    /** Keeps the names of the features it receives. */
    private static final class Names implements Features {
        private final List<String> names = new ArrayList<>();

        @Override
        public void add(String template) {
            names.add(template);
        }

        @Override
        public void add(String template, int value) {
            names.add(template + '|' + Values.name(value));
        }

        @Override
        public void add(String template, int value, int other) {
            names.add(template + '|' + Values.name(value) + '|' + Values.name(other));
        }

        @Override
        public void add(String template, int value, int other, int third) {
            names.add(template + '|' + Values.name(value) + '|' + Values.name(other) + '|' + Values.name(third));
        }

        List<String> take() {
            List<String> taken = List.copyOf(names);
            names.clear();
            return taken;
        }
    }
}
