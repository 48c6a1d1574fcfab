package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.Block;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The article that the project grew from, where it is at hand. */
class SeedArticleTest {
    private static final Path SEED = Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", "../shared"), "seed");

    @Test
    void everyFieldOfTheSeedIsRight() throws IOException {
        Assumptions.assumeTrue(Files.exists(SEED), "needs " + SEED);
        JsonNode gold =
                Json.parse(Files.readAllLines(SEED.resolve("quotes.jsonl")).get(0));
        try (InputStream in = Files.newInputStream(SEED.resolve("article.md"))) {
            Iterator<CorpusReader.Ingested> records = CorpusReader.load().read(in, "article.md", CorpusReader.AUTO);
            Article article = ((CorpusReader.Ingested.Kept) records.next()).article();
            assertThat(records.hasNext()).isFalse();
            assertThat(article.text()).isEqualTo(gold.path("text").asText());
            assertThat(article.title()).isEqualTo(gold.path("title").asText());
            assertThat(article.outlet()).isEqualTo("The Moscow Times");
            assertThat(article.origin()).isEqualTo("Reuters");
            assertThat(article.bylines()).isEmpty();
            assertThat(article.publishedDate()).contains(LocalDate.of(2019, 7, 25));
            assertThat(article.dateSource()).isEqualTo("field");
            assertThat(article.language()).isEqualTo("en");
            assertThat(article.qualityFlags()).isEmpty();
            List<String> types = article.blocks().stream().map(Block::type).toList();
            assertThat(types).containsExactly("BYLINE", "DATE", "CREDIT", "RELATED", "URL", "URL");
        }
    }
}
