package org.entente.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Samples of every format with bytes flipped, cut, doubled, inserted and taken out: always the same ones for a seed. */
public final class Mutation {
    /** Mutations of each sample: {@code -Dfuzz.rounds=2000} for the long run. */
    public static final int ROUNDS = Integer.getInteger("fuzz.rounds", 25);

    private static final byte[] MARKS = {'"', '<', '>', '{', '[', '\n', ',', '&', 0, (byte) 0xff, '\\', '#', '\t', '('};

    private Mutation() {}

    /** One file a format and more: the fixtures of the readers. Each lies in a folder with the name of its format. */
    public static List<Path> samples() throws IOException {
        return GoldenFilesTest.fixtures();
    }

    /** The sample with one to eight changes. */
    public static byte[] of(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && bytes.length > 2; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> bytes = doubled(bytes, at, random.nextInt(Math.min(400, bytes.length - at)));
                case 3 -> bytes[at] = MARKS[random.nextInt(MARKS.length)];
                default -> bytes = without(bytes, at, random.nextInt(Math.min(200, bytes.length - at)));
            }
        }
        return bytes;
    }

    private static byte[] doubled(byte[] bytes, int at, int length) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
        return longer;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
        return shorter;
    }
}
