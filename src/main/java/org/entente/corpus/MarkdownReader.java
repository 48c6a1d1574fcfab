package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Articles saved as Markdown: a heading, a byline, a date, the text, the address at the end. A file may hold several, each beginning
 * with its own heading of the first level.
 */
final class MarkdownReader implements ArticleReader {
    /** How far below a heading its byline or date stands at most. */
    private static final int LINES_AHEAD = 12;

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return new Articles(in, sourceUri, format());
    }

    private static final class Articles extends RecordIterator {
        private final RawLines lines;
        private final Deque<Decoded> ahead = new ArrayDeque<>();
        private boolean isEnd;

        Articles(InputStream in, String sourceUri, String format) {
            super(sourceUri, format);
            lines = new RawLines(in);
        }

        @Override
        ReadResult advance() throws IOException {
            List<String> article = new ArrayList<>();
            String flag = "";
            long size = 0;
            boolean hasWords = false;
            for (Decoded line = take(); line != null; line = take()) {
                if (hasWords && Markdown.isTitle(line.text()) && isNextArticle(article)) {
                    ahead.addFirst(line);
                    break;
                }
                flag = line.flag().isEmpty() ? flag : line.flag();
                size += line.text().length();
                hasWords |= !line.text().isBlank();
                if (size <= Limits.RECORD) {
                    article.add(line.text());
                }
            }
            if (!hasWords) {
                return null;
            }
            return size > Limits.RECORD
                    ? place().reject(
                                    "too_large",
                                    "an article of more than " + (Limits.RECORD >> 20) + " MB",
                                    article.get(0))
                    : MarkdownArticle.of(article).flag(flag).at(place());
        }

        /** A heading begins an article when the one before has ended, or when a byline, a date or an address follows it. */
        private boolean isNextArticle(List<String> article) throws IOException {
            int last = article.size() - 1;
            while (last >= 0 && article.get(last).isBlank()) {
                last--;
            }
            String end = last < 0 ? "" : article.get(last).strip();
            if (Markdown.isRule(end) || MarkdownArticle.isAddress(end)) {
                return true;
            }
            fill();
            return ahead.stream().limit(LINES_AHEAD).anyMatch(line -> MarkdownArticle.isHead(line.text()));
        }

        private void fill() throws IOException {
            while (ahead.size() < LINES_AHEAD && !isEnd) {
                isEnd = !lines.next();
                if (!isEnd) {
                    ahead.add(line());
                }
            }
        }

        private Decoded take() throws IOException {
            if (!ahead.isEmpty()) {
                return ahead.poll();
            }
            isEnd = isEnd || !lines.next();
            return isEnd ? null : line();
        }

        private Decoded line() throws IOException {
            if (lines.isTooLong()) {
                throw new TooLargeException("a line of more than " + (Limits.RECORD >> 20) + " MB");
            }
            return lines.line();
        }
    }
}
