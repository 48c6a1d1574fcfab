package org.entente.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real articles with random damage: no exception, spans inside the text. Skipped without the shared folder. */
class MutatedArticlesTest {
    private static final Path CORPUS = Path.of(
            System.getenv().getOrDefault("ENTENTE_SHARED", "../shared"), "corpora/venezuela-2013-2020.jsonl.gz");

    private static final int ARTICLES = 60;
    private static final int CHANGES = 25;

    @Test
    void damagedArticlesAreRead() throws IOException {
        Assumptions.assumeTrue(Files.exists(CORPUS), "needs " + CORPUS);
        Random random = new Random(20191125);
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8))) {
            for (int article = 0; article < ARTICLES; article++) {
                JsonNode line = json.readTree(lines.readLine());
                StringBuilder text = new StringBuilder();
                line.fields()
                        .forEachRemaining(
                                field -> text.append(field.getValue().asText()).append('\n'));
                for (int change = 0; change < CHANGES; change++) {
                    BadInputTest.damage(text, random);
                }
                BadInputTest.check(text.toString());
            }
        }
    }
}
