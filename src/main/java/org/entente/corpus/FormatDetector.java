package org.entente.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a file's format by its beginning. The name only decides what a text may be that has no marks of its own. */
public final class FormatDetector {
    /** Names that promise structure: prose in such a file is not what its name says. */
    private static final Set<String> STRUCTURED = Set.of(
            "json", "jsonl", "ndjson", "xml", "sgm", "sgml", "csv", "tsv", "warc", "arc", "parquet", "html", "htm");

    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)\\A\\s*(?:#{1,2} \\S|---\\s*\\n(?:.*\\n){0,3}(?:title|date|author|url)\\s*:|\\*\\*[^*\\n]{5,200}\\*\\*\\s*\\n|[^\\n]{5,200}\\n={3,}\\s*\\n)"
                    + "|^(?:Original url|Original URL|Source url):");

    private static final Pattern LEXIS =
            Pattern.compile("(?m)^[\\s>]*(?:Document )?\\d+ (?:of|de) \\d+ DOCUMENTS?|>\\d+ of \\d+ DOCUMENTS");

    /** The first element that is no declaration or comment. */
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z][\\w:.-]*)");

    private static final Pattern COMMENT = Pattern.compile("<!--[^>]*-->");

    private static final int MARKUP_HEAD = 8000;

    /**
     * What a file is.
     *
     * @param format a reader's name, or empty for what holds no articles
     * @param message what a file without articles is, in words, for the reject; else what more the file may be, or empty
     */
    public record Detection(String format, String message) {
        static Detection of(String format) {
            return new Detection(format, "");
        }

        /** Where something else is possible too. */
        static Detection unsure(String format, String message) {
            return new Detection(format, message);
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
     * @param mapping the columns that a table of articles may have
     */
    public static Detection detect(byte[] head, int length, String name, Mapping mapping) {
        String text = new String(head, 0, length, StandardCharsets.UTF_8);
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        String start = text.stripLeading();
        // What a web archive holds may well be binary.
        if (start.startsWith("WARC/") || start.startsWith("filedesc://")) {
            return Detection.of("warc");
        }
        String magic = Magic.of(head, length);
        if (!magic.isEmpty()) {
            return Detection.none(magic);
        }
        if (start.isEmpty()) {
            return Detection.none("nothing but white space");
        }
        return switch (start.charAt(0)) {
            case '{', '[' -> json(start);
            case '<' -> markup(start, name, mapping);
            default -> text(start, name, mapping);
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
        boolean isOneLine = isWhole && line < 0;
        return isOneLine
                ? Detection.unsure(
                        "jsonl",
                        "a single line may be JSON Lines or one JSON document; --format json reads lists inside")
                : Detection.of(isWhole || isBrokenLine ? "jsonl" : "json");
    }

    private static Detection markup(String start, String name, Mapping mapping) {
        String head = start.length() > MARKUP_HEAD ? start.substring(0, MARKUP_HEAD) : start;
        head = COMMENT.matcher(head).replaceAll("");
        if (head.contains("<REUTERS ") || head.contains("lewis.dtd")) {
            return Detection.of("reuters21578");
        }
        Matcher root = ROOT.matcher(head);
        String tag = root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        if (tag.equals("html")
                || tag.equals("body")
                || tag.equals("head")
                || head.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
            return page(start);
        }
        String local = tag.substring(tag.indexOf(':') + 1);
        return switch (local) {
            case "nitf" -> Detection.of("nitf");
            case "newsml", "newsitem" -> Detection.of(isG2(head) ? "newsml-g2" : "newsml");
            case "newsmessage" -> Detection.of("newsml-g2");
            case "ppsresponse", "ppsarticleresponse" -> Detection.of("factiva");
            case "rss" -> Detection.of("rss");
            case "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem" ->
                isG2(head)
                        ? Detection.none("a NewsML-G2 " + local + ": no articles")
                        : Detection.none("XML with the root " + tag);
            case "" -> text(start, name, mapping);
            default ->
                start.startsWith("<?xml") || extension(name).equals("xml")
                        ? Detection.none("XML with the root " + tag)
                        : text(start, name, mapping);
        };
    }

    private static boolean isG2(String head) {
        return head.contains("nar/2006-10-01") || head.contains("standard=\"NewsML-G2\"");
    }

    private static Detection page(String start) {
        if (start.contains("class=\"article ") && start.contains("articleParagraph")
                || start.contains("<title>Factiva")) {
            return Detection.of("factiva-html");
        }
        boolean isLexis = start.contains("LXNComment")
                || start.contains("<DOCFULL>")
                || LEXIS.matcher(start).find();
        return Detection.of(isLexis ? "lexisnexis" : "html");
    }

    private static Detection text(String start, String name, Mapping mapping) {
        if (HeaderDumpReader.isHead(start)) {
            return Detection.of("header-dump");
        }
        if (LEXIS.matcher(start).find()) {
            return Detection.of("lexisnexis");
        }
        Detection table = TableDetector.detect(start, mapping);
        if (table != null) {
            return table;
        }
        if (MARKDOWN.matcher(start).find()) {
            return Detection.of("markdown");
        }
        String extension = extension(name);
        if (STRUCTURED.contains(extension)) {
            return Detection.none("no " + extension + " although it is named so");
        }
        boolean hasWords = start.chars().filter(Character::isLetter).limit(20).count() == 20 && start.indexOf(' ') >= 0;
        return hasWords || extension.equals("txt")
                ? Detection.unsure("text", "it has the marks of no format and counts as one article of plain text")
                : Detection.none("no text that is known");
    }

    static String extension(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
