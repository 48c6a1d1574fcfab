package org.entente.job;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.security.AccessControlException;

/** Local files as {@code flaky://}, of which some may not be opened and some break while they are read, as their names say. */
public final class FlakyFiles extends RawLocalFileSystem {
    private static final URI ADDRESS = URI.create("flaky:///");

    @Override
    public URI getUri() {
        return ADDRESS;
    }

    @Override
    public String getScheme() {
        return ADDRESS.getScheme();
    }

    @Override
    public FSDataInputStream open(Path file, int bufferSize) throws IOException {
        if (file.getName().startsWith("denied")) {
            throw new AccessControlException("Permission denied: " + file.getName());
        }
        FSDataInputStream in = super.open(file, bufferSize);
        return file.getName().startsWith("broken") ? new FSDataInputStream(new Broken(in)) : in;
    }

    /** A disk that fails after 150 bytes. */
    private static final class Broken extends FSInputStream {
        private static final int LAST = 150;

        private final FSDataInputStream in;

        Broken(FSDataInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (in.getPos() >= LAST) {
                throw new IOException("Input/output error");
            }
            return in.read(bytes, from, Math.min(length, (int) (LAST - in.getPos())));
        }

        @Override
        public void seek(long position) throws IOException {
            in.seek(position);
        }

        @Override
        public long getPos() throws IOException {
            return in.getPos();
        }

        @Override
        public boolean seekToNewSource(long position) {
            return false;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
