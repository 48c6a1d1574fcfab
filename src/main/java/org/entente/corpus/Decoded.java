package org.entente.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text.
 *
 * @param flag {@code bad_utf8} when they were not UTF-8, else empty
 */
record Decoded(String text, String flag) {
    private static final Decoded EMPTY = new Decoded("", "");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Decoded of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /**
     * Bytes that are not UTF-8 are windows-1252 when no character of theirs is UTF-8; where only some are broken, those become
     * U+FFFD.
     */
    static Decoded of(byte[] bytes, int from, int length) {
        if (length == 0) {
            return EMPTY;
        }
        boolean hasMark = length >= 3
                && bytes[from] == (byte) 0xef
                && bytes[from + 1] == (byte) 0xbb
                && bytes[from + 2] == (byte) 0xbf;
        int skip = hasMark ? 3 : 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from + skip, length - skip);
        try {
            return new Decoded(
                    StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(), "");
        } catch (CharacterCodingException e) {
            String replaced = new String(bytes, from + skip, length - skip, StandardCharsets.UTF_8);
            boolean isUtf8 = replaced.chars().anyMatch(c -> c >= 0x80 && c != 0xfffd);
            String text = isUtf8 ? replaced : new String(bytes, from + skip, length - skip, WINDOWS);
            return new Decoded(text, "bad_utf8");
        }
    }
}
