package org.entente.stance.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.text.CsvTable;
import org.entente.text.Vocabulary;
import org.entente.text.Word;
import org.entente.text.WordTable;

/** What the tables of the lexicon say of a word: its closed classes, the head noun it can be, the cues that begin with it. Immutable. */
public final class ActLexicon {
    /** A word's facts. */
    public static final class Entry {
        private long classes;
        private HeadKind head;
        private boolean endsNegation;
        private final List<Cue> cues = new ArrayList<>(0);
        private int[] all = {};
        private int[] seconds = {};
        /** Which of the cues have no second word or a noun phrase there; and which, these included, can go on with a word, by its number. */
        private int[] open = {};

        private final Map<Integer, int[]> goingOn = new HashMap<>(0);
        private boolean mayBeParted;

        private void add(Cue cue) {
            cues.add(cue);
            mayBeParted |= cue.mayBeParted();
            int second = second(cue.rest());
            int place = seconds.length;
            if (second > 0) {
                goingOn.put(second, with(place, goingOn(second)));
            } else {
                goingOn.replaceAll((word, places) -> with(place, places));
                open = with(place, open);
            }
            seconds = with(second, seconds);
            all = with(place, all);
        }

        private static int second(List<String> rest) {
            int behind = !rest.isEmpty() && rest.get(0).equals(Cue.ANYTHING) ? 1 : 0;
            if (rest.size() <= behind) {
                return 0;
            }
            int number = Vocabulary.number(rest.get(behind));
            return behind == 0 ? number : -number;
        }

        private static int[] with(int last, int[] numbers) {
            int[] all = Arrays.copyOf(numbers, numbers.length + 1);
            all[numbers.length] = last;
            return all;
        }

        /** Which of the cues can go on with a word: {@code a} alone begins a hundred. */
        public int[] goingOn(int second) {
            return goingOn.getOrDefault(second, open);
        }

        /** Whether the word is of one of the classes, given as {@link WordClass#bit()}s. */
        public boolean has(long some) {
            return (classes & some) != 0;
        }

        /** Whether the word is of a class or can be a head noun. */
        public boolean isListed() {
            return classes != 0 || head != null;
        }

        /** The head noun that the word can be, or null. */
        public HeadKind head() {
            return head;
        }

        /** The cues that begin with the word. */
        public List<Cue> cues() {
            return cues;
        }

        /** Every place in {@link #cues}. */
        public int[] all() {
            return all;
        }

        /**
         * The number of the second word of a cue, 0 when it has none; of one whose noun phrase comes first that of the word behind this,
         * negative. Most cues of a word fail here.
         */
        public int second(int cue) {
            return seconds[cue];
        }

        /** Whether it is the last word of a phrase that denies or weakens: {@link #negation}. */
        public boolean endsNegation() {
            return endsNegation;
        }

        /** Whether any of the cues {@link Cue#mayBeParted}. */
        public boolean mayBeParted() {
            return mayBeParted;
        }
    }

    private static final Entry NOTHING = new Entry();
    private static final Cue.Form[] VERB_FORMS = {
        Cue.Form.BASE, Cue.Form.THIRD, Cue.Form.PAST, Cue.Form.PARTICIPLE, Cue.Form.ING
    };

    private final WordTable<Entry> entries;
    private final Map<String, NegationEffect> negations = new HashMap<>();
    private final Set<String> demands = new HashSet<>();
    private final Set<String> bases = new HashSet<>(List.of(
            "express",
            "voice",
            "offer",
            "reiterate",
            "reaffirm",
            "show",
            "give",
            "impose",
            "tighten",
            "extend",
            "maintain",
            "strengthen",
            "launch",
            "increase",
            "provide",
            "send",
            "make",
            "lead",
            "join",
            "sign",
            "lift",
            "ease",
            "end",
            "suspend",
            "withdraw",
            "cut",
            "halt",
            "remove",
            "drop",
            "stop",
            "reduce",
            "seek",
            "want",
            "demand",
            "urge",
            "approve",
            "renew",
            "repeat",
            "continue"));

    public static ActLexicon load() {
        return new ActLexicon();
    }

    private ActLexicon() {
        Map<String, Entry> said = new HashMap<>();
        for (CsvTable.Row row : CsvTable.resource("/data/lexicon/words.csv").rows()) {
            at(row.get("word"), said).classes |= WordClass.of(row.get("class")).bit();
        }
        for (CsvTable.Row row : CsvTable.resource("/data/lexicon/heads.csv").rows()) {
            at(row.get("word"), said).head = HeadKind.valueOf(row.get("kind"));
        }
        for (CsvTable.Row row : CsvTable.resource("/data/lexicon/negation.csv").rows()) {
            String phrase = row.get("phrase");
            negations.put(phrase, NegationEffect.valueOf(row.get("effect").toUpperCase(Locale.ROOT)));
            at(phrase.substring(phrase.lastIndexOf(' ') + 1), said).endsNegation = true;
        }
        for (CsvTable.Row row : CsvTable.resource("/data/lexicon/demands.csv").rows()) {
            demands.add(row.get("verb"));
        }
        CsvTable.resource("/data/lexicon/acts.csv").rows().forEach(row -> addCue(row, said));
        entries = new WordTable<>(said, Entry[]::new);
    }

    private static Entry at(String word, Map<String, Entry> said) {
        return said.computeIfAbsent(word, w -> new Entry());
    }

    private static void addCue(CsvTable.Row row, Map<String, Entry> said) {
        String[] forms = row.get("forms").split("\\|", -1);
        boolean isVerb = forms.length == VERB_FORMS.length;
        boolean isOneForm = isVerb && forms[2].equals(forms[3]);
        for (int i = 0; i < forms.length; i++) {
            if (isOneForm && i == 2) {
                continue;
            }
            Cue.Form form = !isVerb ? Cue.Form.FIXED : isOneForm && i == 3 ? Cue.Form.ED : VERB_FORMS[i];
            List<String> words = List.of(forms[i].split(" ", -1));
            Cue cue = new Cue(
                    row.get("cue"),
                    List.copyOf(words.subList(1, words.size())),
                    form,
                    Frame.of(row.get("frame")),
                    row.get("act"),
                    (int) row.number("polarity"),
                    row.number("weight"));
            at(words.get(0), said).add(cue);
        }
    }

    public Entry of(Word word) {
        return orNothing(entries.lower(word));
    }

    /** The same of a part of a word. */
    public Entry of(String lower) {
        return orNothing(entries.get(lower));
    }

    private static Entry orNothing(Entry entry) {
        return entry == null ? NOTHING : entry;
    }

    /** The effect of a phrase in lower case, or null. */
    public NegationEffect negation(String phrase) {
        return negations.get(phrase);
    }

    /** Whether a word is the base form of a verb that governs nouns of stance. */
    public boolean isBase(String verb) {
        return bases.contains(verb);
    }

    /** Whether a verb in its base form asks for something to stop, as in {@code urged it to withdraw}. */
    public boolean isDemand(String verb) {
        return demands.contains(verb);
    }
}
