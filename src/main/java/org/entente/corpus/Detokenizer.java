package org.entente.corpus;

import java.util.regex.Pattern;

/** Undoes what a tokenizer did to a text before it was published: {@code Quetta , he said .} */
final class Detokenizer {
    private static final int LEAST = 8;
    private static final Pattern BEFORE = Pattern.compile(
            " (?=[,;:?!%)\\]\u201d]|\\.(?=\\s|$)|(?:'|\u2019)(?:s|re|ve|ll|d|m|t)\\b|n(?:'|\u2019)t\\b)");
    private static final Pattern AFTER = Pattern.compile("(?<=[(\\[\u201c$\u00a3]) ");
    private static final Pattern APART = Pattern.compile(" ([\u2019']) (?=(?:s|t|re|ve|ll|d|m)\\b)");
    private static final Pattern PLURAL = Pattern.compile("(?<=s) (?=\u2019 )");

    private Detokenizer() {}

    static String plain(String text) {
        int loose = count(text, " , ") + count(text, " . ");
        if (loose < LEAST || loose < 3 * count(text, ", ") - 3 * count(text, " , ")) {
            return text;
        }
        String whole = APART.matcher(text).replaceAll("$1");
        String joined = AFTER.matcher(BEFORE.matcher(whole).replaceAll("")).replaceAll("");
        return quotes(PLURAL.matcher(joined).replaceAll(""));
    }

    /** Straight marks open and close by turns within a paragraph. */
    private static String quotes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean isOpen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isOpen &= c != '\n';
            if (c != '"') {
                boolean isBlankInside = c == ' ' && isOpen && !out.isEmpty() && out.charAt(out.length() - 1) == '"';
                out.append(isBlankInside ? "" : c);
                continue;
            }
            if (isOpen && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append(c);
            isOpen = !isOpen;
        }
        return out.toString();
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) {
            count++;
        }
        return count;
    }
}
