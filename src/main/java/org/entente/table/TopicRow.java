package org.entente.table;

import java.util.List;

/**
 * A row of {@code topics}: what an article is mostly about.
 *
 * @param topic from 0
 * @param share of the article's words, in (0, 1]
 * @param terms the words that say most of the topic, the weightiest first
 */
public record TopicRow(String articleId, int topic, double share, List<String> terms) {
    public TopicRow {
        terms = List.copyOf(terms);
    }
}
