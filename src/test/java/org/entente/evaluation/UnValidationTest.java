package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.alignment.AlignmentMeasurer;
import org.entente.alignment.MeasureOptions;
import org.entente.alignment.PeriodMeasure;
import org.entente.alignment.StanceVote;
import org.entente.stance.Attribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnValidationTest {
    private static UnValidation validation;

    @BeforeAll
    static void load() {
        validation = UnValidation.load();
    }

    /** So many stories, of which some support. */
    private static void tell(List<StanceVote> votes, String source, String target, int stories, int support) {
        for (int i = 0; i < stories; i++) {
            String story = source + target + i;
            votes.add(new StanceVote(
                    "2019",
                    source,
                    target,
                    "GOV",
                    "",
                    i < support ? 1 : -1,
                    StanceVote.ONE,
                    Attribution.NARRATOR,
                    "Post",
                    story,
                    story,
                    0,
                    9,
                    0.5,
                    "SUPPORT"));
        }
    }

    /** Four pairs whose net stances stand in the order of their votes in 2019: CUB-VEN, RUS-VEN, RUS-USA, USA-VEN. */
    private static PeriodMeasure news() {
        List<StanceVote> votes = new ArrayList<>();
        tell(votes, "CUB", "VEN", 6, 6);
        tell(votes, "VEN", "CUB", 6, 6);
        tell(votes, "RUS", "VEN", 10, 8);
        tell(votes, "RUS", "USA", 20, 5);
        tell(votes, "USA", "VEN", 5, 0);
        return new AlignmentMeasurer(MeasureOptions.defaults().withReplicates(0)).measure("2019", votes);
    }

    private static ValidationUn row(String period, int least) {
        PeriodMeasure news = news();
        return validation.rows(news.stances(), news.alignments()).stream()
                .filter(row ->
                        row.period().equals(period) && row.measure().equals("net_stance") && row.minStories() == least)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothDirectionsOfAPairAreOne() {
        // at least 10 stories: CUB-VEN with 12, RUS-VEN and RUS-USA
        assertThat(row("2019", 10).pairs()).isEqualTo(3);
        assertThat(row("2019", 5).pairs()).isEqualTo(4);
    }

    @Test
    void newsThatRankPairsAsVotesDoCorrelateFully() {
        assertThat(row("2019", 5).spearman().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(row("2019", 5).high().orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void tooFewPairsHaveNoCorrelation() {
        assertThat(row("all", 50).pairs()).isZero();
        assertThat(row("all", 50).spearman()).isEmpty();
        assertThat(row("all", 20).spearman()).isEmpty();
    }

    @Test
    void thePairsThatDifferMostComeFirst() {
        List<StanceVote> votes = new ArrayList<>();
        tell(votes, "USA", "VEN", 10, 10);
        tell(votes, "CUB", "VEN", 10, 7);
        tell(votes, "RUS", "VEN", 10, 6);
        tell(votes, "RUS", "USA", 10, 5);
        PeriodMeasure news = new AlignmentMeasurer(MeasureOptions.defaults().withReplicates(0)).measure("2019", votes);
        List<UnDifference> differences = validation.differences(news.stances(), news.alignments(), 5, 2);
        assertThat(differences).hasSize(2);
        assertThat(differences.get(0).countryA() + differences.get(0).countryB())
                .isEqualTo("USAVEN");
        assertThat(differences.get(0).rankDifference()).isCloseTo(0.75, within(1e-9));
    }
}
