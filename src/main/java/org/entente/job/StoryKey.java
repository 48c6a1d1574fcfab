package org.entente.job;

import java.util.List;

/**
 * What a record shares with the copies and versions of its story: kept for the next run, which compares new records by it.
 *
 * @param keys see {@link StoryKeys}
 */
public record StoryKey(String articleId, String sourceUri, long recordOffset, List<String> keys) {}
