package org.entente.quote;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.CsvTable;

/** The words that can report: {@code data/lexicon/cues.csv}; and the closed-class words: {@code data/lexicon/quote-words.csv}. */
final class CueLexicon {
    /** What is known of a form: its class, or null, and its entry as a cue, or null. */
    record Word(String wordClass, Cue cue) {
        static final Word UNKNOWN = new Word(null, null);
    }

    private final Map<String, Word> words = new HashMap<>();

    private CueLexicon() {}

    static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
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
            lexicon.words.put(form, new Word(null, cue));
        }
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/quote-words.csv").rows()) {
            String form = row.get("word");
            lexicon.words.put(
                    form, new Word(row.get("class"), lexicon.word(form).cue()));
        }
        return lexicon;
    }

    private static String tag(String parts, String form) {
        return switch (parts) {
            case "base" -> "Vbase";
            case "s" -> "Vs";
            case "past", "participle" -> "Vpast";
            case "ing" -> "Ving";
            case "noun" -> "N";
            case "adjective" -> "Adj";
            default -> parts.endsWith("|noun") ? "VN" + parts.substring(0, 1) : parts.contains("|") ? "VA" : form;
        };
    }

    /** What is known of a form in lower case. */
    Word word(String lower) {
        return words.getOrDefault(lower, Word.UNKNOWN);
    }
}
