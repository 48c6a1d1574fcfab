package org.entente.job.state;

/**
 * Two articles of one story, and the key by which they met: kept for the next run. A key whose articles have not changed still pairs the
 * same ones.
 *
 * @param a the smallest article id of the key
 */
public record StoryPair(String key, String a, String b) {}
