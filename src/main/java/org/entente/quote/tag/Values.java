package org.entente.quote.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values of features as numbers, so that scoring handles no strings: a value is the hash of its name. All come from closed classes: tags,
 * closed-class words, the lexicon's entries, ranges of numbers, and the ones here.
 */
public final class Values {
    /** An odd number: 2^32 over the golden ratio (Knuth, The Art of Computer Programming 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private static final Map<Integer, String> NAMES = new ConcurrentHashMap<>();

    public static final int AFTER = of("a");
    public static final int BEFORE = of("b");
    public static final int CLOSED = of("c");
    public static final int CLOSES = of("closes");
    public static final int CUE = of("cue");
    public static final int EARLIER = of("earlier");
    public static final int EDGE = of("edge");
    public static final int FAR = of("far");
    public static final int FIRST = of("first");
    public static final int FIRST_EARLIER = of("firstearlier");
    public static final int IN = of("in");
    public static final int INSIDE = of("inside");
    public static final int LAST = of("last");
    public static final int LEFT = of("L");
    public static final int LONG = of("long");
    public static final int MARK = of("mark");
    public static final int NEAR = of("near");
    public static final int NEW = of("new");
    public static final int NEXT = of("next");
    static final int NO = of("n");
    public static final int NONE = of("-");
    public static final int NOT = of("no");
    public static final int NOTHING = of("none");
    public static final int OPENED = of("o");
    public static final int OPENS = of("opens");
    public static final int OTHER = of("other");
    public static final int OUT = of("out");
    public static final int OVER = of("over");
    public static final int PHRASE = of("phrase");
    public static final int QUOTE = of("quote");
    static final int QUOTED = of("q");
    public static final int QUOTE_FAR = of("quotefar");
    public static final int QUOTE_NEAR = of("quotenear");
    public static final int RIGHT = of("R");
    public static final int SAME = of("same");
    public static final int SHORT = of("short");
    public static final int SPEECH = of("speech");
    public static final int THAT_FAR = of("thatfar");
    public static final int THAT_NEAR = of("thatnear");
    public static final int TOUCHES = of("touches");
    public static final int UNCLOSED = of("u");
    public static final int WORD = of("word");
    static final int YES = of("y");

    private Values() {}

    /**
     * The value of a name.
     *
     * @throws IllegalStateException when another name has the same number
     */
    public static int of(String name) {
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

    public static int[] of(String... names) {
        return Arrays.stream(names).mapToInt(Values::of).toArray();
    }

    /** Every name of the first part followed by every name of the others, the last part varying first. */
    public static int[] product(List<List<String>> parts) {
        List<String> names = List.of("");
        for (List<String> part : parts) {
            names = names.stream()
                    .flatMap(name -> part.stream().map(next -> name + next))
                    .toList();
        }
        return of(names.toArray(new String[0]));
    }

    /** The name that a value was made of. */
    public static String name(int value) {
        return NAMES.get(value);
    }

    public static int yes(boolean is) {
        return is ? YES : NO;
    }

    public static int quoted(boolean is) {
        return is ? QUOTED : NONE;
    }
}
