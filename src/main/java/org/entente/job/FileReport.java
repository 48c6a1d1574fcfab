package org.entente.job;

/**
 * What came of a file: counted again from the tables, so that nothing is lost unseen.
 *
 * @param name of the file, as in the column {@code source_uri}
 * @param size bytes
 * @param modified ISO 8601
 * @param sha256 of its bytes, in hexadecimal
 * @param read records found in it
 */
public record FileReport(String name, long size, String modified, String sha256, long read) {}
