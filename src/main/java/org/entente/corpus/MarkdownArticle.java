package org.entente.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.PublicationDate;

/** One article of Markdown or plain text: what stands above the text, and the address below it. */
final class MarkdownArticle {
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|by):? +(\\p{Lu}.{1,110})");
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>]+)>?");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(title|headline|date|published( on| at)?|posted( on)?|updated|author|authors|byline|by|source|outlet|publication"
                    + "|publisher|newspaper|url|link|permalink|original url|source url|original link|language|lang|section|tags?"
                    + "|categor(?:y|ies)|description|subtitle|summary|dateline)\\s*:\\s*(.*)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"\u201d\u2019')]?$");
    private static final int LONGEST_HEAD = 200;
    private static final int SHORTEST_PROSE = 80;

    private final List<String> lines;
    private final Draft draft;
    private final StringBuilder text = new StringBuilder();
    private boolean isAbove = true;
    private int at;

    private MarkdownArticle(List<String> lines, Draft draft) {
        this.lines = lines;
        this.draft = draft;
    }

    static Draft of(List<String> lines) {
        MarkdownArticle article = new MarkdownArticle(lines, new Draft());
        article.readFrontMatter();
        article.readTitle();
        article.readLines();
        return article.draft.text(article.text.toString());
    }

    /** The same where the title is known and the lines are what follows it. */
    static Draft ofText(List<String> lines, Draft draft) {
        MarkdownArticle article = new MarkdownArticle(lines, draft);
        article.readLines();
        return draft.text(article.text.toString());
    }

    /** Whether a line is the byline, date or label that follows a headline. */
    static boolean isHead(String line) {
        String bare = Markdown.plain(line.strip()).strip();
        if (bare.isEmpty() || bare.length() > LONGEST_HEAD) {
            return false;
        }
        return isByline(bare)
                || PublicationDate.isDateLine(bare)
                || LABEL.matcher(bare).matches();
    }

    static boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches();
    }

    private void readFrontMatter() {
        int start = skipBlank(0);
        if (start >= lines.size() || !lines.get(start).strip().equals("---")) {
            return;
        }
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).strip().equals("---") && end < start + 60) {
            end++;
        }
        if (end >= lines.size() || !lines.get(end).strip().equals("---")) {
            return;
        }
        for (int i = start + 1; i < end; i++) {
            Matcher label = LABEL.matcher(lines.get(i).strip());
            if (label.matches()) {
                take(label.group(1), unquoted(label.group(label.groupCount())));
            }
        }
        at = end + 1;
    }

    /** The first heading; without one, a line in bold type or one that is underlined. */
    private void readTitle() {
        at = skipBlank(at);
        if (at >= lines.size()) {
            return;
        }
        String line = lines.get(at).strip();
        boolean isUnderlined =
                at + 1 < lines.size() && lines.get(at + 1).startsWith("==") && Markdown.isRule(lines.get(at + 1));
        boolean isBold =
                line.startsWith("**") && line.endsWith("**") && line.length() > 6 && line.length() <= LONGEST_HEAD;
        if (line.startsWith("#") || isUnderlined || isBold) {
            draft.title(Markdown.plain(line));
            at += isUnderlined ? 2 : 1;
        }
    }

    /** Bylines, dates and addresses stay among the lines, each its own paragraph: they become blocks of the article. */
    private void readLines() {
        for (; at < lines.size(); at++) {
            String line = Markdown.plain(lines.get(at));
            String bare = line.strip();
            if (!bare.isEmpty() && (isAbove && takeHead(bare) || takeAddress(bare))) {
                text.append(isLabel(bare) ? "" : "\n\n" + bare + "\n\n");
            } else {
                text.append(line).append('\n');
                isAbove &= bare.length() < SHORTEST_PROSE
                        || !SENTENCE_END.matcher(bare).find();
            }
        }
    }

    /** Labelled fields are no paragraphs of the article; only the label of its address is. */
    private static boolean isLabel(String line) {
        Matcher label = LABEL.matcher(line);
        return label.matches()
                && !isByline(line)
                && !line.toLowerCase(Locale.ROOT).matches("(original|source) (url|link).*");
    }

    private boolean takeHead(String line) {
        Matcher label = LABEL.matcher(line);
        if (line.length() <= LONGEST_HEAD && label.matches() && !isByline(line)) {
            return take(label.group(1), unquoted(label.group(label.groupCount())));
        }
        Matcher byline = BYLINE.matcher(line);
        if (!draft.hasAuthor() && isByline(line) && byline.matches()) {
            draft.author(byline.group(1));
            return true;
        }
        if (draft.date().isEmpty() && PublicationDate.isDateLine(line)) {
            draft.date(line);
            return true;
        }
        return false;
    }

    private boolean take(String label, String value) {
        switch (label.toLowerCase(Locale.ROOT).replaceAll(" (on|at)$", "")) {
            case "title", "headline" -> draft.title(value);
            case "date", "published", "posted" -> draft.date(value);
            case "author", "authors", "byline", "by" -> draft.author(value);
            case "source", "outlet", "publication", "publisher", "newspaper" -> takeSource(value);
            case "language", "lang" -> draft.language(value);
            case "dateline" -> draft.dateline(value);
            case "url", "link", "permalink", "original url", "source url", "original link" -> {
                return value.isEmpty() || takeAddress(value);
            }
            default -> {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private void takeSource(String value) {
        if (!takeAddress(value)) {
            draft.outlet(value);
        }
    }

    /** A line that is an address, or the label that announces it. */
    private boolean takeAddress(String line) {
        String bare = line.replaceFirst("(?i)^(original |source )?(url|link)\\s*:\\s*", "");
        if (bare.isEmpty()) {
            return true;
        }
        Matcher address = ADDRESS.matcher(bare);
        if (address.matches()) {
            draft.url(address.group(1));
            return true;
        }
        return false;
    }

    private int skipBlank(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static boolean isByline(String line) {
        return BYLINE.matcher(line).matches() && !SENTENCE_END.matcher(line).find() && line.length() <= 120;
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        boolean isQuoted = bare.length() >= 2
                && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
                && bare.charAt(bare.length() - 1) == bare.charAt(0);
        return isQuoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
