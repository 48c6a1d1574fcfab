package org.entente.quote.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The facts of one period with what each of their stories weighs, and sums over them by any key. */
final class QuoteTally {
    private final List<QuoteFact> facts = new ArrayList<>();
    private final Map<String, Set<String>> articlesOfStory = new HashMap<>();

    /** One tally a period, in the order of their labels. */
    static Map<String, QuoteTally> byPeriod(Iterable<QuoteFact> facts) {
        TreeMap<String, QuoteTally> tallies = new TreeMap<>();
        for (QuoteFact fact : facts) {
            tallies.computeIfAbsent(fact.period(), period -> new QuoteTally()).add(fact);
        }
        return tallies;
    }

    private void add(QuoteFact fact) {
        facts.add(fact);
        articlesOfStory.computeIfAbsent(fact.story(), story -> new HashSet<>(2)).add(fact.articleId());
    }

    /** Counts by key, in the order of the keys. */
    Map<List<String>, QuoteCounts> by(Function<QuoteFact, List<String>> key) {
        TreeMap<List<String>, QuoteCounts> counts = new TreeMap<>(KeyOrder.INSTANCE);
        Map<List<String>, Set<String>> stories = new HashMap<>();
        for (QuoteFact fact : facts) {
            List<String> keys = key.apply(fact);
            QuoteCounts one =
                    QuoteCounts.of(fact, articlesOfStory.get(fact.story()).size());
            counts.merge(keys, one, QuoteCounts::plus);
            stories.computeIfAbsent(keys, k -> new HashSet<>()).add(fact.story());
        }
        counts.replaceAll((keys, sum) -> sum.withStories(stories.get(keys).size()));
        return counts;
    }

    List<QuoteFact> facts() {
        return facts;
    }

    /** Only the facts that name the speaker's country; stories keep the weight they have among all. */
    QuoteTally withCountry() {
        QuoteTally some = new QuoteTally();
        facts.stream().filter(fact -> !fact.speakerCountry().isEmpty()).forEach(some.facts::add);
        some.articlesOfStory.putAll(articlesOfStory);
        return some;
    }
}
