package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** Files that are one article each. */
final class Documents {
    /** Makes a record of a whole file. */
    interface DocumentParser {
        ReadResult parse(Decoded document, Place place) throws IOException;
    }

    private Documents() {}

    static Iterator<ReadResult> of(InputStream in, String sourceUri, String format, DocumentParser parser) {
        return new RecordIterator(sourceUri, format) {
            private boolean isRead;

            @Override
            ReadResult advance() throws IOException {
                if (isRead) {
                    return null;
                }
                isRead = true;
                return parser.parse(Decoded.of(Limits.document(in)), place());
            }
        };
    }
}
