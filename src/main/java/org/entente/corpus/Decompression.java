package org.entente.corpus;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Undoes gzip, bzip2 and Zstandard, found by their first bytes, also inside one another. */
final class Decompression {
    private Decompression() {}

    /** The content of a stream; itself when it is not compressed. */
    static BufferedInputStream open(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        for (int depth = 0; depth < Limits.DEPTH; depth++) {
            InputStream inner = inner(in);
            if (inner == null) {
                return in;
            }
            in = new BufferedInputStream(inner, 1 << 16);
        }
        throw new TooLargeException("compressed more than " + Limits.DEPTH + " times");
    }

    static String nameInside(String name) {
        String bare = name;
        while (bare.matches("(?i).*\\.(gz|bz2|zst|gzip)")) {
            bare = bare.substring(0, bare.lastIndexOf('.'));
        }
        return bare;
    }

    static boolean isZip(byte[] head, int length) {
        return length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    /** The stream inside, or null where there is none. */
    private static InputStream inner(BufferedInputStream in) throws IOException {
        in.mark(8);
        byte[] magic = in.readNBytes(4);
        in.reset();
        if (magic.length < 3) {
            return null;
        }
        Counter packed = new Counter(in);
        if ((magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
            return new Guard(new GZIPInputStream(packed, 1 << 13), packed);
        }
        if (magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h') {
            return new Guard(new BZip2CompressorInputStream(packed, true), packed);
        }
        boolean isZstd =
                magic.length == 4 && (magic[0] & 0xff) == 0x28 && (magic[1] & 0xff) == 0xb5 && magic[2] == 0x2f;
        return isZstd ? new Guard(new ZstdInputStream(packed), packed) : null;
    }

    /** Counts what is taken from a stream. */
    static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }

        /** At least one where a byte follows: by this the JDK tells whether another member of a gzip file follows. */
        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : 1;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** Stops at a bomb: at {@value Limits#RATIO} times the packed size. */
    static final class Guard extends FilterInputStream {
        private final Counter packed;
        private long count;

        Guard(InputStream in, Counter packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            check(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            check(Math.max(0, read));
            return read;
        }

        private void check(int read) throws IOException {
            count += read;
            if (count > Limits.FREE && count / Limits.RATIO > packed.count()) {
                throw new TooLargeException("unpacks to more than " + Limits.RATIO + " times its size");
            }
        }
    }
}
