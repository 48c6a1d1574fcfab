package org.entente.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The common words of English, in small letters: {@code data/lexicon/vocabulary.csv}. */
public final class CommonWords {
    private static final Map<String, Boolean> WORDS = read();
    private static final WordTable<Boolean> TABLE = new WordTable<>(WORDS, Boolean[]::new);

    private CommonWords() {}

    private static Map<String, Boolean> read() {
        Map<String, Boolean> words = new HashMap<>();
        CsvTable.resource("/data/lexicon/vocabulary.csv").rows().forEach(row -> words.put(row.get("word"), true));
        return words;
    }

    /** All of them, in no order. */
    public static Set<String> all() {
        return WORDS.keySet();
    }

    /** Whether a word of a text is one, however it is written. */
    public static boolean has(Word word) {
        return TABLE.lower(word) != null;
    }
}
