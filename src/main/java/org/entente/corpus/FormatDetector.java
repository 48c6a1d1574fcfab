package org.entente.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a file's format by its beginning. The name only decides what a text may be that has no marks of its own. */
public final class FormatDetector {
    /** Names that promise structure: prose in such a file is not what its name says. */
    private static final Set<String> STRUCTURED = Set.of(
            "json", "jsonl", "ndjson", "xml", "sgm", "sgml", "csv", "tsv", "warc", "arc", "parquet", "html", "htm");

    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)\\A\\s*(?:#{1,2} \\S|---\\s*\\n(?:.*\\n){0,3}(?:title|date|author|url)\\s*:|\\*\\*[^*\\n]{5,200}\\*\\*\\s*\\n|[^\\n]{5,200}\\n={3,}\\s*\\n)"
                    + "|^(?:Original url|Original URL|Source url):");

    /**
     * What a file is.
     *
     * @param format a reader's name, or empty for what holds no articles
     * @param message what it is in words, for the reject
     */
    public record Detection(String format, String message) {
        static Detection of(String format) {
            return new Detection(format, "");
        }

        static Detection none(String message) {
            return new Detection("", message);
        }
    }

    private FormatDetector() {}

    /**
     * Finds the format.
     *
     * @param head the file's first bytes, decompressed
     * @param length how many of them count
     * @param name the file's name, without the suffixes of compression
     */
    public static Detection detect(byte[] head, int length, String name) {
        String magic = Magic.of(head, length);
        if (!magic.isEmpty()) {
            return Detection.none(magic);
        }
        String text = new String(head, 0, length, StandardCharsets.UTF_8);
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return Detection.none("nothing but white space");
        }
        return switch (start.charAt(0)) {
            case '{', '[' -> json(start);
            case '<' -> markup(start, name);
            default -> text(text, start, name);
        };
    }

    private static Detection json(String start) {
        if (start.charAt(0) == '[' && !start.substring(1).stripLeading().startsWith("{")) {
            return start.startsWith("[](") || start.startsWith("[!") ? Detection.of("markdown") : Detection.of("json");
        }
        if (start.contains("\"quoteID\"") && start.contains("\"quotation\"")) {
            return Detection.none("Quotebank: quotations without their articles");
        }
        if (start.charAt(0) == '[') {
            return Detection.of("json");
        }
        int line = start.indexOf('\n');
        String first = line < 0 ? start : start.substring(0, line).stripTrailing();
        // An object that a line break follows inside is printed over several lines.
        boolean isWhole = first.endsWith("}") || line < 0;
        boolean isBrokenLine = first.length() > 2
                && line > 0
                && start.substring(line).stripLeading().startsWith("{\"");
        return Detection.of(isWhole || isBrokenLine ? "jsonl" : "json");
    }

    private static Detection markup(String start, String name) {
        String head = start.length() > 4000 ? start.substring(0, 4000) : start;
        if (head.contains("<REUTERS ") || head.contains("lewis.dtd")) {
            return Detection.of("reuters21578");
        }
        return text(start, start, name);
    }

    private static Detection text(String text, String start, String name) {
        if (MARKDOWN.matcher(start).find()) {
            return Detection.of("markdown");
        }
        String extension = extension(name);
        if (STRUCTURED.contains(extension)) {
            return Detection.none("no " + extension + " although it is named so");
        }
        boolean hasWords = text.chars().filter(Character::isLetter).limit(20).count() == 20 && text.indexOf(' ') >= 0;
        return hasWords || extension.equals("txt") ? Detection.of("text") : Detection.none("no text that is known");
    }

    static String extension(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
