package org.entente.text;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers the words that the program's tables know, and knows which tables those are, so that a word of a text is looked up once and not
 * in every table: see {@link WordTable}. It grows while tables are loaded and never with what texts say; a number, once given, stays.
 */
public final class Vocabulary {
    /**
     * What is known of a word.
     *
     * @param number from 1; 0 for a word that no table knows
     * @param tables the bits of the tables that know it; several share a bit where there are more than 32
     */
    record Entry(int number, int tables) {}

    private static final Entry UNKNOWN = new Entry(0, 0);

    private static final ConcurrentMap<String, Entry> ENTRIES = new ConcurrentHashMap<>();
    private static int tableCount;
    private static final AtomicInteger VERSION = new AtomicInteger();

    private Vocabulary() {}

    /** The number of a word of a table; words that differ in a letter's case differ in number. */
    public static int number(String word) {
        Entry known = find(word);
        return known.number == 0 ? add(word) : known.number;
    }

    private static synchronized int add(String word) {
        enter(List.of(word), 0);
        return find(word).number;
    }

    /** Numbers the words of a new table, and returns its bit. */
    static synchronized int enter(Collection<String> words) {
        int table = 1 << tableCount++;
        enter(words, table);
        return table;
    }

    private static void enter(Collection<String> words, int table) {
        for (String word : words) {
            ENTRIES.merge(
                    word,
                    new Entry(ENTRIES.size() + 1, table),
                    (known, added) -> new Entry(known.number, known.tables | table));
        }
        VERSION.incrementAndGet();
    }

    /** What is known of a word of a text. */
    static Entry find(String word) {
        return ENTRIES.getOrDefault(word, UNKNOWN);
    }

    /** How many words have a number. */
    static int size() {
        return ENTRIES.size();
    }

    /** Grows whenever a table says more. */
    static int version() {
        return VERSION.get();
    }
}
