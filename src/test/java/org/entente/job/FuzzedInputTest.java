package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.corpus.Mutation;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import org.entente.job.run.Stages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of mutated samples through the whole ingest: what was read of each file is accepted, a duplicate or rejected. */
@Tag("spark")
@Tag("large")
class FuzzedInputTest {
    @Test
    void everyRecordOfEveryMutationIsCountedOnce(@TempDir Path folder) throws IOException {
        int files = 0;
        for (Path sample : Mutation.samples()) {
            byte[] bytes = Files.readAllBytes(sample);
            Random random = new Random(bytes.length);
            Path mutations = Files.createDirectories(folder.resolve("in/" + sample.getFileName()));
            for (int round = 0; round < Mutation.ROUNDS; round++, files++) {
                String name = String.format(Locale.ROOT, "%04d-%s", round, sample.getFileName());
                Files.write(mutations.resolve(name), Mutation.of(bytes, random));
            }
        }
        JsonNode result = ingest(folder.resolve("in"), folder.resolve("out"));
        assertThat(result.path("inputs")).hasSize(files).allSatisfy(input -> {
            long read = input.path("read").asLong();
            assertThat(read).as(input.toString()).isPositive();
            assertThat(input.path("accepted").asLong()
                            + input.path("duplicate").asLong()
                            + input.path("rejected").asLong())
                    .as(input.toString())
                    .isEqualTo(read);
        });
        assertThat(result.path("adds_up").asBoolean()).isTrue();
        assertThat(result.path("duplicate").asLong()).isPositive();
        assertThat(result.path("rejected").asLong()).isPositive();
    }

    private static JsonNode ingest(Path input, Path output) {
        Settings settings =
                Settings.load(Optional.empty(), Map.of("input", input.toString(), "output", output.toString()));
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Pipeline(SparkForTests.session(), settings, new StageLog(quiet))
                .ingest()
                .stage(Stages.INGEST)
                .orElseThrow();
    }
}
