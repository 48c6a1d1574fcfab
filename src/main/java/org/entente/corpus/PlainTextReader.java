package org.entente.corpus;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;

/** One article as plain text: the first line is its title when it is short and stands alone. */
final class PlainTextReader implements ArticleReader {
    private static final int LONGEST_TITLE = 200;

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return Documents.of(in, sourceUri, format(), PlainTextReader::article);
    }

    private static ReadResult article(Decoded document, Place place) {
        String[] lines = document.text().split("\r\n|\n|\r", -1);
        int first = 0;
        while (first < lines.length && lines[first].isBlank()) {
            first++;
        }
        boolean isTitled = first + 1 < lines.length
                && lines[first].strip().length() <= LONGEST_TITLE
                && !lines[first].strip().endsWith(".")
                && lines[first + 1].isBlank();
        Draft draft = new Draft();
        if (isTitled) {
            draft.title(lines[first]);
            first++;
        }
        Draft rest = MarkdownArticle.ofText(
                Arrays.asList(lines).subList(Math.min(first, lines.length), lines.length), draft);
        return rest.flag(document.flag()).at(place);
    }
}
