package org.entente.corpus;

/**
 * A record that was not accepted. One row of the table {@code rejects}.
 *
 * @param stage where it fell out: read, normalise or duplicate
 * @param reasonCode such as {@code bad_json}, {@code no_body}, {@code too_large}, {@code repeated}, {@code superseded}
 * @param message the reason in one line, with the value that was wrong
 * @param raw the record's first 2,048 characters
 */
public record RejectedRecord(
        String sourceUri,
        long recordOffset,
        String format,
        String stage,
        String reasonCode,
        String message,
        String raw) {
    /** The most characters of the record that are kept. */
    public static final int RAW_LIMIT = 2048;

    public RejectedRecord {
        raw = raw.length() <= RAW_LIMIT ? raw : raw.substring(0, RAW_LIMIT);
    }
}
