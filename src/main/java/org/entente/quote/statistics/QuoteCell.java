package org.entente.quote.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is counted of a period's quotations under one key, of one story or of several: cells of one period and key add up by {@link
 * QuoteCounts#plus}, so that nowhere all quotations of a period have to be in one place.
 *
 * @param first the first part of the key
 * @param second its second part; empty where it has none
 * @param third its third part; empty where it has none
 */
public record QuoteCell(String period, QuoteKey key, String first, String second, String third, QuoteCounts counts) {
    private record Story(String period, String story) {}

    /** The cells of every story; all copies of a story have to be among the facts of its period. */
    public static List<QuoteCell> of(Iterable<QuoteFact> facts) {
        Map<Story, List<QuoteFact>> stories = new HashMap<>();
        for (QuoteFact fact : facts) {
            stories.computeIfAbsent(new Story(fact.period(), fact.story()), story -> new ArrayList<>())
                    .add(fact);
        }
        List<QuoteCell> cells = new ArrayList<>();
        stories.forEach((story, quotations) -> addStory(story.period(), quotations, cells));
        return cells;
    }

    private static void addStory(String period, List<QuoteFact> story, List<QuoteCell> cells) {
        Set<String> articles = new HashSet<>();
        story.forEach(fact -> articles.add(fact.articleId()));
        for (QuoteKey key : QuoteKey.values()) {
            Map<List<String>, QuoteCounts> counts = new HashMap<>();
            story.forEach(fact -> counts.merge(key.of(fact), QuoteCounts.of(fact, articles.size()), QuoteCounts::plus));
            counts.forEach((parts, sum) -> cells.add(
                    new QuoteCell(period, key, part(parts, 0), part(parts, 1), part(parts, 2), sum.withStories(1))));
        }
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}
