package org.entente.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds paragraphs. An empty line always ends one. Where a text is wrapped by hand at some 60 to 80 columns, its line ends are no
 * paragraph ends, but an indented line begins a paragraph, and so do two blanks after a sentence where one blank is the rule.
 */
final class Layout {
    private static final int NARROWEST = 35;
    private static final int WIDEST = 100;

    private final List<String> paragraphs = new ArrayList<>();
    private final boolean isWrapped;
    private final boolean isDoubleBlankBreak;

    private Layout(String[] lines, String text) {
        isWrapped = isWrapped(lines);
        isDoubleBlankBreak = isDoubleBlankBreak(text);
    }

    /** The paragraphs of a repaired text, each on one line with single blanks; none is empty. */
    static List<String> paragraphs(String text) {
        String[] lines = text.split("\n", -1);
        Layout layout = new Layout(lines, text);
        layout.read(lines);
        return layout.paragraphs;
    }

    private void read(String[] lines) {
        StringBuilder paragraph = new StringBuilder();
        String before = "";
        for (String line : lines) {
            if (!line.isBlank() && !before.isBlank() && isJoined(before, line)) {
                paragraph.append(' ').append(line.strip());
            } else {
                close(paragraph);
                paragraph.append(line.strip());
            }
            before = line;
        }
        close(paragraph);
    }

    private void close(StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            String text = paragraph.toString();
            int from = 0;
            for (int i = isDoubleBlankBreak ? text.indexOf("  ") : -1; i >= 0; i = text.indexOf("  ", i + 2)) {
                if (isSentenceEnd(text, i)) {
                    add(text.substring(from, i));
                    from = i;
                }
            }
            add(text.substring(from));
            paragraph.setLength(0);
        }
    }

    private void add(String text) {
        String collapsed = TextRepair.collapse(text);
        if (!collapsed.isEmpty()) {
            paragraphs.add(collapsed);
        }
    }

    private boolean isJoined(String before, String line) {
        String last = before.strip();
        String next = line.strip();
        String lower = next.toLowerCase(Locale.ROOT);
        if (lower.equals("reuter") || lower.equals("reuters") || isMark(next.charAt(0))) {
            return false;
        }
        if (isWrapped) {
            // Two blanks may stand for the end of a paragraph: the line that counts is what follows them.
            int width = last.length() - Math.max(0, last.lastIndexOf("  "));
            return width <= WIDEST + 20 && indent(line) <= indent(before) + 1;
        }
        return !isSentenceEnd(last, last.length()) && Character.isLowerCase(next.charAt(0));
    }

    private static boolean isMark(char c) {
        return c == '\u2022' || c == '*' || c == '#' || c == '>' || c == '|';
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Lines that have a successor are of one width and mostly end inside a sentence. */
    private static boolean isWrapped(String[] lines) {
        int[] widths = new int[lines.length];
        int count = 0;
        int sentenceEnds = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !lines[i + 1].isBlank() && line.indexOf("  ") < 0) {
                widths[count++] = line.length();
                sentenceEnds += isSentenceEnd(line, line.length()) ? 1 : 0;
            }
        }
        if (count < 2) {
            return false;
        }
        Arrays.sort(widths, 0, count);
        int median = widths[count / 2];
        int wide = widths[Math.min(count - 1, count * 95 / 100)];
        return median >= NARROWEST && wide <= WIDEST && sentenceEnds * 100 < count * 45;
    }

    /** Two blanks are a typist's habit where they follow most sentences, and a lost paragraph end where they follow some. */
    private static boolean isDoubleBlankBreak(String text) {
        int single = 0;
        int twice = 0;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (i > 0 && text.charAt(i - 1) != ' ' && i + 1 < text.length() && isSentenceEnd(text, i)) {
                if (text.charAt(i + 1) == ' ') {
                    twice++;
                } else {
                    single++;
                }
            }
        }
        return twice >= 2 && twice < 2.5 * single;
    }

    /** Whether a sentence can end right before {@code end}. */
    static boolean isSentenceEnd(String text, int end) {
        int i = end - 1;
        while (i > 0 && "\"\u201d\u2019')]*_".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".?!\u2026:".indexOf(text.charAt(i)) >= 0;
    }
}
