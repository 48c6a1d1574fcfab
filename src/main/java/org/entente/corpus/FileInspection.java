package org.entente.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.article.Article;
import org.entente.corpus.CorpusReader.Ingested;

/**
 * What would be read of one file, by its first records.
 *
 * @param format of its first record
 * @param notes what is doubtful about the format, or what the file is when it holds no articles
 * @param columns the columns or keys that hold an article's fields: {@code text -> article}
 * @param unused the other columns or keys
 * @param isWhole whether these are all records of the file
 */
public record FileInspection(
        String format,
        List<String> notes,
        Map<String, String> columns,
        List<String> unused,
        List<Article> articles,
        List<RejectedRecord> rejects,
        boolean isWhole) {
    /**
     * Inspects a file; bad content is told, never thrown.
     *
     * @param format {@code auto} or the name of a reader
     * @param most records that are read
     */
    public static FileInspection of(CorpusReader reader, ByteSource source, String name, String format, int most) {
        List<String> notes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (BufferedInputStream in = Decompression.open(source.open())) {
            byte[] head = CorpusReader.head(in);
            String inside = Decompression.nameInside(name);
            FormatDetector.Detection found = FormatDetector.detect(head, head.length, inside, reader.mapping());
            boolean isChosen = !format.equals(CorpusReader.AUTO);
            if (!Decompression.isZip(head, head.length)) {
                add(
                        notes,
                        isChosen && !found.format().equals(format) ? "it looks like " + seen(found) : found.message());
                add(notes, isChosen ? "" : againstName(found, inside));
            }
            Optional<ArticleReader> chosen = Optional.ofNullable(reader.reader(isChosen ? format : found.format()));
            names.addAll(chosen.isPresent() ? chosen.get().columns(head) : List.of());
        } catch (IOException | RuntimeException e) {
            add(notes, Reason.message(e));
        }
        try (InputStream in = source.open()) {
            return of(reader, reader.records(in, name, format), names, notes, most);
        } catch (IOException e) {
            add(notes, Reason.message(e));
            return new FileInspection(format, notes, Map.of(), List.of(), List.of(), List.of(), false);
        }
    }

    /** The same of records that are already objects, such as rows of Parquet. */
    public static FileInspection of(
            CorpusReader reader, Iterator<ReadResult> records, List<String> names, List<String> notes, int most) {
        List<Article> articles = new ArrayList<>();
        List<RejectedRecord> rejects = new ArrayList<>();
        while (records.hasNext() && articles.size() + rejects.size() < most) {
            Ingested record = reader.ingested(records.next());
            if (record instanceof Ingested.Kept kept) {
                articles.add(kept.article());
            } else {
                rejects.add(((Ingested.Refused) record).reject());
            }
        }
        Map<String, String> columns = new TreeMap<>(reader.mapping().columns(names));
        List<String> used = columns.values().stream()
                .flatMap(column -> List.of(column.split("\\+", -1)).stream())
                .toList();
        List<String> unused = names.stream()
                .filter(column -> !used.contains(Mapping.key(column)))
                .toList();
        String format = !articles.isEmpty()
                ? articles.get(0).format()
                : rejects.isEmpty() ? "" : rejects.get(0).format();
        return new FileInspection(format, List.copyOf(notes), columns, unused, articles, rejects, !records.hasNext());
    }

    /** Opens a file anew each time. */
    public interface ByteSource {
        InputStream open() throws IOException;
    }

    private static String seen(FormatDetector.Detection found) {
        return found.format().isEmpty() ? found.message() : found.format();
    }

    /** A name that promises another format than the content is. */
    private static String againstName(FormatDetector.Detection found, String name) {
        String extension = FormatDetector.extension(name);
        boolean isOther = !found.format().isEmpty()
                && !extension.equals(found.format())
                && CorpusReader.formats().contains(extension)
                && !extension.equals("json");
        return isOther ? "its name says " + extension + ", its content " + found.format() : "";
    }

    private static void add(List<String> notes, String note) {
        if (!note.isEmpty()) {
            notes.add(note);
        }
    }
}
