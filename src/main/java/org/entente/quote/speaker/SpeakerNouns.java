package org.entente.quote.speaker;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.CsvTable;
import org.entente.text.Word;
import org.entente.text.WordTable;

/** What a noun that speaks stands for: the table {@code data/lexicon/speaker-nouns.csv}. */
public final class SpeakerNouns {
    private static final WordTable<String> KINDS = kinds();

    private SpeakerNouns() {}

    private static WordTable<String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/speaker-nouns.csv").rows()) {
            kinds.put(row.get("word"), row.get("kind"));
        }
        return new WordTable<>(kinds, String[]::new);
    }

    /** A person, body, record or outsider; empty when the table does not have the word. */
    public static String kind(Word word) {
        String kind = KINDS.lower(word);
        return kind == null ? "" : kind;
    }
}
