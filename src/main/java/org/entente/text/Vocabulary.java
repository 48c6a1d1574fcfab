package org.entente.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Numbers the words that the program's tables know, so that a word of a text is looked up once and not in every table: see {@link
 * WordTable}. It grows while tables are loaded and never with what texts say; a number, once given, stays.
 */
public final class Vocabulary {
    /** The number of a word that no table knows. */
    static final int UNKNOWN = 0;

    private static final ConcurrentMap<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static volatile int size;

    private Vocabulary() {}

    /** The number of a word of a table, from 1; words that differ in a letter's case differ in number. */
    public static int number(String word) {
        Integer known = NUMBERS.get(word);
        return known == null ? add(word) : known;
    }

    private static synchronized int add(String word) {
        int number = NUMBERS.computeIfAbsent(word, added -> size + 1);
        size = Math.max(size, number);
        return number;
    }

    /** The number of a word of a text, or {@link #UNKNOWN}. */
    static int find(String word) {
        return NUMBERS.getOrDefault(word, UNKNOWN);
    }

    /** How many words have a number. */
    static int size() {
        return size;
    }
}
