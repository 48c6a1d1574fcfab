package org.entente.quote.tag;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.CsvTable;
import org.entente.text.WordTable;

/** The words that can report: {@code data/lexicon/cues.csv}; and the closed-class words: {@code data/lexicon/quote-words.csv}. */
public final class CueLexicon {
    /**
     * What is known of a form.
     *
     * @param value the form as features take it
     * @param tag its class, or null for an open one
     * @param cue its entry as a cue, or null
     */
    record Word(int value, Tag tag, Cue cue) {
        static final Word UNKNOWN = new Word("", null, null);

        Word(String form, Tag tag, Cue cue) {
            this(Values.of(form), tag, cue);
        }
    }

    private final WordTable<Word> words;

    private CueLexicon(Map<String, Word> words) {
        this.words = new WordTable<>(words, Word[]::new);
    }

    public static CueLexicon load() {
        Map<String, Word> words = new HashMap<>();
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
            words.put(form, new Word(form, null, cue));
        }
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/quote-words.csv").rows()) {
            String form = row.get("word");
            Cue cue = orUnknown(words.get(form)).cue();
            words.put(form, new Word(form, Tag.of(row.get("class")), cue));
        }
        return new CueLexicon(words);
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

    /** What is known of a word in lower case. */
    Word word(org.entente.text.Word word) {
        return orUnknown(words.lower(word));
    }

    private static Word orUnknown(Word word) {
        return word == null ? Word.UNKNOWN : word;
    }

    /** The entry of the colon. */
    Cue colon() {
        return words.get(":").cue();
    }
}
