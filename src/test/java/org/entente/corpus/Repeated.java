package org.entente.corpus;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** So many times the same text, never held as a whole. */
public final class Repeated extends InputStream {
    private final byte[] text;
    private long left;

    public Repeated(String text, int times) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.left = (long) this.text.length * times;
    }

    private int at() {
        return text.length - 1 - (int) ((left - 1) % text.length);
    }

    @Override
    public int read() {
        int b = left > 0 ? text[at()] & 0xff : -1;
        left -= b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (left == 0) {
            return -1;
        }
        int at = at();
        int count = Math.min(length, text.length - at);
        System.arraycopy(text, at, bytes, from, count);
        left -= count;
        return count;
    }
}
