package org.entente.corpus;

/**
 * Where a record stands.
 *
 * @param recordOffset its number in the file, from 0
 */
record Place(String sourceUri, long recordOffset, String format) {
    /** A record that could not be read. */
    ReadResult reject(String reasonCode, String message, String raw) {
        return new ReadResult.Rejected(refused(reasonCode, message, raw));
    }

    RejectedRecord refused(String reasonCode, String message, String raw) {
        return new RejectedRecord(sourceUri, recordOffset, format, "read", reasonCode, oneLine(message), raw);
    }

    private static String oneLine(String message) {
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() <= 300 ? line : line.substring(0, 300);
    }
}
