package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes. A line that is too long is passed over without being held. */
final class RawLines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean isTooLong;
    private IOException broken;

    RawLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. A stream that breaks inside a line gives what came of it first. */
    boolean next() throws IOException {
        length = 0;
        isTooLong = false;
        boolean hasBytes = false;
        while (at < filled || fill(hasBytes)) {
            hasBytes = true;
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            append(start, at);
            if (at < filled) {
                at++;
                return true;
            }
        }
        return hasBytes;
    }

    boolean isTooLong() {
        return isTooLong;
    }

    /** The line without its end. */
    Decoded line() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return Decoded.of(line, 0, end);
    }

    private boolean fill(boolean isInLine) throws IOException {
        if (broken != null) {
            throw broken;
        }
        try {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        } catch (IOException e) {
            filled = 0;
            broken = e;
            if (!isInLine) {
                throw e;
            }
        }
        return filled > 0;
    }

    private void append(int from, int to) {
        int more = to - from;
        if (isTooLong || length + more > Limits.RECORD) {
            isTooLong = true;
            length = Math.min(length, RejectedRecord.RAW_LIMIT);
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }
}
