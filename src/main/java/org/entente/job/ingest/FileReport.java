package org.entente.job.ingest;

import java.time.Instant;

/**
 * What came of a file: counted again from the tables, so that nothing is lost unseen.
 *
 * @param name of the file, as in the column {@code source_uri}
 * @param size bytes
 * @param modified ISO 8601
 * @param sha256 of its bytes, in hexadecimal
 * @param read records found in it
 * @param isWhole whether it was read to its end and did not change meanwhile
 */
public record FileReport(String name, long size, String modified, String sha256, long read, boolean isWhole) {
    /** The same file with the time that it has now. */
    FileReport seenAgain(Instant now) {
        return new FileReport(name, size, now.toString(), sha256, read, isWhole);
    }
}
