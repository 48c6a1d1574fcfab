package org.entente.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.article.Article;
import org.entente.article.ArticleNormalizer;
import org.entente.article.RawArticle;

/**
 * Reads a file of any format into articles: undoes compression, finds the format, reads the records, normalises them. Bad content
 * becomes a {@link RejectedRecord}; no exception comes out of it.
 */
public final class CorpusReader {
    /** The name of the format that leaves the choice to {@link FormatDetector}. */
    public static final String AUTO = "auto";

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]");

    /** What became of one record. */
    public sealed interface Ingested {
        /** An article. */
        record Kept(Article article) implements Ingested {}

        /** None, and why. */
        record Refused(RejectedRecord reject) implements Ingested {}
    }

    private final ArticleNormalizer normalizer;
    private final Mapping mapping;
    private final Map<String, ArticleReader> readers = new LinkedHashMap<>();

    private CorpusReader(ArticleNormalizer normalizer, Mapping mapping) {
        this.normalizer = normalizer;
        this.mapping = mapping;
        Readers.all(mapping).forEach(reader -> readers.put(reader.format(), reader));
    }

    /** With all formats and the tables under {@code data/registry}. */
    public static CorpusReader load() {
        return load(Mapping.parse(""));
    }

    /** The same, where the user says which column or key of a table or JSON file is what. */
    public static CorpusReader load(Mapping mapping) {
        return new CorpusReader(ArticleNormalizer.load(), mapping);
    }

    /** The names that {@link #read} takes beside {@code auto}. */
    public static List<String> formats() {
        return Readers.all(Mapping.parse("")).stream()
                .map(ArticleReader::format)
                .toList();
    }

    /**
     * The records of one file, read as the iterator advances. The caller closes the stream.
     *
     * @param format {@code auto} or one of {@link #formats()}
     * @throws IllegalArgumentException when there is no such format
     */
    public Iterator<Ingested> read(InputStream rawBytes, String sourceUri, String format) {
        Iterator<ReadResult> records = records(rawBytes, sourceUri, format);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Ingested next() {
                return ingested(records.next());
            }
        };
    }

    /** The same as the format states them: {@link #normalized} makes articles of them, here or on another machine. */
    public Iterator<ReadResult> records(InputStream rawBytes, String sourceUri, String format) {
        if (!format.equals(AUTO) && !readers.containsKey(format)) {
            throw new IllegalArgumentException(
                    "no format '" + format + "': " + AUTO + ", " + String.join(", ", readers.keySet()));
        }
        return content(rawBytes, sourceUri, format, 0);
    }

    /** Records that come as one JSON object each, such as the rows of a table that only Spark can read. */
    public Iterator<ReadResult> objects(Iterator<String> objects, String sourceUri, String format) {
        JsonArticle articles = new JsonArticle(mapping);
        return new RecordIterator(sourceUri, format) {
            @Override
            ReadResult advance() throws IOException {
                return objects.hasNext() ? articles.of(Json.parse(objects.next()), "", place()) : null;
            }
        };
    }

    /** @param depth how many ZIP archives it lies in */
    private Iterator<ReadResult> content(InputStream rawBytes, String sourceUri, String format, int depth) {
        byte[] head = {};
        try {
            BufferedInputStream in = Decompression.open(rawBytes);
            head = head(in);
            if (head.length == 0) {
                return one(sourceUri, format, "empty_file", "no bytes", head);
            }
            if (Decompression.isZip(head, head.length)) {
                return depth == Limits.DEPTH
                        ? one(sourceUri, format, "too_large", "in more than " + Limits.DEPTH + " archives", head)
                        : new ZipEntries(in, sourceUri, (entry, name) -> content(entry, name, format, depth + 1));
            }
            String chosen = format;
            if (format.equals(AUTO)) {
                FormatDetector.Detection found =
                        FormatDetector.detect(head, head.length, Decompression.nameInside(sourceUri), mapping);
                if (found.format().isEmpty()) {
                    return one(sourceUri, format, "unknown_format", found.message(), head);
                }
                chosen = found.format();
            }
            Iterator<ReadResult> records = readers.get(chosen).read(in, sourceUri);
            return records.hasNext()
                    ? records
                    : one(sourceUri, chosen, "no_records", "nothing of it is a record", head);
        } catch (IOException | RuntimeException e) {
            return one(sourceUri, format, Reason.of(e), Reason.message(e), head);
        }
    }

    /** The format of a file by its beginning, or what it is when it holds no articles. */
    public String formatOf(InputStream rawBytes, String name, String format) {
        if (!format.equals(AUTO)) {
            return format;
        }
        try {
            BufferedInputStream in = Decompression.open(rawBytes);
            byte[] head = head(in);
            if (Decompression.isZip(head, head.length)) {
                return "zip";
            }
            FormatDetector.Detection found =
                    FormatDetector.detect(head, head.length, Decompression.nameInside(name), mapping);
            return found.format().isEmpty() ? "no articles: " + found.message() : found.format();
        } catch (IOException | RuntimeException e) {
            return Reason.message(e);
        }
    }

    ArticleReader reader(String format) {
        return readers.get(format);
    }

    Mapping mapping() {
        return mapping;
    }

    Ingested ingested(ReadResult result) {
        if (result instanceof ReadResult.Rejected rejected) {
            return new Ingested.Refused(rejected.reject());
        }
        return normalized(((ReadResult.Accepted) result).article());
    }

    /** An article of a record, or why it is none. */
    public Ingested normalized(RawArticle raw) {
        try {
            ArticleNormalizer.Normalized normalized = normalizer.normalize(raw);
            if (normalized instanceof ArticleNormalizer.Normalized.Kept kept) {
                return new Ingested.Kept(kept.article());
            }
            ArticleNormalizer.Normalized.Refused refused = (ArticleNormalizer.Normalized.Refused) normalized;
            return refuse(raw, refused.reasonCode(), refused.message());
        } catch (RuntimeException | StackOverflowError e) {
            return refuse(raw, "failed", Reason.message(e));
        }
    }

    private static Ingested refuse(RawArticle raw, String reasonCode, String message) {
        String head = raw.title() + '\n' + raw.text();
        return new Ingested.Refused(new RejectedRecord(
                raw.sourceUri(), raw.recordOffset(), raw.format(), "normalise", reasonCode, message, head));
    }

    /** A file of which nothing can be read, as its only record. */
    private static Iterator<ReadResult> one(
            String sourceUri, String format, String reasonCode, String message, byte[] head) {
        String text = new String(head, 0, Math.min(head.length, RejectedRecord.RAW_LIMIT), StandardCharsets.UTF_8);
        String raw = UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
        return List.of(new Place(sourceUri, 0, format).reject(reasonCode, message, raw))
                .iterator();
    }

    static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Limits.HEAD + 1);
        byte[] head;
        try {
            head = in.readNBytes(Limits.HEAD);
        } catch (IOException e) {
            // What came before the break is read below, and the break met again there.
            in.reset();
            head = new byte[in.available()];
            int read = in.read(head, 0, head.length);
            if (read <= 0) {
                throw e;
            }
        }
        in.reset();
        return head;
    }
}
