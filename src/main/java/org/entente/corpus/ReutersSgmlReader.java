package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.jsoup.parser.Parser;

/**
 * Reuters-21578: SGML of 1987, of which no XML parser approves. One record a {@code <REUTERS>} element; the text is wrapped at 60
 * columns, with indented paragraphs and control characters of the wire.
 */
final class ReutersSgmlReader implements ArticleReader {
    private static final String OUTLET = "Reuters";
    private static final String SEPARATOR = "&#31;";

    @Override
    public String format() {
        return "reuters21578";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        RawLines lines = new RawLines(in);
        return new RecordIterator(sourceUri, format()) {
            @Override
            ReadResult advance() throws IOException {
                StringBuilder record = new StringBuilder();
                boolean isInside = false;
                String flag = "";
                while (lines.next()) {
                    Decoded line = lines.line();
                    isInside |= line.text().contains("<REUTERS");
                    flag = line.flag().isEmpty() ? flag : line.flag();
                    if (isInside && record.length() <= Limits.RECORD) {
                        record.append(line.text()).append('\n');
                    }
                    if (isInside && line.text().contains("</REUTERS>")) {
                        return article(record.toString(), place(), flag);
                    }
                }
                return isInside ? place().reject("truncated", "no </REUTERS> at the end", record.toString()) : null;
            }
        };
    }

    private static ReadResult article(String record, Place place, String flag) {
        if (record.length() > Limits.RECORD) {
            return place.reject("too_large", "a record of more than " + (Limits.RECORD >> 20) + " MB", record);
        }
        String body = element(record, "BODY");
        String text = body.isEmpty() ? unproc(record) : body;
        return new Draft()
                .flag(flag)
                .outlet(wire(element(record, "UNKNOWN")))
                .language("en")
                .title(unescape(element(record, "TITLE")))
                .author(unescape(element(record, "AUTHOR")))
                .date(element(record, "DATE"))
                .dateline(unescape(element(record, "DATELINE")))
                .text(withoutEnd(unescape(text)))
                .at(place);
    }

    /** Who sent it: the word after the unit separator in {@code <UNKNOWN>}, {@code reute} in the collection itself. */
    private static String wire(String unknown) {
        int mark = unknown.indexOf(SEPARATOR);
        String name = mark < 0
                ? ""
                : unknown.substring(mark + SEPARATOR.length())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip();
        return name.isEmpty() || name.equals("reute") ? OUTLET : unescape(name);
    }

    /** What {@code <TEXT TYPE="UNPROC">} holds beside its title. */
    private static String unproc(String record) {
        String text = element(record, "TEXT");
        for (String name : new String[] {"TITLE", "AUTHOR", "DATELINE"}) {
            int start = text.indexOf('<' + name + '>');
            int end = text.indexOf("</" + name + '>');
            if (start >= 0 && end > start) {
                text = text.substring(0, start) + text.substring(end + name.length() + 3);
            }
        }
        return text;
    }

    private static String element(String record, String name) {
        int open = record.indexOf('<' + name);
        int start = open < 0 ? -1 : record.indexOf('>', open);
        boolean isThis = start > 0
                && (record.charAt(open + 1 + name.length()) == '>' || record.charAt(open + 1 + name.length()) == ' ');
        int end = isThis ? record.indexOf("</" + name + '>', start) : -1;
        return end < 0 ? "" : record.substring(start + 1, end);
    }

    /** The wire ends each story with its own name. */
    private static String withoutEnd(String text) {
        String bare = text.replaceAll("[\u0000-\u0008\u000b-\u001f]", "").stripTrailing();
        int line = bare.lastIndexOf('\n');
        boolean isSigned = line > 0 && bare.substring(line).strip().equalsIgnoreCase(OUTLET.substring(0, 6));
        return isSigned ? bare.substring(0, line) : bare;
    }

    private static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }
}
