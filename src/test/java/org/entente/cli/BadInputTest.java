package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of everything that goes wrong is read to its end, and every record of it is accounted for. */
@Tag("spark")
class BadInputTest {
    @Test
    void nothingIsLostAndNothingFails(@TempDir Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("bad input 100%"));
        Files.write(input.resolve("zero.md"), new byte[0]);
        Files.writeString(input.resolve("half.jsonl"), "{\"id\":\"1\",\"title\":\"Cut\",\"text\":\"Russia sa");
        Files.write(input.resolve("picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.write(
                input.resolve("latin.jsonl"),
                "{\"id\":\"2\",\"title\":\"Caf\u00e9\",\"date\":\"2019-05-01\",\"text\":\"France backed Germany over the caf\u00e9.\"}"
                        .getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                input.resolve("bare.jsonl"), "{\"text\":\"Italy criticised Austria over the border.\"}\n{}\n");
        Files.writeString(
                input.resolve("marks.jsonl"), "{\"title\":\"Marks\",\"text\":\"" + "\\\" ".repeat(5000) + "\"}\n");
        Files.writeString(
                input.resolve("long.jsonl"),
                "{\"title\":\"Long\",\"date\":\"2019-05-01\",\"text\":\""
                        + "The weather stayed mild and the river was calm all week. ".repeat(92_000) + "\"}\n");
        Path output = folder.resolve("out");

        int code = Entente.execute(
                "run", "--input", input.toString(), "--output", output.toString(), "--set", "measure.replicates=0");

        assertThat(code).isEqualTo(ExitCode.QUALITY);
        Path run = output.resolve("runs")
                .resolve(Files.readString(output.resolve("CURRENT")).strip());
        JsonNode manifest = new ObjectMapper().readTree(run.resolve("run.json").toFile());
        assertThat(manifest.path("inputs")).hasSize(7);
        assertThat(manifest.path("adds_up").asBoolean()).isTrue();
        assertThat(manifest.path("inputs"))
                .allMatch(file -> file.path("adds_up").asBoolean());
        assertThat(manifest.path("accepted").asLong()).isBetween(3L, 4L);
    }
}
