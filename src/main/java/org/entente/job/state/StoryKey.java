package org.entente.job.state;

import java.util.List;
import org.entente.job.ingest.StoryKeys;

/**
 * What a record shares with the copies and versions of its story: kept for the next run, which compares new records by it.
 *
 * @param keys see {@link StoryKeys}
 */
public record StoryKey(String articleId, String sourceUri, long recordOffset, List<String> keys) {}
