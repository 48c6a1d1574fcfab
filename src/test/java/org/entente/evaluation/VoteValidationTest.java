package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.entente.alignment.PrincipalAxis;
import org.entente.alignment.SpectralBlocs;
import org.entente.alignment.StanceVote;
import org.entente.text.CsvTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known about votes in the UN General Assembly comes out of the statistics that measure the news. */
class VoteValidationTest {
    private static UnVotes votes;
    private static VoteValidation validation;

    @BeforeAll
    static void load() {
        votes = UnVotes.load();
        validation = new VoteValidation(votes, PrincipalAxis.exact(), new SpectralBlocs());
    }

    @Test
    void agreementOfEveryPairIsThePublishedOne() throws IOException {
        Path shared =
                Path.of(Optional.ofNullable(System.getenv("ENTENTE_SHARED")).orElse("../shared"));
        Path gold = shared.resolve("gold/un/un-votes-agreement-1980-2020.csv.gz");
        assumeThat(gold).as("agreements as published, beside the repository").exists();
        int compared = 0;
        double most = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gold)), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("year,iso3_a,iso3_b,n,agree,");
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                Optional<Double> agreement = votes.pair(Integer.parseInt(cells[0]), cells[1], cells[2])
                        .flatMap(UnPair::agreement);
                if (agreement.isPresent()) {
                    most = Math.max(most, Math.abs(agreement.get() - Double.parseDouble(cells[4])));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(600_000);
        assertThat(most).isLessThan(1e-4);
    }

    @Test
    void fivePairsOf2019AgreeAsIsKnown() {
        Map<String, Double> known =
                Map.of("CUB-VEN", 0.98, "CUB-RUS", 0.80, "RUS-VEN", 0.78, "RUS-USA", 0.29, "USA-VEN", 0.16);
        Map<String, Double> agreements = validation.ofPairs(2019).agreements();
        known.forEach((pair, value) -> assertThat(agreements.get(pair)).as(pair).isCloseTo(value, within(0.005)));
    }

    @Test
    void theBlocsOf2018AreTheWestAndTheOthers() {
        List<Integer> blocs = validation.ofPairs(2018).blocs();
        assertThat(blocs).hasSize(2);
        assertThat(blocs.get(0)).isBetween(50, 65);
        assertThat(blocs.get(1)).isBetween(128, 143);
    }

    @Test
    void theAxisOrdersStatesAsTheIdealPointsDo() {
        // Pairs alone fall short of .96 in two years; single votes are not among the data.
        TreeMap<Integer, Double> below = new TreeMap<>();
        for (int year = 2000; year <= 2019; year++) {
            VoteYear measured = validation.ofPairs(year);
            assertThat(measured.placed()).isGreaterThan(140);
            double spearman = measured.axis().orElseThrow();
            assertThat(spearman).as("%d", year).isGreaterThan(0.94);
            if (spearman < 0.96) {
                below.put(year, spearman);
            }
        }
        assertThat(below).hasSizeLessThanOrEqualTo(2);
    }

    /** Votes of a year with the published ideal points: yes on one side of a resolution, no on the other, abstentions between. */
    private static String rollCalls(int year, Random random) {
        StringBuilder csv = new StringBuilder("year,roll_call,country,vote\n");
        Map<String, Double> points = UnVotes.idealPoints(year);
        for (int call = 0; call < 90; call++) {
            double cut = random.nextGaussian();
            int side = random.nextBoolean() ? 1 : -1;
            for (Map.Entry<String, Double> state : points.entrySet()) {
                double at = side * (state.getValue() - cut + 0.3 * random.nextGaussian());
                if (random.nextInt(20) > 0) {
                    String vote = at > 0.2 ? "yes" : at < -0.2 ? "no" : "abstain";
                    csv.append(year + ",R" + call + "," + state.getKey() + "," + vote + "\n");
                }
            }
        }
        return csv.toString();
    }

    private static CsvTable table(String csv) throws IOException {
        return CsvTable.parse("votes.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rollCallsGoThroughTheMeasurer() throws IOException {
        CsvTable table = table(rollCalls(2019, new Random(4)));
        List<StanceVote> calls = RollCalls.read(table).get("2019");
        VoteYear year = validation.ofRollCalls(2019, calls);
        assertThat(year.axis().orElseThrow()).isGreaterThan(0.96);
        Map<String, Map<String, Integer>> byState = new TreeMap<>();
        Map<String, Integer> signs = Map.of("yes", 1, "abstain", 0, "no", -1);
        table.rows()
                .forEach(row -> byState.computeIfAbsent(row.get("country"), c -> new TreeMap<>())
                        .put(row.get("roll_call"), signs.get(row.get("vote"))));
        for (String pair : List.of("CUB-VEN", "RUS-USA", "DEU-FRA", "BRA-IND")) {
            Map<String, Integer> a = byState.get(pair.substring(0, 3));
            Map<String, Integer> b = byState.get(pair.substring(4));
            double mean = a.entrySet().stream()
                    .filter(vote -> b.containsKey(vote.getKey()))
                    .mapToDouble(vote -> 1 - Math.abs(vote.getValue() - b.get(vote.getKey())) / 2.0)
                    .average()
                    .orElseThrow();
            assertThat(year.agreements().get(pair)).as(pair).isCloseTo(mean, within(1e-6));
        }
    }

    @Test
    void anUnknownVoteIsNamedWithItsLine() {
        assertThatThrownBy(() -> RollCalls.read(table("year,roll_call,country,vote\n2019,R1,USA,maybe\n")))
                .hasMessageContaining("votes.csv:2")
                .hasMessageContaining("maybe");
    }

    @Test
    void aYearWithoutVotesIsEmpty() {
        VoteYear year = validation.ofPairs(1900);
        assertThat(year.states()).isZero();
        assertThat(year.axis()).isEmpty();
        assertThat(year.blocs()).isEmpty();
        assertThat(VoteValidation.text(List.of(year))).contains("1900");
    }
}
