package org.entente.corpus;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** One article with four lines above it: {@code -- title}, {@code -- By names}, {@code -- date}, {@code -- address}. */
final class HeaderDumpReader implements ArticleReader {
    private static final String MARK = "--";

    @Override
    public String format() {
        return "header-dump";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return Documents.of(in, sourceUri, format(), HeaderDumpReader::article);
    }

    static boolean isHead(String start) {
        List<String> lines = start.lines().limit(4).toList();
        return lines.size() >= 3
                && lines.stream()
                                .filter(line -> line.startsWith("-- ") || line.equals(MARK))
                                .count()
                        >= 3;
    }

    private static ReadResult article(Decoded document, Place place) {
        List<String> lines = Arrays.asList(document.text().split("\r\n|\n|\r", -1));
        Draft draft = new Draft().flag(document.flag());
        int at = 0;
        while (at < lines.size() && at < 8 && lines.get(at).startsWith(MARK)) {
            String value = lines.get(at).substring(2).strip();
            if (value.startsWith("http")) {
                draft.url(value);
            } else if (at == 0) {
                draft.title(value);
            } else if (at == 1) {
                draft.author(value);
            } else {
                draft.date(value);
            }
            at++;
        }
        return draft.text(String.join("\n", lines.subList(at, lines.size()))).at(place);
    }
}
