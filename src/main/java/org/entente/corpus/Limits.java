package org.entente.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of what is taken in. */
final class Limits {
    /** The most bytes of one record. */
    static final int RECORD = 20 << 20;

    /** How much of a file is looked at to tell its format. */
    static final int HEAD = 64 << 10;

    /** An archive that unpacks to more than this times its size is a bomb, once it is larger than {@link #FREE}. */
    static final int RATIO = 200;

    static final long FREE = 64L << 20;

    /** Compression inside compression deeper than this is not followed. */
    static final int DEPTH = 4;

    private Limits() {}

    /** All bytes of a document that is one record. */
    static byte[] document(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > RECORD) {
                throw new TooLargeException("the document is larger than " + (RECORD >> 20) + " MB");
            }
        }
        return out.toByteArray();
    }
}
