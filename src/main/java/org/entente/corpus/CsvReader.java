package org.entente.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with a header line: comma-separated or tab-separated, columns by {@link Mapping}. */
final class CsvReader implements ArticleReader {
    private final String format;
    private final char separator;
    private final Mapping mapping;

    CsvReader(String format, char separator, Mapping mapping) {
        this.format = format;
        this.separator = separator;
        this.mapping = mapping;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        CsvRecords records = new CsvRecords(new RawLines(in), separator);
        return new RecordIterator(sourceUri, format) {
            private List<String> header;

            @Override
            ReadResult advance() throws IOException {
                if (header == null) {
                    CsvRecords.Row row = records.next();
                    header = row == null
                            ? List.of()
                            : row.cells().stream().map(Mapping::key).toList();
                    if (mapping.names(Mapping.TEXT).stream().noneMatch(header::contains)) {
                        String columns =
                                String.join(", ", header.stream().limit(30).toList());
                        ReadResult none = place().reject(
                                        "unknown_fields", "no column holds an article's text: " + columns, columns);
                        header = List.of();
                        return none;
                    }
                }
                CsvRecords.Row row = header.isEmpty() ? null : records.next();
                if (row == null) {
                    return null;
                }
                return row.problem().isEmpty()
                        ? article(header, row, place())
                        : place().reject("bad_row", row.problem(), row.raw());
            }
        };
    }

    @Override
    public List<String> columns(byte[] head) throws IOException {
        CsvRecords.Row row = new CsvRecords(new RawLines(new ByteArrayInputStream(head)), separator).next();
        return row == null ? List.of() : row.cells();
    }

    private ReadResult article(List<String> header, CsvRecords.Row row, Place place) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.putIfAbsent(header.get(i), row.cells().get(i));
        }
        Draft draft = new Draft().flag(row.flag());
        draft.text(Detokenizer.plain(HtmlText.ofMaybe(value(cells, Mapping.TEXT))));
        draft.title(value(cells, Mapping.TITLE)).url(value(cells, Mapping.URL)).outlet(value(cells, Mapping.OUTLET));
        draft.date(value(cells, Mapping.DATE))
                .language(value(cells, Mapping.LANGUAGE))
                .dateline(value(cells, Mapping.DATELINE));
        return draft.author(list(value(cells, Mapping.AUTHORS))).at(place);
    }

    private String value(Map<String, String> cells, String field) {
        for (String name : mapping.names(field)) {
            List<String> parts = new ArrayList<>();
            for (String part : name.split("\\+", -1)) {
                String cell = cells.getOrDefault(part, "").strip();
                // What pandas writes for a missing cell.
                parts.add(
                        cell.equals("nan") || cell.equals("NaN") || cell.equals("None") ? "" : wholeNumber(cell, name));
            }
            if (!parts.contains("")) {
                return String.join("-", parts);
            }
        }
        return "";
    }

    /** A year that became 2016.0 on the way. */
    private static String wholeNumber(String cell, String name) {
        return name.indexOf('+') > 0 && cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
    }

    /** Authors as Python prints a list. */
    private static String list(String value) {
        boolean isList = value.startsWith("[") && value.endsWith("]");
        return isList ? value.substring(1, value.length() - 1).replaceAll("['\"]", "") : value;
    }
}
