package org.entente.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.text.CommonWords;
import org.entente.text.CsvTable;
import org.entente.text.Shape;
import org.entente.text.Word;
import org.entente.text.WordTable;

/** The words of names and titles: the tables {@code titles}, {@code given_names}, {@code name_words}, {@code role_words}. */
final class PersonLexicon {
    private static final String FOLDER = "/data/lexicon/";

    private final Map<String, WordEntry> entries = new HashMap<>();
    private final WordTable<WordEntry> words;
    /** The few that say something of a word in small letters: most words of a text are asked for here in vain. */
    private final WordTable<WordEntry> small;

    static PersonLexicon load() {
        return new PersonLexicon();
    }

    private PersonLexicon() {
        CommonWords.all().forEach(word -> entry(word).add(WordClass.ORDINARY));
        CsvTable.resource(FOLDER + "name_words.csv").rows().forEach(row -> addClass(row));
        CsvTable.resource(FOLDER + "given_names.csv").rows().forEach(this::addGiven);
        CsvTable.resource(FOLDER + "role_words.csv").rows().forEach(row -> {
            addClass(row);
            if (!row.get("role").isEmpty()) {
                entry(row.get("word")).role = row.get("role");
            }
        });
        CsvTable.resource(FOLDER + "titles.csv").rows().forEach(this::addTitle);
        words = new WordTable<>(entries, WordEntry[]::new);
        Map<String, WordEntry> others = new HashMap<>(entries);
        others.values().removeIf(WordEntry::isForNamesOnly);
        small = new WordTable<>(others, WordEntry[]::new);
    }

    /** What is known of a word, or null. */
    WordEntry find(Word word) {
        return (word.shape() == Shape.LOWER ? small : words).lower(word);
    }

    /** What is known of a word in small letters that begins with a capital in a text, or null. */
    WordEntry find(String lower) {
        return entries.get(lower);
    }

    private WordEntry entry(String word) {
        return entries.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new WordEntry());
    }

    private void addClass(CsvTable.Row row) {
        entry(row.get("word")).add(constant(WordClass.class, row, "class"));
    }

    private void addGiven(CsvTable.Row row) {
        WordClass wordClass = switch (row.get("gender")) {
            case "m" -> WordClass.GIVEN_MALE;
            case "f" -> WordClass.GIVEN_FEMALE;
            case "" -> WordClass.GIVEN;
            default ->
                throw new IllegalArgumentException(
                        row.where() + ": gender is m, f or empty, not '" + row.get("gender") + "'");
        };
        entry(row.get("name")).add(wordClass);
    }

    /** Words are parted by blanks, so that {@code gen.} keeps its point as it does before a name. */
    private void addTitle(CsvTable.Row row) {
        String[] words = row.get("phrase").split(" ", -1);
        WordEntry first = entry(words[0]);
        if (first.titles == null) {
            first.titles = new WordEntry.TitleNode();
        }
        WordEntry.TitleNode node = first.titles;
        for (int i = 1; i < words.length; i++) {
            node = node.next.computeIfAbsent(words[i], w -> new WordEntry.TitleNode());
        }
        TitleKind kind = constant(TitleKind.class, row, "kind");
        node.title = new Title(row.get("phrase"), row.get("role"), kind, row.get("country"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, CsvTable.Row row, String column) {
        try {
            return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.where() + ": no " + column + " '" + row.get(column) + "'", e);
        }
    }
}
