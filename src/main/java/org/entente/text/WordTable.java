package org.entente.text;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What a lexicon says of words, found by their number: one look into an array. Filled once, then only read.
 *
 * @param <V> what is said of a word
 */
public final class WordTable<V> {
    private V[] values;

    /** @param array makes an array of a length: {@code Entry[]::new} */
    public WordTable(IntFunction<V[]> array) {
        values = array.apply(1);
    }

    /** Says something of a word as written, in place of what was said before. */
    public void put(String word, V value) {
        int number = Vocabulary.number(word);
        if (number >= values.length) {
            values = Arrays.copyOf(values, Math.max(number + 1, values.length * 2));
        }
        values[number] = value;
    }

    /** What is said of a word as written; said now when nothing was. */
    public V at(String word, Supplier<V> first) {
        V value = get(word);
        if (value == null) {
            value = first.get();
            put(word, value);
        }
        return value;
    }

    /** What is said of a word as written, such as a part of a word of a text; null where nothing is. */
    public V get(String word) {
        return get(Vocabulary.find(word));
    }

    /** What is said of a word with this number ({@link Word#number()}, {@link Word#formNumber()}); null where nothing is. */
    public V get(int number) {
        return number < values.length ? values[number] : null;
    }
}
