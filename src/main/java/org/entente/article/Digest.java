package org.entente.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, and its first 16 hexadecimal digits as the name of a text. */
public final class Digest {
    private static final int BYTES = 8;

    private Digest() {}

    static String of(String text) {
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of the words alone: case, punctuation and layout make no difference. */
    static String ofWords(String text) {
        char[] words = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words[length++] = Character.toLowerCase(c);
            } else if (length > 0 && words[length - 1] != ' ' && c != '\'' && c != '\u2019') {
                words[length++] = ' ';
            }
        }
        return of(new String(words, 0, length).stripTrailing());
    }
}
