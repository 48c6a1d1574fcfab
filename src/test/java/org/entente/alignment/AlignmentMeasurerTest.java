package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.stance.Attribution;
import org.junit.jupiter.api.Test;

class AlignmentMeasurerTest {
    private static PeriodMeasure measure(List<StanceVote> votes) {
        return new AlignmentMeasurer(Vote.options()).measure("2019", votes);
    }

    private static CountryStance stance(PeriodMeasure measure, String source, String target) {
        return measure.stances().stream()
                .filter(row -> row.source().equals(source) && row.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static CountryAlignment pair(PeriodMeasure measure, String a, String b) {
        return measure.alignments().stream()
                .filter(row -> row.countryA().equals(a) && row.countryB().equals(b))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void copiesOfAStoryShareOneVote() {
        List<StanceVote> votes =
                new ArrayList<>(List.of(Vote.of("RUS", "VEN", 1, "s2"), Vote.of("RUS", "VEN", -1, "s3")));
        for (String outlet : List.of("Post", "Herald", "Times")) {
            votes.add(Vote.inOutlet(outlet, "RUS", "VEN", 1, "s1"));
        }
        CountryStance row = stance(measure(votes), "RUS", "VEN");
        assertThat(row.nRaw()).isEqualTo(5);
        assertThat(row.nStories()).isEqualTo(3);
        assertThat(row.nOutlets()).isEqualTo(3);
        assertThat(row.support()).isEqualTo(2);
        assertThat(row.oppose()).isEqualTo(1);
        assertThat(row.nEff()).isEqualTo(3);
        // one source of one cell: m = (2 + 1) / (3 + 2), k0 = 4: 2 (2 + 2.4) / 7 - 1
        assertThat(row.netStance().orElseThrow()).isCloseTo(2 * 4.4 / 7 - 1, within(1e-12));
    }

    @Test
    void agreementIsOverThirdTargetsOnly() {
        // six common targets, alike on five; their stances on each other count apart
        List<StanceVote> votes = new ArrayList<>(Vote.matrix("AAA +++---", "BBB +++--+"));
        votes.add(Vote.of("AAA", "BBB", -1, "x"));
        CountryAlignment row = pair(measure(votes), "AAA", "BBB");
        assertThat(row.commonTargets()).isEqualTo(6);
        assertThat(row.agreement().orElseThrow()).isCloseTo(5 / 6.0, within(1e-12));
        // p_o = 5/6, p_e = 1/2 x 4/6 + 1/2 x 2/6 = 1/2
        assertThat(row.kappa().orElseThrow()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(row.directNet()).contains(-1.0);
    }

    @Test
    void thePairsStoriesAreThoseThatTakeASideOnItsCommonTargetsEachOnce() {
        List<StanceVote> votes = new ArrayList<>(Vote.matrix("AAA +++---", "BBB +++---"));
        // twelve of the matrix, and one that two outlets carry and that speaks of both countries and of two targets
        for (String outlet : List.of("Post", "Herald")) {
            votes.add(Vote.inOutlet(outlet, "AAA", "T00", 1, "both"));
            votes.add(Vote.inOutlet(outlet, "AAA", "T01", 1, "both"));
            votes.add(Vote.inOutlet(outlet, "BBB", "T00", 1, "both"));
        }
        // none of a contact, of a stance toward each other, of a target of one of them alone
        votes.add(Vote.of("AAA", "T02", 0, "contact"));
        votes.add(Vote.of("AAA", "BBB", -1, "direct"));
        votes.add(Vote.of("BBB", "T09", 1, "alone"));
        assertThat(pair(measure(votes), "AAA", "BBB").nStories()).isEqualTo(13);
    }

    @Test
    void fewerThanFiveCommonTargetsAreSuppressed() {
        CountryAlignment row = pair(measure(Vote.matrix("AAA ++--", "BBB ++--")), "AAA", "BBB");
        assertThat(row.status()).isEqualTo("suppressed");
        assertThat(row.commonTargets()).isEqualTo(4);
        assertThat(row.nStories()).isEqualTo(8);
        assertThat(List.of(row.agreement(), row.kappa(), row.agreementLow(), row.outletBalanced()))
                .containsOnly(Optional.empty());
        assertThat(row.evidence()).isNotEmpty();
    }

    @Test
    void whatIsSaidInOwnVoiceStandsApart() {
        Vote plain = new Vote("RUS", "USA", "GOV", -1, "Post", "s1", "a1");
        Vote other = new Vote("RUS", "USA", "GOV", 1, "Post", "s2", "a2");
        CountryStance row = stance(
                measure(List.of(plain.said(Attribution.OWN_VOICE, 0.9), other.said(Attribution.NARRATOR, 0.5))),
                "RUS",
                "USA");
        assertThat(row.ownVoice()).contains(-1.0);
        assertThat(row.narrator()).contains(1.0);
    }

    @Test
    void evidenceIsTheFiveBestSentencesOfDifferentStories() {
        List<StanceVote> votes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Vote vote = new Vote("RUS", "USA", "GOV", -1, "Post", "s" + i, "a" + i);
            votes.add(vote.said(Attribution.NARRATOR, 0.1 * i));
        }
        votes.add(new Vote("RUS", "USA", "GOV", 1, "Post", "s7", "b7").said(Attribution.NARRATOR, 0.65));
        assertThat(stance(measure(votes), "RUS", "USA").evidence())
                .containsExactly("a7:0-10", "a6:0-10", "a5:0-10", "a4:0-10", "a3:0-10");
    }

    @Test
    void theOrderOfVotesChangesNoBit() {
        List<StanceVote> votes = SimulatedVotes.votes(3_000, 1, 5);
        PeriodMeasure measured = measure(votes);
        Collections.shuffle(votes, new Random(9));
        assertThat(measure(votes)).isEqualTo(measured);
        assertThat(measured.alignments()).isNotEmpty();
    }

    @Test
    void nightsAddUp() {
        List<StanceVote> votes = SimulatedVotes.votes(3_000, 1, 5);
        MeasureOptions options = Vote.options();
        // a story lies whole in one of two nights
        List<StanceCell> cells = new ArrayList<>();
        for (int night = 0; night < 2; night++) {
            int which = night;
            List<StanceVote> some = votes.stream()
                    .filter(vote -> Math.floorMod(vote.story().hashCode(), 2) == which)
                    .toList();
            cells.addAll(PeriodCells.count(some, options.errorRates()).cells().values());
        }
        assertThat(new AlignmentMeasurer(options).measureCells("2019", cells)).isEqualTo(measure(votes));
    }

    @Test
    void aPeriodWithoutEventsSaysSo() {
        PeriodMeasure measure = measure(List.of());
        assertThat(measure.period().status()).isEqualTo("too_little");
        assertThat(measure.period().events()).isZero();
        assertThat(measure.period().structuralBalance()).isEmpty();
        assertThat(measure.stances()).isEmpty();
        Published.hasOnlyNumbers(measure);
    }

    @Test
    void aCountryAloneHasStancesButNoPairs() {
        PeriodMeasure measure = measure(Vote.matrix("AAA +++---+"));
        assertThat(measure.stances()).hasSize(7);
        assertThat(measure.alignments()).isEmpty();
        assertThat(measure.positions()).extracting(CountryPosition::status).containsExactly("too_little");
        assertThat(measure.blocs()).extracting(BlocMembership::bloc).containsExactly(0);
        Published.hasOnlyNumbers(measure);
    }

    @Test
    void whereAllIsOfOneSignNothingTellsCountriesApart() {
        PeriodMeasure measure = measure(Vote.matrix("AAA +++++++", "BBB +++++++", "CCC +++++++"));
        assertThat(measure.alignments()).extracting(CountryAlignment::agreement).containsOnly(Optional.of(1.0));
        assertThat(measure.alignments()).extracting(CountryAlignment::kappa).containsOnly(Optional.empty());
        assertThat(measure.positions()).extracting(CountryPosition::position).containsOnly(Optional.empty());
        Published.hasOnlyNumbers(measure);
    }

    @Test
    void oneOutletCannotBeLeftOut() {
        CountryStance row = stance(measure(Vote.matrix("AAA +-+")), "AAA", "T00");
        assertThat(row.leaveOneOutletOutLow()).isEmpty();
        assertThat(row.outletBalanced()).contains(1.0);
    }

    @Test
    void aCountryTakesNoStanceTowardItself() {
        assertThat(measure(List.of(Vote.of("RUS", "RUS", 1, "s1"))).stances()).isEmpty();
    }

    @Test
    void contactIsNoStance() {
        CountryStance row = stance(measure(List.of(Vote.of("RUS", "CUB", 0, "s1"))), "RUS", "CUB");
        assertThat(row.status()).isEqualTo("contact_only");
        assertThat(row.contact()).isEqualTo(1);
        assertThat(row.netStance()).isEmpty();
        assertThat(row.ownVoice()).isEmpty();
    }

    @Test
    void aCoderThatErrsAlmostHalfTheTimeStillGivesNumbers() {
        MeasureOptions options = Vote.options().withErrorRates(ErrorRates.uniform(0.499));
        Published.hasOnlyNumbers(new AlignmentMeasurer(options)
                .measure("2019", Vote.matrix("AAA +++---+", "BBB +-+---+", "CCC ---+++ ")));
    }

    @Test
    void randomVotesGiveNumbersInEveryColumn() {
        for (int seed = 0; seed < 5; seed++) {
            Published.hasOnlyNumbers(measure(SimulatedVotes.votes(40 << seed * 2, 1, seed)));
        }
    }

    @Test
    void twoCampsAreTwoBlocsAndTwoEndsOfTheAxis() {
        PeriodMeasure measure = measure(Vote.matrix(
                "USA ++++++----- ",
                "GBR +++++ ----- ",
                "FRA ++ +++--- --",
                "RUS ------+++++ ",
                "CHN ----- +++++ ",
                "CUB --- --++ +++"));
        assertThat(measure.blocs()).extracting(BlocMembership::bloc).containsOnly(1, 2);
        assertThat(blocOf(measure, "USA")).isEqualTo(blocOf(measure, "FRA")).isNotEqualTo(blocOf(measure, "CUB"));
        assertThat(measure.blocs()).allMatch(row -> row.stability().orElseThrow() > 0.8);
        assertThat(measure.positions())
                .allMatch(row -> (row.position().orElseThrow() > 0)
                        == List.of("USA", "GBR", "FRA").contains(row.country()))
                .allMatch(row -> row.low().orElseThrow() <= row.position().orElseThrow()
                        && row.position().orElseThrow() <= row.high().orElseThrow());
        assertThat(measure.period().structuralBalance()).contains(1.0);
    }

    @Test
    void twoCountriesThatStandTogetherAloneAreOneBloc() {
        PeriodMeasure measure = measure(Vote.matrix("FRA +++---", "USA +++---"));
        assertThat(measure.blocs()).extracting(BlocMembership::bloc).containsExactly(1, 1);
        assertThat(measure.blocs()).allMatch(row -> row.stability().orElseThrow() > 0.5);
        assertThat(measure.period().blocs()).isEqualTo(1);
    }

    @Test
    void agreementThatChanceGivesIsNoTieThoughDivisionLeavesARest() {
        int chance = 0;
        for (int signs = 0; signs < 1 << 9; signs++) {
            String b = Integer.toBinaryString(1 << 9 | signs)
                    .substring(1)
                    .replace('0', '-')
                    .replace('1', '+');
            PeriodMeasure measure = new AlignmentMeasurer(Vote.options().withReplicates(0))
                    .measure("2019", Vote.matrix("AAA +++++++--", "BBB " + b));
            double kappa = pair(measure, "AAA", "BBB").kappa().orElse(1.0);
            if (Math.abs(kappa) < 1e-9) {
                chance++;
                assertThat(measure.blocs())
                        .as(b)
                        .extracting(BlocMembership::bloc)
                        .containsOnly(0);
            }
        }
        assertThat(chance).isPositive();
    }

    @Test
    void blocsOfTwoHundredCountriesAreFound() {
        // here the library's eigenvalues do not converge
        PeriodMeasure measure = new AlignmentMeasurer(Vote.options().withReplicates(0))
                .measure("2019", SimulatedVotes.votes(20_000, 1, 1));
        assertThat(measure.period().blocs()).isBetween(2, 8);
        assertThat(measure.blocs()).hasSize(200);
    }

    @Test
    void groupsAreInNoBlocAndNoTriangle() {
        List<StanceVote> votes = new ArrayList<>(Vote.matrix("FRA +++---", "USA +++---", "RUS ---+++"));
        for (StanceVote vote : Vote.matrix("USA +++---")) {
            votes.add(Vote.of("GROUP:EU", vote.target(), vote.polarity(), vote.story() + " of the group"));
        }
        PeriodMeasure measure = measure(votes);
        assertThat(measure.alignments()).anyMatch(row -> row.countryB().equals("GROUP:EU"));
        assertThat(measure.blocs()).extracting(BlocMembership::country).containsExactly("FRA", "RUS", "USA");
        assertThat(measure.blocs()).extracting(BlocMembership::bloc).containsExactly(1, 0, 1);
        assertThat(measure.period().triangles()).isEqualTo(1);
    }

    private static int blocOf(PeriodMeasure measure, String country) {
        return measure.blocs().stream()
                .filter(row -> row.country().equals(country))
                .mapToInt(BlocMembership::bloc)
                .findFirst()
                .orElseThrow();
    }
}
