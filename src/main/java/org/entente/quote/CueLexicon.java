package org.entente.quote;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.CsvTable;

/** The words that can report: {@code data/lexicon/cues.csv}; and the closed-class words: {@code data/lexicon/quote-words.csv}. */
final class CueLexicon {
    private final Map<String, Cue> cues = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

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
            lexicon.cues.put(form, cue);
        }
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/quote-words.csv").rows()) {
            lexicon.classes.put(row.get("word"), row.get("class"));
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

    /** The entry of a form in lower case, or null. */
    Cue cue(String lower) {
        return cues.get(lower);
    }

    /** The class of a closed-class word, or null. */
    String wordClass(String lower) {
        return classes.get(lower);
    }
}
