package org.entente.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The records of all files in a ZIP archive, in its order. The one archive that is one document is an Office file. */
final class ZipEntries implements Iterator<ReadResult> {
    /** Reads one file of the archive. */
    interface EntryReader {
        Iterator<ReadResult> read(InputStream in, String sourceUri);
    }

    private final ZipInputStream zip;
    private final Decompression.Guard guard;
    private final String sourceUri;
    private final EntryReader reader;
    private Iterator<ReadResult> current = Collections.emptyIterator();
    private boolean isDone;
    private long seen;

    ZipEntries(InputStream in, String sourceUri, EntryReader reader) {
        Decompression.Counter packed = new Decompression.Counter(in);
        this.zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
        this.guard = new Decompression.Guard(zip, packed);
        this.sourceUri = sourceUri;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !isDone) {
            open();
        }
        return current.hasNext();
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private void open() {
        try {
            ZipEntry entry = zip.getNextEntry();
            isDone = entry == null;
            if (!isDone && isOffice(entry.getName())) {
                isDone = true;
                current = one("unknown_format", "an Office document");
            } else if (isDone && seen == 0) {
                current = one("empty_file", "an archive without files");
            } else if (!isDone && !entry.isDirectory() && !isHidden(entry.getName())) {
                seen++;
                current = reader.read(new Unclosed(guard), sourceUri + "!/" + entry.getName());
            }
        } catch (IOException | RuntimeException e) {
            isDone = true;
            current = one(Reason.of(e), Reason.message(e));
        }
    }

    private Iterator<ReadResult> one(String reasonCode, String message) {
        return List.of(new Place(sourceUri, seen, "zip").reject(reasonCode, message, ""))
                .iterator();
    }

    /** The parts that come first in a document of Office, OpenDocument or an electronic book. */
    private static boolean isOffice(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("_rels/.rels")
                || name.startsWith("docProps/")
                || name.equals("mimetype");
    }

    private static boolean isHidden(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || file.startsWith(".");
    }

    /** Readers may close what they read; the archive goes on. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
