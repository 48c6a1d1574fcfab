package org.entente.quote;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.CsvTable;

/** The words that can report: {@code data/lexicon/cues.csv}; and the closed-class words: {@code data/lexicon/quote-words.csv}. */
final class CueLexicon {
    /**
     * What is known of a form.
     *
     * @param value the form as features take it
     * @param tag its class, or null for an open one
     * @param cue its entry as a cue, or null
     */
    record Word(String form, int value, Tag tag, Cue cue) {
        static final Word UNKNOWN = new Word("", null, null);

        Word(String form, Tag tag, Cue cue) {
            this(form, Values.of(form), tag, cue);
        }
    }

    /** By the hash of the form, the next place for the next one: most words of a text are not found by one look. */
    private final Word[] words;

    private CueLexicon(Map<String, Word> entries) {
        words = new Word[Integer.highestOneBit(entries.size()) * 8];
        for (Word word : entries.values()) {
            int slot = slot(word.form());
            while (words[slot] != null) {
                slot = slot + 1 & words.length - 1;
            }
            words[slot] = word;
        }
    }

    static CueLexicon load() {
        Map<String, Word> entries = new HashMap<>();
        for (CsvTable.Row row : CsvTable.resource("/data/lexicon/cues.csv").rows()) {
            String form = row.get("form");
            Cue cue = new Cue(
                    form,
                    row.get("lemma"),
                    row.get("class"),
                    tag(row.get("part"), form),
                    row.get("kind").equals("speech"),
                    row.get("frame"),
                    row.get("addressee"));
            entries.put(form, new Word(form, null, cue));
        }
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/quote-words.csv").rows()) {
            String form = row.get("word");
            Cue cue = entries.getOrDefault(form, Word.UNKNOWN).cue();
            entries.put(form, new Word(form, Tag.of(row.get("class")), cue));
        }
        return new CueLexicon(entries);
    }

    private static Tag tag(String parts, String form) {
        return switch (parts) {
            case "base" -> Tag.VERB_BASE;
            case "s" -> Tag.VERB_S;
            case "past", "participle" -> Tag.VERB_PAST;
            case "ing" -> Tag.VERB_ING;
            case "noun" -> Tag.NOUN;
            case "adjective" -> Tag.ADJECTIVE;
            case "base|noun" -> Tag.BASE_OR_NOUN;
            case "s|noun" -> Tag.S_OR_NOUN;
            case "past|noun" -> Tag.PAST_OR_NOUN;
            case "ing|noun" -> Tag.ING_OR_NOUN;
            case "past|adjective", "participle|adjective" -> Tag.VERB_OR_ADJECTIVE;
            // Such as "according", which is like no other preposition.
            default -> Tag.find(form).orElseGet(() -> Tag.of(parts));
        };
    }

    private int slot(String form) {
        int hash = form.hashCode();
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    /** What is known of a form in lower case. */
    Word word(String lower) {
        int slot = slot(lower);
        Word word = words[slot];
        while (word != null) {
            if (word.form().equals(lower)) {
                return word;
            }
            slot = slot + 1 & words.length - 1;
            word = words[slot];
        }
        return Word.UNKNOWN;
    }
}
