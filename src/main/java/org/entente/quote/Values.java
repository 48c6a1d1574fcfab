package org.entente.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values of features as numbers, so that scoring handles no strings: a value is the hash of its name. All come from closed classes: tags,
 * closed-class words, the lexicon's entries, ranges of numbers, and the ones here.
 */
final class Values {
    /** An odd number: 2^32 over the golden ratio (Knuth, The Art of Computer Programming 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private static final Map<Integer, String> NAMES = new ConcurrentHashMap<>();

    static final int AFTER = of("a");
    static final int BEFORE = of("b");
    static final int CLOSED = of("c");
    static final int CLOSES = of("closes");
    static final int CUE = of("cue");
    static final int EARLIER = of("earlier");
    static final int EDGE = of("edge");
    static final int FAR = of("far");
    static final int FIRST = of("first");
    static final int FIRST_EARLIER = of("firstearlier");
    static final int IN = of("in");
    static final int INSIDE = of("inside");
    static final int LAST = of("last");
    static final int LEFT = of("L");
    static final int LONG = of("long");
    static final int MARK = of("mark");
    static final int NEAR = of("near");
    static final int NEW = of("new");
    static final int NEXT = of("next");
    static final int NO = of("n");
    static final int NONE = of("-");
    static final int NOT = of("no");
    static final int NOTHING = of("none");
    static final int OPENED = of("o");
    static final int OPENS = of("opens");
    static final int OTHER = of("other");
    static final int OUT = of("out");
    static final int OVER = of("over");
    static final int PHRASE = of("phrase");
    static final int QUOTE = of("quote");
    static final int QUOTED = of("q");
    static final int QUOTE_FAR = of("quotefar");
    static final int QUOTE_NEAR = of("quotenear");
    static final int RIGHT = of("R");
    static final int SAME = of("same");
    static final int SHORT = of("short");
    static final int SPEECH = of("speech");
    static final int THAT_FAR = of("thatfar");
    static final int THAT_NEAR = of("thatnear");
    static final int TOUCHES = of("touches");
    static final int UNCLOSED = of("u");
    static final int WORD = of("word");
    static final int YES = of("y");

    private Values() {}

    /** @throws IllegalStateException when another name has the same number */
    static int of(String name) {
        int value = hash(name);
        String other = NAMES.putIfAbsent(value, name);
        if (other != null && !other.equals(name)) {
            throw new IllegalStateException("one hash for " + name + " and " + other);
        }
        return value;
    }

    /** Unlike {@link String#hashCode()}, which is the same for {@code dec.} and {@code deal}. */
    private static int hash(String name) {
        int hash = name.length();
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * SPREAD;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    static int[] of(String... names) {
        return Arrays.stream(names).mapToInt(Values::of).toArray();
    }

    /** Every name of the first part followed by every name of the others, the last part varying first. */
    static int[] product(List<List<String>> parts) {
        List<String> names = List.of("");
        for (List<String> part : parts) {
            names = names.stream()
                    .flatMap(name -> part.stream().map(next -> name + next))
                    .toList();
        }
        return of(names.toArray(new String[0]));
    }

    /** The name that a value was made of. */
    static String name(int value) {
        return NAMES.get(value);
    }

    static int yes(boolean is) {
        return is ? YES : NO;
    }

    static int quoted(boolean is) {
        return is ? QUOTED : NONE;
    }
}
