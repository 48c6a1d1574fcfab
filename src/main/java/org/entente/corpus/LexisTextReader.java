package org.entente.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.PublicationDate;

/** LexisNexis downloads as text: {@code 1 of 10 DOCUMENTS}, the outlet, the date, the title, labelled fields, the wrapped body. */
final class LexisTextReader implements ArticleReader {
    static final Pattern START =
            Pattern.compile("\\s*(?:Document )?\\d+ (?:of|de|von) \\d+ (?:DOCUMENTS?|DOKUMENTE?)?\\s*");
    /** How long the article is, in any language: the body follows. */
    private static final Pattern LENGTH = Pattern.compile("[\\d.,]+ \\p{L}{3,12}");

    /** Labels above the body, also between it and its length; any other word in capitals is the article's own. */
    private static final Set<String> FIELDS =
            Set.of("BYLINE", "AUTEUR", "HEADLINE", "DATELINE", "SECTION", "RUBRIQUE", "HIGHLIGHT", "ENCART", "BODY");

    /** Labels below the body. */
    private static final Set<String> END = Set.of(
            "LOAD-DATE",
            "LANGUAGE",
            "PUBLICATION-TYPE",
            "SUBJECT",
            "JOURNAL-CODE",
            "DISTRIBUTION",
            "COPYRIGHT",
            "GRAPHIC",
            "SUJET",
            "LANGUE",
            "DATE-CHARGEMENT",
            "TYPE-PUBLICATION");

    private static final Pattern NO_TITLE = Pattern.compile("(?i).{0,40}\\bedition|correction appended");

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
        private boolean isLabelled;

        LexisDocument(List<String> lines) {
            this.lines = lines;
        }

        Draft draft() {
            boolean isBody = false;
            boolean isEnd = false;
            for (String line : lines) {
                Matcher label = LABEL.matcher(line.strip());
                String name = label.matches() ? label.group(1) : "";
                isEnd |= isBody && END.contains(name);
                if (!name.isEmpty() && (!isBody || isEnd || FIELDS.contains(name))) {
                    take(name, label.group(2));
                    isBody |= name.equals("BODY")
                            || LENGTH.matcher(label.group(2)).matches();
                    isLabelled = true;
                } else if (isBody && !isEnd) {
                    text.append(line).append('\n');
                } else if (!isLabelled && !(line.isBlank() && isBlankBefore())) {
                    head.add(line.strip());
                }
            }
            takeHead();
            // Fields without a length are those of a picture.
            return draft.text(isLabelled ? text.toString() : String.join("\n", head));
        }

        private boolean isBlankBefore() {
            return head.isEmpty() || head.get(head.size() - 1).isEmpty();
        }

        private void take(String name, String value) {
            switch (name) {
                case "BYLINE", "AUTEUR" -> draft.author(value);
                case "HEADLINE" -> draft.title(value);
                case "DATELINE" -> draft.dateline(value);
                case "HIGHLIGHT", "ENCART" -> text.append(value).append('\n');
                case "LANGUAGE" -> draft.language(value.equalsIgnoreCase("english") ? "en" : "");
                default -> {
                    // The other fields say nothing that an article holds.
                }
            }
        }

        private void takeHead() {
            int date = -1;
            for (int i = 0; i < head.size() && i < 16; i++) {
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
            if (date >= 0) {
                draft.title(title(date + 1));
            }
        }

        /** The first paragraph below the date; the edition stands in the date's own, or is one by itself. */
        private String title(int from) {
            int at = from;
            while (at < head.size() && !head.get(at).isEmpty()) {
                at++;
            }
            boolean isAtOnce = head.stream().skip(at).allMatch(String::isEmpty);
            StringJoiner title = new StringJoiner(" ");
            for (String line : head.subList(isAtOnce ? from : at, head.size())) {
                if (line.isEmpty() && title.length() > 0 && !title.toString().endsWith(";")) {
                    break;
                }
                if (!line.isEmpty() && !NO_TITLE.matcher(line).matches()) {
                    title.add(line);
                }
            }
            return title.toString();
        }
    }
}
