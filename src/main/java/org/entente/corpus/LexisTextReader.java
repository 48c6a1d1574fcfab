package org.entente.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.PublicationDate;

/** LexisNexis downloads as text: {@code 1 of 10 DOCUMENTS}, the outlet, the date, the title, labelled fields, the wrapped body. */
final class LexisTextReader implements ArticleReader {
    static final Pattern START =
            Pattern.compile("\\s*(?:Document )?\\d+ (?:of|de|von) \\d+ (?:DOCUMENTS?|DOKUMENTE?)?\\s*");
    static final Pattern LABEL = Pattern.compile("([A-Z][A-Z-]{3,20}(?: [A-Z]{2,12})?):\\s*(.*)");

    @Override
    public String format() {
        return "lexisnexis";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return new RecordIterator(sourceUri, format()) {
            private RawLines lines;
            private boolean isInside;

            @Override
            ReadResult advance() throws IOException {
                lines = lines == null ? new RawLines(plain(in)) : lines;
                List<String> record = new ArrayList<>();
                String flag = "";
                long size = 0;
                boolean wasInside = isInside;
                while (lines.next()) {
                    Decoded line = lines.line();
                    boolean isStart = START.matcher(line.text()).matches();
                    if (isStart && wasInside) {
                        return article(record, flag, place());
                    }
                    wasInside |= isStart;
                    isInside |= isStart;
                    size += line.text().length();
                    if (wasInside && !isStart && size < Limits.RECORD) {
                        record.add(line.text());
                        flag = line.flag().isEmpty() ? flag : line.flag();
                    }
                }
                isInside = false;
                return wasInside ? article(record, flag, place()) : null;
            }
        };
    }

    /** The older download as a web page holds the same lines. */
    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream peeked = new BufferedInputStream(in);
        peeked.mark(8);
        int first = peeked.read();
        while (first == ' ' || first == '\n' || first == '\r') {
            peeked.mark(8);
            first = peeked.read();
        }
        peeked.reset();
        if (first != '<') {
            return peeked;
        }
        String text = HtmlText.of(HtmlReader.page(Limits.document(peeked), null, ""));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult article(List<String> lines, String flag, Place place) {
        return new LexisDocument(lines).draft().flag(flag).at(place);
    }

    /** One document: what stands before the first label is its head. */
    private static final class LexisDocument {
        private final List<String> lines;
        private final Draft draft = new Draft();
        private final List<String> head = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        LexisDocument(List<String> lines) {
            this.lines = lines;
        }

        Draft draft() {
            int body = 0;
            boolean isBody = false;
            boolean isEnd = false;
            for (int i = 0; i < lines.size(); i++) {
                Matcher label = LABEL.matcher(lines.get(i).strip());
                boolean isLabel = label.matches();
                if (isLabel) {
                    String name = label.group(1).toUpperCase(Locale.ROOT);
                    isEnd |= isBody
                            && name.matches(
                                    "LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|SUBJECT|JOURNAL-CODE|DISTRIBUTION|COPYRIGHT");
                    take(name, label.group(2));
                    isBody |= name.equals("LENGTH") || name.equals("BODY");
                    body = i;
                } else if (isBody && !isEnd) {
                    text.append(lines.get(i)).append('\n');
                } else if (!isBody && body == 0 && !lines.get(i).isBlank()) {
                    head.add(lines.get(i).strip());
                }
            }
            takeHead();
            return draft.text(isBody ? text.toString() : String.join("\n", head));
        }

        private void take(String name, String value) {
            switch (name) {
                case "BYLINE" -> draft.author(value);
                case "HEADLINE" -> draft.title(value);
                case "DATELINE" -> draft.dateline(value);
                case "LANGUAGE" -> draft.language(value.equalsIgnoreCase("english") ? "en" : "");
                default -> {
                    // The other fields say nothing that an article holds.
                }
            }
        }

        private void takeHead() {
            int date = -1;
            for (int i = 0; i < head.size() && i < 8; i++) {
                if (date < 0
                        && PublicationDate.of(head.get(i)).isPresent()
                        && head.get(i).length() < 80) {
                    date = i;
                    draft.date(head.get(i));
                }
            }
            for (int i = 0; i < Math.max(0, date); i++) {
                if (!head.get(i).startsWith("Copyright") && !head.get(i).matches("(?i)all rights reserved.*")) {
                    draft.outlet(head.get(i));
                }
            }
            if (date >= 0 && date + 1 < head.size()) {
                draft.title(String.join(" ", head.subList(date + 1, Math.min(head.size(), date + 4))));
            }
        }
    }
}
