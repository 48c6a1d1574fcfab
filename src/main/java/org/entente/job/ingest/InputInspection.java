package org.entente.job.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.entente.article.Article;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.FileInspection;
import org.entente.corpus.Mapping;
import org.entente.corpus.ReadResult;
import org.entente.corpus.RejectedRecord;
import org.entente.job.run.Settings;

/** Says what a run would read, without a run: format, columns, first records and problems of each file. */
public final class InputInspection {
    /** Records of a file that are looked at. */
    private static final int MOST_RECORDS = 100;

    private static final int MOST_REJECTS = 3;
    private static final int LONGEST_LINE = 160;

    private final Settings settings;
    private final CorpusReader reader;
    private final Configuration configuration = new Configuration();
    private final Map<String, Integer> formats = new TreeMap<>();

    public InputInspection(Settings settings) {
        this.settings = settings;
        this.reader = CorpusReader.load(Mapping.parse(settings.map()));
    }

    /**
     * Prints it.
     *
     * @param mostFiles files that are looked into; of the others only the format is said
     * @param mostShown articles of each that are printed
     * @return whether any article was found
     * @throws InputException when the input does not exist or holds no file
     */
    public boolean print(PrintStream out, int mostFiles, int mostShown) {
        List<InputFile> files = InputFiles.list(settings.input(), configuration);
        boolean hasArticles = false;
        int looked = Math.min(mostFiles, files.size());
        for (InputFile file : files.subList(0, looked)) {
            Optional<FileInspection> found = inspect(file, out);
            found.ifPresent(inspection -> print(file, inspection, out, mostShown));
            hasArticles |= found.isPresent() && !found.get().articles().isEmpty();
        }
        files.subList(looked, files.size()).forEach(file -> out.println(file.name() + ": " + format(file)));
        long bytes = files.stream().mapToLong(InputFile::size).sum();
        out.printf(Locale.ROOT, "%d files, %s; looked into %s%n", files.size(), size(bytes), formats);
        return hasArticles;
    }

    /** What a file is by its beginning alone. */
    private String format(InputFile file) {
        Path path = new Path(file.uri());
        try (BufferedInputStream in =
                new BufferedInputStream(path.getFileSystem(configuration).open(path))) {
            return ParquetObjects.isParquet(in)
                    ? Settings.PARQUET
                    : reader.formatOf(in, file.name(), settings.format());
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage();
        }
    }

    private Optional<FileInspection> inspect(InputFile file, PrintStream out) {
        Path path = new Path(file.uri());
        String format = settings.format().equals(Settings.PARQUET) ? CorpusReader.AUTO : settings.format();
        try (BufferedInputStream in =
                new BufferedInputStream(path.getFileSystem(configuration).open(path))) {
            return Optional.of(
                    ParquetObjects.isParquet(in)
                            ? parquet(path, file)
                            : FileInspection.of(
                                    reader,
                                    () -> path.getFileSystem(configuration).open(path),
                                    file.name(),
                                    format,
                                    MOST_RECORDS));
        } catch (IOException e) {
            formats.merge("unreadable", 1, Integer::sum);
            out.printf(Locale.ROOT, "%s: cannot be read: %s%n%n", file.name(), e.getMessage());
            return Optional.empty();
        }
    }

    private FileInspection parquet(Path path, InputFile file) throws IOException {
        try (ParquetObjects rows = new ParquetObjects(path, configuration)) {
            Iterator<ReadResult> records = reader.objects(rows, file.name(), Settings.PARQUET);
            return FileInspection.of(reader, records, rows.columns(), List.of(), MOST_RECORDS);
        }
    }

    private void print(InputFile file, FileInspection found, PrintStream out, int mostShown) {
        formats.merge(found.articles().isEmpty() ? "no articles" : found.format(), 1, Integer::sum);
        out.printf(Locale.ROOT, "%s: %s, %s%n", file.name(), found.format(), size(file.size()));
        found.notes().forEach(note -> out.println("  note: " + note));
        if (!found.columns().isEmpty()) {
            List<String> columns = new ArrayList<>();
            found.columns().forEach((field, column) -> columns.add(field + '=' + column));
            out.println("  columns: " + String.join(", ", columns));
        }
        if (!found.unused().isEmpty()) {
            out.println("  not used: " + line(String.join(", ", found.unused())));
        }
        out.printf(
                Locale.ROOT,
                "  %s %d records: %d articles, %d rejected%n",
                found.isWhole() ? "all" : "first",
                found.articles().size() + found.rejects().size(),
                found.articles().size(),
                found.rejects().size());
        found.articles().stream().limit(mostShown).forEach(article -> out.println("  - " + shown(article)));
        found.rejects().stream().limit(MOST_REJECTS).forEach(reject -> out.println("  ! " + shown(reject)));
        out.println();
    }

    private static String shown(Article article) {
        String date = article.publishedDate().map(Object::toString).orElse("no date");
        String outlet = article.outlet().isEmpty() ? "no outlet" : article.outlet();
        String origin = article.origin().isEmpty() ? "" : " (" + article.origin() + ')';
        String flags = article.qualityFlags().isEmpty() ? "" : " " + article.qualityFlags();
        return line(date + "  " + outlet + origin + "  " + article.title() + flags) + "\n      "
                + line(article.text().replace('\n', ' '));
    }

    private static String shown(RejectedRecord reject) {
        return line("record " + reject.recordOffset() + ": " + reject.reasonCode() + ": " + reject.message());
    }

    private static String line(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE - 3) + "...";
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
