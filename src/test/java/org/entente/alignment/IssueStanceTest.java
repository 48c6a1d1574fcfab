package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IssueStanceTest {
    private static final List<StanceVote> VOTES = List.of(
            Vote.over("trade", Vote.of("RUS", "VEN", 1, "s1")),
            Vote.over("trade", Vote.of("CUB", "VEN", 1, "s1")),
            Vote.over("trade", Vote.of("USA", "VEN", -1, "s2")),
            Vote.over("trade", Vote.of("USA", "CUB", -1, "s3")),
            Vote.over("trade", Vote.of("FRA", "FRA", 1, "s4")),
            Vote.over("war", Vote.of("FRA", "MLI", 0, "s5")),
            Vote.of("FRA", "MLI", 1, "s6"));

    private static PeriodMeasure measure() {
        return new AlignmentMeasurer(Vote.options()).measure("2019", VOTES);
    }

    @Test
    void aStoryVotesOnceForAndOnceAgainstHoweverManyTakeASide() {
        IssueStance trade = measure().issues().get(0);
        assertThat(trade.issue()).isEqualTo("trade");
        assertThat(trade.nRaw()).isEqualTo(4);
        assertThat(trade.nStories()).isEqualTo(3);
        assertThat(trade.support()).isEqualTo(1);
        assertThat(trade.oppose()).isEqualTo(2);
        // 2 (1 + 1/2) / (1 + 2 + 1) - 1
        assertThat(trade.netStance().orElseThrow()).isCloseTo(-0.25, within(1e-9));
        assertThat(trade.low().orElseThrow()).isLessThan(-0.25);
        assertThat(trade.high().orElseThrow()).isGreaterThan(-0.25);
        assertThat(trade.evidence()).hasSize(3);
        assertThat(trade.status()).isEqualTo("ok");
    }

    @Test
    void contactAloneIsNoSide() {
        IssueStance war = measure().issues().get(1);
        assertThat(war.netStance()).isEmpty();
        assertThat(war.status()).isEqualTo("contact_only");
    }

    @Test
    void anIssueIsNoSourceAndNoTargetOfPairs() {
        PeriodMeasure measure = measure();
        assertThat(measure.issues()).hasSize(2);
        assertThat(measure.stances())
                .extracting(CountryStance::source)
                .containsExactly("CUB", "FRA", "RUS", "USA", "USA");
        assertThat(measure.period().events()).isEqualTo(6);
    }

    @Test
    void theWholeSpanComesAfterNoPeriod() {
        assertThat(AlignmentSeries.drift(List.of(pair("2018"), pair("2019"), pair(Period.ALL))))
                .singleElement()
                .satisfies(drift -> assertThat(drift.period()).isEqualTo("2019"));
    }

    private static CountryAlignment pair(String period) {
        List<StanceVote> votes = Vote.matrix("AAA +++++", "BBB +++++");
        return new AlignmentMeasurer(Vote.options())
                .measure(period, votes)
                .alignments()
                .get(0);
    }
}
