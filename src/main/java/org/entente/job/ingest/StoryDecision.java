package org.entente.job.ingest;

/**
 * What becomes of a record that is not the only one of its story; records without a decision are stories of their own.
 *
 * @param cluster the story's id
 * @param reason why it is not kept: repeated, superseded, retracted; empty when it is kept
 */
public record StoryDecision(String sourceUri, long recordOffset, String cluster, boolean isLead, String reason) {}
