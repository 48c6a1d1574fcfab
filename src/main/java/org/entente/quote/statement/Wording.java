package org.entente.quote.statement;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.text.CsvTable;

/**
 * The words by which a statement is known again, as hashes in their order: no pronouns, auxiliaries and articles, which change from direct
 * to indirect speech ({@code we will}, {@code they would}), no prepositions and the like, which every statement has, and no endings, which
 * change with the tense. Negations stay.
 */
public final class Wording {
    /** Fewer words than this are alike by chance: {@code the situation is very serious}. */
    static final int LEAST = 5;

    /** The least share of the shorter wording's words that the longer one has. */
    private static final double SAME_WORDS = .7;

    /** The least share of the shorter wording's pairs of neighbours that the longer one has. */
    private static final double SAME_PAIRS = .6;

    /** The least number of shared words that are no names: {@code President Anna Berg of the Northern Islands} is no statement. */
    private static final int SAME_COMMON = 4;

    private static final int RUN = 3;

    /** Set in the hash of a word that is written small. */
    private static final int COMMON = 1;

    private static final Set<String> LEFT_OUT = Set.of(
            "be",
            "coordinator",
            "determiner",
            "do",
            "have",
            "modal",
            "object",
            "possessive",
            "preposition",
            "subject",
            "that",
            "to");

    private static final Set<String> UNTOLD = untold();

    private final int[] words;

    private Wording(int[] words) {
        this.words = words;
    }

    private static Set<String> untold() {
        Set<String> words = new HashSet<>();
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/quote-words.csv").rows()) {
            if (LEFT_OUT.contains(row.get("class"))) {
                words.add(row.get("word"));
            }
        }
        return words;
    }

    /** The wording of a quotation's content. */
    public static Wording of(String content) {
        int[] words = new int[16];
        int size = 0;
        int at = 0;
        String text = content.replace('\u2019', '\'');
        while (at < text.length()) {
            int begin = at;
            while (at < text.length() && isInWord(text, at, begin)) {
                at++;
            }
            if (at > begin) {
                String word = text.substring(begin, at).toLowerCase(Locale.ROOT);
                if (!UNTOLD.contains(word)) {
                    words = size == words.length ? Arrays.copyOf(words, 2 * size) : words;
                    int hash = stem(word).hashCode() & ~COMMON;
                    words[size++] = Character.isLowerCase(text.charAt(begin)) ? hash | COMMON : hash;
                }
            }
            at++;
        }
        return new Wording(Arrays.copyOf(words, size));
    }

    /** What {@link #bytes} gave. */
    public static Wording of(byte[] bytes) {
        int[] words = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(words);
        return new Wording(words);
    }

    /** The wording as a cell of a table: four bytes a word. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES);
        bytes.asIntBuffer().put(words);
        return bytes.array();
    }

    private static boolean isInWord(String text, int at, int begin) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\'' && at > begin;
    }

    /** Without the endings of English nouns and verbs: {@code ministers}, {@code minister's}; {@code closes}, {@code closed}. */
    private static String stem(String word) {
        int apostrophe = word.indexOf('\'');
        String stem = apostrophe > 0 ? word.substring(0, apostrophe) : word;
        for (String ending : new String[] {"ing", "ed", "es", "s"}) {
            if (stem.length() - ending.length() >= 3 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Whether it has enough words to be followed. */
    public boolean isFollowed() {
        return words.length >= LEAST;
    }

    /** Hashes of all runs of three words, distinct and ascending; none where it is too short to be followed. */
    public long[] keys() {
        if (!isFollowed()) {
            return new long[0];
        }
        long[] keys = new long[words.length - RUN + 1];
        for (int i = 0; i < keys.length; i++) {
            long key = 0;
            for (int k = i; k < i + RUN; k++) {
                key = (key ^ words[k] & ~COMMON) * 0x9E3779B97F4A7C15L;
                key ^= key >>> 29;
            }
            keys[i] = key;
        }
        return Arrays.stream(keys).sorted().distinct().toArray();
    }

    /** Whether one of two statements is the other, or a part of it. */
    public boolean repeats(Wording other) {
        boolean isFirst = words.length <= other.words.length;
        Wording shorter = isFirst ? this : other;
        Wording longer = isFirst ? other : this;
        return shorter.isFollowed()
                && share(shorter.distinct(), longer.distinct()) >= SAME_WORDS
                && share(shorter.pairs(), longer.pairs()) >= SAME_PAIRS
                && common(shorter, longer) >= SAME_COMMON;
    }

    private long[] distinct() {
        return distinct(Arrays.stream(words).mapToLong(word -> word & ~COMMON));
    }

    private long[] pairs() {
        return distinct(IntStream.range(1, words.length)
                .mapToLong(i -> (long) words[i - 1] << 32 & ~(1L << 32) | words[i] & ~COMMON & 0xFFFFFFFFL));
    }

    /** How many shared words one of the two writes small: headlines write all of them large. */
    private static int common(Wording a, Wording b) {
        long[] ofA = a.distinct();
        long[] ofB = b.distinct();
        return distinct(LongStream.concat(
                        Arrays.stream(a.common()).filter(word -> Arrays.binarySearch(ofB, word) >= 0),
                        Arrays.stream(b.common()).filter(word -> Arrays.binarySearch(ofA, word) >= 0)))
                .length;
    }

    private long[] common() {
        return distinct(
                Arrays.stream(words).filter(word -> (word & COMMON) != 0).mapToLong(word -> word & ~COMMON));
    }

    private static long[] distinct(LongStream values) {
        return values.sorted().distinct().toArray();
    }

    /** The share of the first array's numbers that the second one has; both ascending. */
    private static double share(long[] a, long[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared / (double) a.length;
    }
}
