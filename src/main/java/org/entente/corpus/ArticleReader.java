package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Reads the articles of one corpus format. Stateless, so one instance serves all files. */
public interface ArticleReader {
    /** The name that {@code --format} and the column {@code format} use, such as {@code jsonl}. */
    String format();

    /**
     * The records of one file, in its order, read as the iterator advances; never the whole file at once where the format
     * allows it. A record that is broken becomes a {@link ReadResult.Rejected} and the reading goes on; a stream that breaks
     * ends with one, and what came before it is kept.
     *
     * @param in the file's bytes, decompressed; the caller closes it
     * @param sourceUri the file's name, for the records
     * @throws IOException only where not even a first byte can be read
     */
    Iterator<ReadResult> read(InputStream in, String sourceUri) throws IOException;

    /**
     * The names of the columns or keys of which a {@link Mapping} chooses; empty for a format that has its own elements.
     *
     * @param head the beginning of a file
     */
    default List<String> columns(byte[] head) throws IOException {
        return List.of();
    }
}
