package org.entente.quote.statement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins pairs of quotations that repeat each other to statements: if A repeats B and B repeats C, all three are one. What two speakers say
 * is never one statement, not even through a third quotation of nobody named; so pairs of two known speakers are joined first.
 */
public final class StatementJoin {
    /** Two quotations that repeat each other, each with who is said to speak. */
    public record Pair(String first, Voice firstVoice, String second, Voice secondVoice) {
        private boolean isKnown() {
            return firstVoice.isKnown() && secondVoice.isKnown();
        }
    }

    private static final Comparator<Pair> ORDER = Comparator.comparing((Pair pair) -> !pair.isKnown())
            .thenComparing(Pair::first)
            .thenComparing(Pair::second);

    private final Map<String, String> parents = new HashMap<>();
    /** Known voices of the statements with more than one quotation, by their roots. */
    private final Map<String, Set<Voice>> voices = new HashMap<>();

    private StatementJoin() {}

    /** Every quotation of a statement with more than one, and the smallest id of its statement; whatever the order of the pairs. */
    public static Map<String, String> of(Collection<Pair> pairs) {
        List<Pair> sorted = pairs.stream().sorted(ORDER).toList();
        StatementJoin join = new StatementJoin();
        for (Pair pair : sorted) {
            join.add(pair.first(), pair.firstVoice());
            join.add(pair.second(), pair.secondVoice());
        }
        sorted.forEach(pair -> join.join(join.root(pair.first()), join.root(pair.second())));
        Map<String, Integer> sizes = new HashMap<>();
        join.parents.keySet().forEach(quote -> sizes.merge(join.root(quote), 1, Integer::sum));
        Map<String, String> statements = new TreeMap<>();
        for (String quote : join.parents.keySet()) {
            if (sizes.get(join.root(quote)) > 1) {
                statements.put(quote, join.root(quote));
            }
        }
        return statements;
    }

    private void add(String quote, Voice voice) {
        parents.putIfAbsent(quote, quote);
        Set<Voice> known = voices.computeIfAbsent(quote, any -> new HashSet<>(2));
        if (voice.isKnown()) {
            known.add(voice);
        }
    }

    private void join(String a, String b) {
        boolean isOneSpeaker =
                voices.get(a).stream().allMatch(voice -> voices.get(b).stream().allMatch(voice::mayBe));
        if (a.equals(b) || !isOneSpeaker) {
            return;
        }
        String root = a.compareTo(b) < 0 ? a : b;
        String joined = root.equals(a) ? b : a;
        parents.put(joined, root);
        voices.get(root).addAll(voices.remove(joined));
    }

    private String root(String quote) {
        String root = quote;
        while (!parents.get(root).equals(root)) {
            root = parents.get(root);
        }
        String at = quote;
        while (!at.equals(root)) {
            at = parents.put(at, root);
        }
        return root;
    }
}
