package org.entente.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.text.CsvTable;

/** Tells the language of a text by its script and by its commonest words. Good enough to say what is not English, and no more. */
final class LanguageTest {
    static final String UNDECIDED = "und";

    /** The beginning of a text is enough. */
    private static final int MOST_WORDS = 600;

    private static final int SCRIPT_LETTERS = 2000;
    private static final int LEAST_WORDS = 8;
    private static final int LONGEST_WORD = 12;

    /** Fewer different common words than this may be initials or names. */
    private static final int LEAST_KINDS = 4;

    private static final int LEAST_ENGLISH = 5;
    private static final int LEAST_OTHER = 14;

    private final List<String> languages = new ArrayList<>();
    private final Map<String, long[]> languagesOfWord = new HashMap<>();

    private LanguageTest() {}

    static LanguageTest load() {
        LanguageTest test = new LanguageTest();
        for (CsvTable.Row row :
                CsvTable.resource("/data/registry/stop-words.csv").rows()) {
            long bit = 1L << test.languages.size();
            test.languages.add(row.get("language"));
            for (String word : row.get("words").split(" ", -1)) {
                test.languagesOfWord.computeIfAbsent(word, w -> new long[1])[0] |= bit;
            }
        }
        return test;
    }

    /** ISO 639-1, or {@code und}. */
    String of(String text) {
        String byScript = ofScript(text);
        if (!byScript.isEmpty()) {
            return byScript;
        }
        int[] hits = new int[languages.size()];
        int[] kinds = new int[languages.size()];
        int words = count(text, hits, kinds);
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] && kinds[i] >= LEAST_KINDS ? i : best;
        }
        if (words < LEAST_WORDS || hits[best] == 0) {
            return UNDECIDED;
        }
        // Prose in any of these languages has every sixth word of them at least, lists and tables far fewer.
        boolean isEnglish = hits[0] >= hits[best] || hits[0] * 100 >= words * 25;
        int share = isEnglish ? LEAST_ENGLISH : LEAST_OTHER;
        int language = isEnglish ? 0 : best;
        return hits[language] * 100 >= words * share ? languages.get(language) : UNDECIDED;
    }

    private int count(String text, int[] hits, int[] kinds) {
        Set<String> seen = new HashSet<>();
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length() && words < MOST_WORDS; i++) {
            boolean isLetter = i < text.length() && Character.isLetter(text.charAt(i));
            if (isLetter && start < 0) {
                start = i;
            } else if (!isLetter && start >= 0) {
                words++;
                String word =
                        i - start > LONGEST_WORD ? "" : text.substring(start, i).toLowerCase(Locale.ROOT);
                long[] of = languagesOfWord.get(word);
                boolean isNew = of != null && seen.add(word);
                for (int k = 0; of != null && k < hits.length; k++) {
                    int hit = (int) (of[0] >> k & 1);
                    hits[k] += hit;
                    kinds[k] += isNew ? hit : 0;
                }
                start = -1;
            }
        }
        return words;
    }

    /** The language that a script other than the Latin one stands for, where most letters of the beginning are of it. */
    private static String ofScript(String text) {
        Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
        int all = 0;
        int latin = 0;
        for (int i = 0; i < text.length() && all < SCRIPT_LETTERS; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                boolean isLatin = c < 0x250 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                latin += isLatin ? 1 : 0;
                if (!isLatin) {
                    letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        if (all < 20 || latin * 2 >= all) {
            return "";
        }
        boolean isJapanese = letters.containsKey(Character.UnicodeScript.HIRAGANA);
        Character.UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return isJapanese ? "ja" : language(most);
    }

    private static String language(Character.UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case HAN -> "zh";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case ETHIOPIC -> "am";
            case TAMIL -> "ta";
            case KATAKANA -> "ja";
            default -> "mul";
        };
    }
}
