package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one article on Venezuela gives, from its stances as people read them. */
class SeedLineUpTest {
    private static PeriodMeasure measure;

    @BeforeAll
    static void readStances() throws IOException {
        Path shared =
                Path.of(Optional.ofNullable(System.getenv("ENTENTE_SHARED")).orElse("../shared"));
        Path stances = shared.resolve("seed/stances.json");
        assumeThat(stances)
                .as("stances of the seed article, beside the repository")
                .exists();
        List<StanceVote> votes = new ArrayList<>();
        for (JsonNode event : new ObjectMapper().readTree(stances.toFile()).path("stance_events")) {
            String faction = event.path("faction").asText("NONE");
            votes.add(new Vote(
                            event.path("source").asText(),
                            event.path("target").asText(),
                            faction,
                            event.path("polarity").asInt(),
                            "The Moscow Times",
                            "seed",
                            "seed")
                    .vote());
        }
        measure = new AlignmentMeasurer(Vote.options()).measure("2019-07", votes);
    }

    private static double toMaduro(String source) {
        return measure.stances().stream()
                .filter(row -> row.source().equals(source)
                        && row.target().equals("VEN")
                        && row.faction().equals("GOV"))
                .map(row -> row.support() - row.oppose())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void russiaAndCubaStandByTheGovernmentAndTheWestAgainstIt() {
        assertThat(toMaduro("RUS")).isEqualTo(1);
        assertThat(toMaduro("CUB")).isEqualTo(1);
        assertThat(toMaduro("GROUP:WEST")).isEqualTo(-1);
    }

    @Test
    void oneArticleIsTooLittleToPublishAPair() {
        assertThat(measure.alignments())
                .isNotEmpty()
                .allMatch(row -> row.status().equals("suppressed"));
        assertThat(measure.alignments())
                .filteredOn(
                        row -> row.countryA().equals("CUB") && row.countryB().equals("RUS"))
                .singleElement()
                .satisfies(row -> assertThat(row.commonTargets()).isEqualTo(1));
        assertThat(measure.period().status()).isEqualTo("too_little");
    }

    @Test
    void aMediatorTakesNoSide() {
        assertThat(measure.stances())
                .filteredOn(row -> row.source().equals("NOR"))
                .extracting(CountryStance::status)
                .containsExactly("contact_only");
    }
}
