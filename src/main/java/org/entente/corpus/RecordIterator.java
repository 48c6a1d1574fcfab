package org.entente.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The records of one file. What goes wrong while the next record is sought becomes the last record, a reject: what came before it is
 * kept.
 */
abstract class RecordIterator implements Iterator<ReadResult> {
    private final String sourceUri;
    private final String format;
    private long offset;
    private ReadResult next;
    private boolean isDone;

    RecordIterator(String sourceUri, String format) {
        this.sourceUri = sourceUri;
        this.format = format;
    }

    /** The next record, or null when there is none. Every call of {@link #place()} counts a record. */
    abstract ReadResult advance() throws IOException;

    /** The place of the next record. */
    final Place place() {
        return new Place(sourceUri, offset++, format);
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !isDone) {
            next = tryAdvance();
            isDone |= next == null;
        }
        return next != null;
    }

    @Override
    public final ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ReadResult result = next;
        next = null;
        return result;
    }

    private ReadResult tryAdvance() {
        try {
            return advance();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            isDone = true;
            return place().reject(Reason.of(e), Reason.message(e), "");
        }
    }
}
