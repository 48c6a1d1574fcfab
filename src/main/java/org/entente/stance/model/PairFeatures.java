package org.entente.stance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.stance.construction.Constructions;
import org.entente.stance.construction.Found;
import org.entente.stance.lexicon.ActLexicon;
import org.entente.stance.lexicon.Cue;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.NegationEffect;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.text.CommonWords;
import org.entente.text.SegmentedText;
import org.entente.text.Span;

/**
 * What a text says about two places in it, as named features for a linear model: classes of the lexicons, closed-class words, single
 * words of the lexicons, order and distance, and what the rules find. No stretch of the text itself. Immutable.
 */
public final class PairFeatures {
    private static final int AFTER_SOURCE = 25;
    private static final int VERBS = 3;
    private static final Set<String> MODALS = Set.of(
            "will", "would", "to", "not", "n't", "never", "has", "have", "had", "is", "was", "were", "are", "be",
            "been", "may", "might", "could", "can", "should", "must");

    private final ActLexicon acts;
    private final EventDictionary events;

    private PairFeatures(ActLexicon acts, EventDictionary events) {
        this.acts = acts;
        this.events = events;
    }

    /** With the lexicons that ship with the program. */
    public static PairFeatures load() {
        return new PairFeatures(ActLexicon.load(), EventDictionary.load());
    }

    /** Features by name; a span may be missing. */
    public Map<String, Double> of(String text, Optional<Span> source, Optional<Span> target) {
        SegmentedText segmented = SegmentedText.of(text);
        Reading reading = new Reading(acts, segmented.tokens());
        Place first = place(segmented, source);
        Place second = place(segmented, target);
        return new Extraction(reading, first, second).run();
    }

    /** Tokens from begin to end; empty at the end of the text when the span is missing. */
    private record Place(int begin, int end) {}

    private static Place place(SegmentedText text, Optional<Span> span) {
        int size = text.tokens().size();
        if (span.isEmpty() || size == 0) {
            return new Place(Math.max(0, size - 1), Math.max(0, size - 1));
        }
        int begin = Math.min(text.tokenAt(span.get().begin()), size - 1);
        int end = begin + 1;
        while (end < size && text.tokens().get(end).begin() < span.get().end()) {
            end++;
        }
        return new Place(begin, end);
    }

    /** One text's features in the making. */
    private final class Extraction {
        private final Map<String, Double> features = new TreeMap<>();
        private final Reading reading;
        private final List<String> words = new ArrayList<>();
        private final Place source;
        private final Place target;
        private final boolean isForward;
        private final String order;

        Extraction(Reading reading, Place source, Place target) {
            this.reading = reading;
            this.source = source;
            this.target = target;
            reading.tokens.forEach(token -> words.add(token.lower()));
            isForward = source.begin <= target.begin;
            order = isForward ? "ST" : "TS";
        }

        private void set(String name) {
            features.put(name, 1.0);
        }

        Map<String, Double> run() {
            Place a = isForward ? source : target;
            Place b = isForward ? target : source;
            set("bias");
            set("order:" + order);
            if (b.begin < a.end) {
                set("overlap");
            }
            int gap = Math.max(0, b.begin - a.end);
            set("gap:" + Math.min(12, gap < 6 ? gap : 6 + gap / 5));
            for (int i = 0; i < words.size(); i++) {
                String region = i < a.begin ? "pre" : i < a.end ? "A" : i < b.begin ? "mid" : i < b.end ? "B" : "post";
                if (region.equals("A") || region.equals("B")) {
                    inside(i, region.equals("A") == isForward ? "S" : "T");
                } else {
                    outside(i, region);
                }
            }
            verbsAfterSource();
            neighbours();
            rules();
            features.replaceAll((name, value) -> value > 1 ? Math.sqrt(Math.min(2, value)) : value);
            return features;
        }

        /** Whether a word may stand as itself: in lower case or no word, and in a lexicon. */
        private boolean isPlain(int i) {
            String form = reading.tokens.get(i).form();
            return form.equals(words.get(i)) && (!Character.isLetter(form.charAt(0)) || isListed(words.get(i)));
        }

        private boolean isListed(String word) {
            return CommonWords.all().contains(word)
                    || events.isVerb(word)
                    || acts.of(word).isListed();
        }

        private void inside(int i, String side) {
            String word = words.get(i);
            HeadKind head = reading.head(i);
            if (head != null) {
                set(side + ":head:" + head);
            }
            events.nounClasses(word).forEach(nounClass -> set(side + ":noun:" + nounClass));
            if (isPlain(i) && Character.isLetter(word.charAt(0))) {
                set(side + ":word:" + events.lemma(word));
            }
        }

        private void outside(int i, String region) {
            String word = words.get(i);
            for (WordClass wordClass : WordClass.values()) {
                if (reading.is(i, wordClass)) {
                    set(region + ":class:" + wordClass);
                }
            }
            if (isPlain(i)) {
                String lemma = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))
                        ? mark(word)
                        : events.lemma(word);
                if (!Character.isDigit(word.charAt(0))) {
                    features.merge(region + ":word:" + lemma, 1.0, Double::sum);
                    set("any:word:" + lemma);
                }
                coded(i, region);
            }
            events.nounClasses(word).forEach(nounClass -> set(region + ":noun:" + nounClass));
            cues(i, region);
            NegationEffect effect = reading.negationEndingAt(i);
            if (effect != null) {
                set(region + ":negation:" + effect);
            }
        }

        /** Marks by name, as a CSV cell holds them badly. */
        private String mark(String word) {
            return "U+" + Integer.toHexString(word.charAt(0));
        }

        private void coded(int i, String region) {
            EventDictionary.Coded coded = events.code(words, i);
            if (coded == null) {
                return;
            }
            set(order + region + ":group:" + coded.group());
            if (!coded.act().isEmpty()) {
                set(order + region + ":code:" + coded.act());
                set("any:code:" + coded.act());
            }
        }

        private void cues(int i, String region) {
            for (Reading.Match match : reading.cuesAt(i)) {
                Cue cue = match.cue();
                set(order + region + ":act:" + cue.act());
                set(order + region + ":polarity:" + cue.polarity());
                set("any:act:" + cue.act());
                set(order + region + ":frame:" + cue.frame() + ":" + cue.polarity());
            }
        }

        /** The first verbs after the source, with the auxiliaries before each. */
        private void verbsAfterSource() {
            int stop = Math.min(words.size(), source.end + AFTER_SOURCE);
            int count = 0;
            String firstAct = "";
            List<String> modals = new ArrayList<>();
            for (int i = source.end; i < stop && count < VERBS && !(i >= target.begin && i < target.end); i++) {
                if (MODALS.contains(words.get(i))) {
                    modals.add(words.get(i));
                    continue;
                }
                EventDictionary.Coded coded =
                        isPlain(i) && !reading.has(i, WordClass.AUXILIARY) ? events.code(words, i) : null;
                if (coded != null) {
                    count++;
                    String mood = String.join(".", modals.subList(Math.max(0, modals.size() - 2), modals.size()));
                    verb(count, coded, mood);
                    if (count == 1) {
                        firstAct = coded.act();
                        set("v1:code:" + coded.act() + ":" + mood);
                    } else if (count == 2) {
                        set("v12:" + firstAct + ":" + coded.act());
                    }
                    modals.clear();
                }
            }
            set("verbs:" + count);
        }

        private void verb(int number, EventDictionary.Coded coded, String mood) {
            set("v" + number + ":word:" + coded.verb());
            set("v" + number + ":group:" + coded.group());
            set("v" + number + ":mood:" + mood);
            if (!coded.act().isEmpty()) {
                set("v" + number + ":code:" + coded.act());
            }
        }

        private void neighbours() {
            neighbour("t-1", target.begin - 1, true);
            neighbour("t-2", target.begin - 2, false);
            neighbour("s-1", source.begin - 1, false);
            neighbour("s+1", source.end, false);
            neighbour("t+1", target.end, false);
        }

        private void neighbour(String name, int i, boolean isOtherKept) {
            if (i >= 0 && i < words.size()) {
                if (isPlain(i) && Character.isLetter(words.get(i).charAt(0))) {
                    set(name + ":" + events.lemma(words.get(i)));
                } else if (isOtherKept) {
                    set(name + ":" + reading.tokens.get(i).shape());
                }
            }
        }

        /** What the constructions find when the two places are the only actors. */
        private void rules() {
            boolean isApart = source.end <= target.begin || target.end <= source.begin;
            if (!isApart || source.begin == source.end || target.begin == target.end) {
                return;
            }
            Actor s = actor(source, "S");
            Actor t = actor(target, "T");
            reading.actors(isForward ? List.of(s, t) : List.of(t, s));
            for (Found found : Constructions.find(reading)) {
                String direction =
                        (found.source() == null ? "?" : found.source().country()) + ">"
                                + found.target().country();
                set("rule:" + direction + ":" + found.polarity());
                set("rule:" + direction + ":" + found.act());
                set("rule:" + direction + ":" + found.rule());
            }
        }

        private Actor actor(Place place, String key) {
            boolean isModifier = reading.isGenitive(place.end) || reading.isGenitive(place.end - 1);
            return new Actor(place.begin, place.end, key, "", "NONE", key, "", HeadKind.NAME, isModifier, false, false);
        }
    }
}
