package org.entente.corpus;

import java.util.regex.Pattern;

/** Markdown's marks taken off a line; its words stay. */
final class Markdown {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\[]*\\]\\([^()\\s]*(?:\\s\"[^\"]*\")?\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]*)\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)?(?:\\s\"[^\"]*\")?\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])\\*([^*\\s](?:[^*]{0,300}[^*\\s])?)\\*(?![\\w*])");
    private static final Pattern UNDERLINE = Pattern.compile("(?<![\\w_])_([^_\\s](?:[^_]{0,300}[^_\\s])?)_(?![\\w_])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>-])");

    private Markdown() {}

    static String plain(String line) {
        String plain = line;
        if (plain.indexOf("](") >= 0) {
            plain = LINK.matcher(IMAGE.matcher(plain).replaceAll("")).replaceAll("$1");
        }
        if (plain.indexOf('*') >= 0 && !plain.isBlank()) {
            plain = EMPHASIS.matcher(plain.replace("**", "")).replaceAll("$1");
        }
        if (plain.indexOf('_') >= 0) {
            plain = UNDERLINE
                    .matcher(isRule(plain) ? plain : plain.replace("__", ""))
                    .replaceAll("$1");
        }
        if (plain.indexOf('\\') >= 0) {
            plain = ESCAPED.matcher(plain).replaceAll("$1");
        }
        return heading(plain);
    }

    /** A line of three marks or more, such as {@code ---} or {@code ***}. */
    static boolean isRule(String line) {
        String bare = line.strip();
        return bare.length() >= 3
                && bare.chars().allMatch(c -> c == bare.charAt(0))
                && "-*_=".indexOf(bare.charAt(0)) >= 0;
    }

    static boolean isTitle(String line) {
        return line.startsWith("# ") && line.length() > 2;
    }

    private static String heading(String line) {
        int marks = 0;
        while (marks < line.length() && marks < 7 && line.charAt(marks) == '#') {
            marks++;
        }
        boolean isHeading = marks > 0 && marks < line.length() && line.charAt(marks) == ' ';
        String bare = isHeading ? line.substring(marks + 1) : line;
        return bare.startsWith("> ") ? bare.substring(2) : bare;
    }
}
