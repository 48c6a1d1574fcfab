package org.entente.text;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * What a lexicon says of words, found by their number: one look into an array.
 *
 * @param <V> what is said of a word
 */
public final class WordTable<V> {
    private final int bit;
    private final int version;
    private final V[] values;

    /**
     * @param said by the word as written
     * @param array makes an array of a length: {@code Entry[]::new}
     */
    public WordTable(Map<String, V> said, IntFunction<V[]> array) {
        bit = Vocabulary.enter(said.keySet());
        version = Vocabulary.version();
        values = array.apply(Vocabulary.size() + 1);
        said.forEach((word, value) -> values[Vocabulary.find(word).number()] = value);
    }

    /** What is said of a word as written, such as a part of a word of a text; null where nothing is. */
    public V get(String word) {
        return at(Vocabulary.find(word).number());
    }

    /** What is said of a word of a text in lower case; null where nothing is. */
    public V lower(Word word) {
        if (word.version() < version) {
            return get(word.lower());
        }
        // Most words are in few tables, and a place of the array that nobody looked at lately is slow to come by.
        return (word.tables() & bit) == 0 ? null : at(word.number());
    }

    /** What is said of a word of a text as written; null where nothing is. */
    public V asWritten(Word word) {
        if (word.version() < version) {
            return get(word.form());
        }
        return (word.formTables() & bit) == 0 ? null : at(word.formNumber());
    }

    private V at(int number) {
        return number < values.length ? values[number] : null;
    }
}
