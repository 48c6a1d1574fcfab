package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mutated samples: no exception leaves the reader, it comes to an end, and every record it counted is an article or a reject. How the
 * job counts them is tested with the job.
 */
class FuzzTest {
    private static final CorpusReader READER = CorpusReader.load();
    private static final int MOST_RECORDS = 10_000;

    static List<Path> samples() throws IOException {
        return Mutation.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noMutationOfASampleBreaksItsReader(Path file) throws IOException {
        byte[] sample = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String format = file.getParent().getFileName().toString();
        Random random = new Random(sample.length);
        Duration limit = Duration.ofMillis(2000 + 200L * Mutation.ROUNDS);
        Assertions.assertTimeoutPreemptively(limit, () -> {
            for (int round = 0; round < Mutation.ROUNDS; round++) {
                byte[] mutated = Mutation.of(sample, random);
                String chosen = round % 2 == 0 ? CorpusReader.AUTO : format;
                assertThatCode(() -> assertEveryRecordIsAccountedFor(mutated, name, chosen))
                        .as("round " + round + " of " + file)
                        .doesNotThrowAnyException();
            }
        });
    }

    /** The records of a file are numbered from 0 as they are met: each number comes out once, as an article or as a reject. */
    private static void assertEveryRecordIsAccountedFor(byte[] bytes, String name, String format) {
        Iterator<CorpusReader.Ingested> records = READER.read(new ByteArrayInputStream(bytes), name, format);
        long count = 0;
        while (records.hasNext()) {
            assertThat(offset(records.next())).isEqualTo(count++);
            assertThat(count).isLessThan(MOST_RECORDS);
        }
        assertThat(count).as("records of a file that has bytes").isPositive();
    }

    private static long offset(CorpusReader.Ingested record) {
        return record instanceof CorpusReader.Ingested.Kept kept
                ? kept.article().recordOffset()
                : ((CorpusReader.Ingested.Refused) record).reject().recordOffset();
    }
}
