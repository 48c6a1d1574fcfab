package org.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.corpus.CorpusReader;
import org.entente.person.ArticleTagger;
import org.entente.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The article that the project grew from, read with everything under quotations; skipped without the shared folder. */
class SeedArticleTest {
    private static final Path SEED = Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", "../shared"), "seed");

    private static final Map<String, LocalDate> SAID_ON =
            Map.of("6", LocalDate.of(2019, 7, 23), "9", LocalDate.of(2019, 7, 24));

    private static List<Quotation> quotations() throws IOException {
        try (InputStream in = Files.newInputStream(SEED.resolve("article.md"))) {
            var record = (CorpusReader.Ingested.Kept) CorpusReader.load()
                    .read(in, "article.md", CorpusReader.AUTO)
                    .next();
            return QuotationExtractor.load().extract(ArticleTagger.load().tag(record.article())).stream()
                    .filter(one -> !one.inTitle())
                    .toList();
        }
    }

    @Test
    void allTenQuotationsAreFoundWithTypeAndSpeaker() throws IOException {
        Assumptions.assumeTrue(Files.exists(SEED), "needs " + SEED);
        JsonNode gold = new ObjectMapper()
                .readTree(Files.readAllLines(SEED.resolve("quotes.jsonl")).get(0));
        List<Quotation> found = quotations();

        for (JsonNode one : gold.path("quotes")) {
            Span content = new Span(
                    one.at("/content/0/0").asInt(), one.at("/content/0/1").asInt());
            assertThat(found).anySatisfy(quotation -> {
                Span extent = quotation.extent();
                int shared = Math.min(extent.end(), content.end()) - Math.max(extent.begin(), content.begin());
                assertThat(shared).isGreaterThan(3 * extent.cover(content).length() / 4);
                assertThat(quotation.type().name().toLowerCase(Locale.ROOT))
                        .isEqualTo(one.path("type").asText());
                Span speaker = new Span(
                        one.at("/speaker/0/0").asInt(), one.at("/speaker/0/1").asInt());
                assertThat(quotation.speakerSpan().orElseThrow().overlaps(speaker))
                        .isTrue();
                // "On Tuesday" and "on Wednesday" of the week of Thursday, 25 July 2019.
                SAID_ON.forEach((id, date) -> {
                    if (one.path("id").asText().equals(id)) {
                        assertThat(quotation.saidOn()).contains(date);
                    }
                });
                String name = one.path("speaker_name").asText();
                if (!name.isEmpty() && !name.contains("ministry")) {
                    assertThat(quotation.speakerName()).isEqualTo(name);
                }
            });
        }
    }
}
