package org.entente.job.ingest;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.entente.article.Digest;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.Mapping;
import org.entente.corpus.ReadResult;
import org.entente.corpus.RejectedRecord;
import org.entente.job.run.MappedIterator;
import org.entente.job.run.Settings;

/** Files in; records, rejects and a report of each file out. */
public final class ReadFiles implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final String format;
    private final String mapping;
    private final TreeMap<String, String> hadoop;

    /** @param hadoop settings of the file systems */
    ReadFiles(Settings settings, Map<String, String> hadoop) {
        this.format = settings.format().equals(Settings.PARQUET) ? CorpusReader.AUTO : settings.format();
        this.mapping = settings.map();
        this.hadoop = new TreeMap<>(hadoop);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        return new MappedIterator<>(records(files), IngestJob.RAW::row);
    }

    Iterator<RawRow> records(Iterator<Row> files) {
        Configuration configuration = new Configuration();
        hadoop.forEach(configuration::set);
        CorpusReader reader = CorpusReader.load(Mapping.parse(mapping));
        return new Iterator<>() {
            private final ArrayDeque<RawRow> ready = new ArrayDeque<>();
            private OpenFile open;

            @Override
            public boolean hasNext() {
                while (ready.isEmpty() && (open != null || files.hasNext())) {
                    if (open == null) {
                        open = new OpenFile(IngestJob.FILES.record(files.next()), configuration, reader);
                    }
                    if (open.hasNext()) {
                        ready.add(open.next());
                    } else {
                        ready.addAll(open.finish());
                        open = null;
                    }
                }
                return !ready.isEmpty();
            }

            @Override
            public RawRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return ready.remove();
            }
        };
    }

    /** A file while it is read. */
    private final class OpenFile {
        private final InputFile file;
        private final MessageDigest digest = Digest.sha256();
        private Optional<InputStream> in = Optional.empty();
        private Iterator<ReadResult> records = List.<ReadResult>of().iterator();
        private Optional<RawRow> failure = Optional.empty();
        private final Path path;
        private final Configuration configuration;
        private long read;

        OpenFile(InputFile file, Configuration configuration, CorpusReader reader) {
            this.file = file;
            this.path = new Path(file.uri());
            this.configuration = configuration;
            try {
                InputStream bytes =
                        new DigestInputStream(path.getFileSystem(configuration).open(path), digest);
                BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
                in = Optional.of(buffered);
                records = ParquetObjects.isParquet(buffered)
                        ? reader.objects(new ParquetObjects(path, configuration), file.name(), Settings.PARQUET)
                        : reader.records(buffered, file.name(), format);
            } catch (IOException e) {
                failure = Optional.of(unreadable(e));
            }
        }

        private RawRow unreadable(Exception e) {
            return failed("unreadable", String.valueOf(e.getMessage()));
        }

        private RawRow failed(String reason, String message) {
            read++;
            return RawRow.of(new RejectedRecord(file.name(), 0, format, "read", reason, message, ""));
        }

        /** A reject when the file is no longer as it was listed; one that was removed after it was opened has been read to its end. */
        private Optional<RawRow> changed() throws IOException {
            try {
                FileStatus now = path.getFileSystem(configuration).getFileStatus(path);
                boolean isSame = now.getLen() == file.size()
                        && now.getModificationTime() == file.modified().toEpochMilli();
                return isSame ? Optional.empty() : Optional.of(failed("changed_while_read", "it was written to"));
            } catch (FileNotFoundException e) {
                return Optional.empty();
            }
        }

        boolean hasNext() {
            try {
                return records.hasNext();
            } catch (UncheckedIOException e) {
                failure = Optional.of(unreadable(e));
                return false;
            }
        }

        RawRow next() {
            read++;
            ReadResult record = records.next();
            return record instanceof ReadResult.Accepted accepted
                    ? RawRow.of(accepted.article())
                    : RawRow.of(((ReadResult.Rejected) record).reject());
        }

        /** The failure, if there was one, and the file's report; reads what is left so that the hash is of the whole file. */
        List<RawRow> finish() {
            try {
                if (in.isPresent()) {
                    in.get().transferTo(OutputStream.nullOutputStream());
                    in.get().close();
                    failure = failure.isPresent() ? failure : changed();
                }
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(unreadable(e)));
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            RawRow report = RawRow.of(new FileReport(
                    file.name(), file.size(), file.modified().toString(), hash, read, failure.isEmpty()));
            return failure.map(row -> List.of(row, report)).orElse(List.of(report));
        }
    }
}
