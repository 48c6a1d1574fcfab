package org.entente.job.ingest;

import java.time.Instant;

/**
 * A file of the input, as listed.
 *
 * @param uri where it lies
 * @param name for the tables: relative to the folder that was given, with that folder's name in front
 * @param size bytes
 */
public record InputFile(String uri, String name, long size, Instant modified) {}
