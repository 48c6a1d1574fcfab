package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fixture with bytes flipped, cut, doubled and inserted, always the same ones: no exception leaves the reader, and it comes to an
 * end. {@code -Dfuzz.rounds=2000} for the long run.
 */
class FuzzTest {
    private static final CorpusReader READER = CorpusReader.load();
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 25);
    private static final byte[] MARKS = {'"', '<', '>', '{', '[', '\n', ',', '&', 0, (byte) 0xff, '\\', '#', '\t', '('};
    private static final int MOST_RECORDS = 10_000;

    static List<Path> fixtures() throws IOException {
        return GoldenFilesTest.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noMutationOfASampleBreaksItsReader(Path fixture) throws IOException {
        byte[] sample = Files.readAllBytes(fixture);
        String name = fixture.getFileName().toString();
        String format = fixture.getParent().getFileName().toString();
        Random random = new Random(sample.length);
        Duration limit = Duration.ofMillis(2000 + 200L * ROUNDS);
        Assertions.assertTimeoutPreemptively(limit, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] mutated = mutate(sample, random);
                String chosen = round % 2 == 0 ? CorpusReader.AUTO : format;
                assertThatCode(() -> assertThat(read(mutated, name, chosen)).isLessThan(MOST_RECORDS))
                        .as("round " + round + " of " + fixture)
                        .doesNotThrowAnyException();
            }
        });
    }

    private static int read(byte[] bytes, String name, String format) {
        Iterator<CorpusReader.Ingested> records = READER.read(new ByteArrayInputStream(bytes), name, format);
        int count = 0;
        while (records.hasNext() && count < MOST_RECORDS) {
            records.next();
            count++;
        }
        return count;
    }

    private static byte[] mutate(byte[] sample, Random random) {
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
