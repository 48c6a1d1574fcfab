package org.entente.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jsoup.parser.Parser;

/**
 * Makes characters of what transport has done to them: entities, text that was decoded by the wrong character set, line ends, blanks
 * that do not break, marks that nobody sees. Linear in the length of the text.
 */
final class TextRepair {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_ENTITY = 10;

    private TextRepair() {}

    /** The text with line ends as {@code \n}, in Unicode's form NFC. */
    static String repair(String text) {
        String repaired = text;
        if (repaired.indexOf('&') >= 0) {
            // Twice, because feeds escape what was escaped before: &amp;quot;
            repaired = unescape(unescape(repaired));
        }
        if (repaired.indexOf('\u00e2') >= 0 || repaired.indexOf('\u00c3') >= 0 || repaired.indexOf('\u00c2') >= 0) {
            repaired = undoWrongCharset(repaired);
        }
        repaired = characters(repaired);
        return Normalizer.isNormalized(repaired, Normalizer.Form.NFC)
                ? repaired
                : Normalizer.normalize(repaired, Normalizer.Form.NFC);
    }

    /** The same on one line, without blanks around it. */
    static String line(String text) {
        return collapse(repair(text));
    }

    /** Every run of white space as one blank, none at the ends. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static String unescape(String text) {
        int amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; amp >= 0; amp = text.indexOf('&', from)) {
            int end = entityEnd(text, amp);
            out.append(text, from, amp);
            if (end < 0) {
                out.append('&');
                from = amp + 1;
            } else {
                out.append(Parser.unescapeEntities(text.substring(amp, end), true));
                from = end;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** One past the semicolon of the entity that begins here, or -1. */
    private static int entityEnd(String text, int amp) {
        int limit = Math.min(text.length(), amp + LONGEST_ENTITY);
        for (int i = amp + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > amp + 1 ? i + 1 : -1;
            }
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '#')) {
                return -1;
            }
        }
        return -1;
    }

    /** Runs of characters outside ASCII that are UTF-8 read as windows-1252 are read again. */
    private static String undoWrongCharset(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) < 0x80) {
                out.append(text.charAt(i++));
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            out.append(reread(text.substring(i, end)));
            i = end;
        }
        return out.toString();
    }

    private static String reread(String run) {
        if (run.length() < 2) {
            return run;
        }
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            int b = windowsByte(run.charAt(i));
            if (b < 0) {
                return run;
            }
            bytes[i] = (byte) b;
        }
        try {
            CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return read.toString();
        } catch (CharacterCodingException e) {
            return run;
        }
    }

    private static int windowsByte(char c) {
        if (c < 0x100) {
            return c;
        }
        ByteBuffer encoded = WINDOWS.encode(String.valueOf(c));
        int b = encoded.get() & 0xff;
        return encoded.hasRemaining() || b == '?' ? -1 : b;
    }

    private static String characters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f || c == '\n') {
                out.append(c);
            } else if (c == '\r') {
                out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(replacement(c));
            }
        }
        return out.toString();
    }

    private static String replacement(char c) {
        return switch (c) {
            case '\t', '\u00a0', '\u202f', '\u2007', '\u3000' -> " ";
            case '\f', '\u000b', '\u2028' -> "\n";
            case '\u2029' -> "\n\n";
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> "";
            case '\u0085' -> "\u2026";
            default -> {
                if (c >= '\u2000' && c <= '\u200a') {
                    yield " ";
                }
                if (c >= 0x80 && c < 0xa0) {
                    yield WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) c})).toString();
                }
                if (Character.isSurrogate(c)) {
                    yield "\ufffd";
                }
                yield c < ' ' || c == 0x7f || c >= '\u202a' && c <= '\u202e' ? "" : String.valueOf(c);
            }
        };
    }
}
