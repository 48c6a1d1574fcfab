package org.entente.stance.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.CsvTable;

/**
 * Verbs of events with the patterns of words around them, drawn from the CAMEO dictionary of the Phoenix project, coded as PLOVER acts.
 * Immutable.
 */
final class EventDictionary {
    /** A verb as coded in its sentence: its citation form, its group of synonyms, and the act, or empty. */
    record Coded(String verb, String group, String act) {}

    private record Verb(String lemma, String group, String act) {}

    private record Pattern(List<String> before, List<String> after, String act) {
        int size() {
            return before.size() + after.size();
        }
    }

    private static final int AFTER = 8;
    private static final int BEFORE = 6;

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    private EventDictionary() {}

    static EventDictionary load() {
        EventDictionary dictionary = new EventDictionary();
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/event-verbs.csv").rows()) {
            Verb verb = new Verb(row.get("verb"), row.get("group"), row.get("root"));
            for (String form : row.get("forms").split("\\|", -1)) {
                dictionary.verbs.putIfAbsent(form, verb);
            }
        }
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/event-nouns.csv").rows()) {
            dictionary.addNoun(row.get("noun"), row.get("class"));
            dictionary.addNoun(row.get("noun") + "s", row.get("class"));
        }
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/event-patterns.csv").rows()) {
            Pattern pattern = new Pattern(words(row.get("before")), words(row.get("after")), row.get("root"));
            dictionary
                    .patterns
                    .computeIfAbsent(row.get("group"), key -> new ArrayList<>())
                    .add(pattern);
        }
        return dictionary;
    }

    private void addNoun(String noun, String nounClass) {
        nouns.computeIfAbsent(noun, key -> new TreeSet<>()).add(nounClass);
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    boolean isVerb(String lower) {
        return verbs.containsKey(lower);
    }

    Set<String> nounClasses(String lower) {
        return nouns.getOrDefault(lower, Set.of());
    }

    /** The citation form of a verb, or the singular of what looks like a plural. */
    String lemma(String lower) {
        Verb verb = verbs.get(lower);
        if (verb != null) {
            return verb.lemma;
        }
        int length = lower.length();
        if (lower.endsWith("ies") && length > 4) {
            return lower.substring(0, length - 3) + "y";
        }
        return lower.endsWith("s") && !lower.endsWith("ss") && length > 3 ? lower.substring(0, length - 1) : lower;
    }

    /** The verb at a place among words, coded by its longest pattern; null when there is no verb. */
    Coded code(List<String> words, int at) {
        Verb verb = verbs.get(words.get(at));
        if (verb == null) {
            return null;
        }
        int longest = 0;
        String act = verb.act;
        for (Pattern pattern : patterns.getOrDefault(verb.group, List.of())) {
            if (pattern.size() > longest && follows(words, at, pattern.after) && precedes(words, at, pattern.before)) {
                longest = pattern.size();
                act = pattern.act;
            }
        }
        return new Coded(verb.lemma, verb.group, act);
    }

    private boolean follows(List<String> words, int at, List<String> wanted) {
        int stop = Math.min(words.size(), at + AFTER + 1);
        int i = at + 1;
        for (String want : wanted) {
            while (i < stop && !isA(words.get(i), want)) {
                i++;
            }
            if (i >= stop) {
                return false;
            }
            i++;
        }
        return true;
    }

    private boolean precedes(List<String> words, int at, List<String> wanted) {
        int stop = Math.max(0, at - BEFORE);
        int i = at - 1;
        for (int k = wanted.size() - 1; k >= 0; k--) {
            while (i >= stop && !isA(words.get(i), wanted.get(k))) {
                i--;
            }
            if (i < stop) {
                return false;
            }
            i--;
        }
        return true;
    }

    private boolean isA(String word, String want) {
        if (want.startsWith("&")) {
            return nounClasses(word).contains(want.substring(1));
        }
        String last = want.substring(want.lastIndexOf(' ') + 1);
        return word.equals(last)
                || word.length() == last.length() + 1 && word.endsWith("s") && word.startsWith(last)
                || last.length() > 5
                        && word.startsWith(last.substring(0, last.length() - 1))
                        && word.length() < last.length() + 2;
    }
}
