package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignmentSeriesTest {
    /** The alignment of AAA and BBB on as many targets as the lines are long. */
    private static List<CountryAlignment> alignments(String period, String a, String b) {
        return new AlignmentMeasurer(Vote.options())
                .measure(period, Vote.matrix("AAA " + a, "BBB " + b))
                .alignments();
    }

    private static List<AlignmentDrift> drift(String a2018, String b2018, String a2019, String b2019) {
        List<CountryAlignment> rows = new ArrayList<>(alignments("2018", a2018, b2018));
        rows.addAll(alignments("2019", a2019, b2019));
        return AlignmentSeries.drift(rows);
    }

    @Test
    void aTurnFromSideToSideIsSignificant() {
        AlignmentDrift row = drift("++++++------", "++++++------", "++++++------", "------++++++")
                .get(0);
        assertThat(row.change()).isCloseTo(-1, within(1e-12));
        assertThat(row.high()).isNegative();
        assertThat(row.isSignificant()).isTrue();
    }

    @Test
    void onFewTargetsNoChangeIsSignificant() {
        AlignmentDrift row = drift("+++---", "+++---", "+++---", "---+++").get(0);
        assertThat(row.high()).isNegative();
        assertThat(row.isSignificant()).isFalse();
    }

    @Test
    void theIntervalOfADifferenceIsMover() {
        CountryAlignment before =
                alignments("2018", "++++++------", "++++++-----+").get(0);
        CountryAlignment after =
                alignments("2019", "++++++------", "+++--------+").get(0);
        AlignmentDrift row = AlignmentDrift.between(before, after);
        double x = after.agreement().orElseThrow();
        double y = before.agreement().orElseThrow();
        assertThat(row.change()).isCloseTo(8 / 12.0 - 11 / 12.0, within(1e-12));
        assertThat(row.low())
                .isCloseTo(
                        x
                                - y
                                - Math.hypot(
                                        x - after.agreementLow().orElseThrow(),
                                        before.agreementHigh().orElseThrow() - y),
                        within(1e-12));
    }

    @Test
    void aPairThatIsMissingInAPeriodIsComparedWithTheLastOneThatHasIt() {
        List<CountryAlignment> rows = new ArrayList<>(alignments("2017", "+++---", "+++---"));
        rows.addAll(alignments("2018", "++", "++"));
        rows.addAll(alignments("2019", "+++---", "+++---"));
        assertThat(AlignmentSeries.drift(rows)).singleElement().satisfies(row -> {
            assertThat(row.previousPeriod()).isEqualTo("2017");
            assertThat(row.change()).isZero();
        });
    }

    private static CountryPosition position(String period, String country, double at) {
        return new CountryPosition(
                period, country, Optional.of(at), Optional.of(at - 0.1), Optional.of(at + 0.2), 9, "ok");
    }

    @Test
    void anAxisThatPointsTheOtherWayIsTurnedWithItsInterval() {
        List<CountryPosition> aligned = AlignmentSeries.align(List.of(
                position("2018", "RUS", -1),
                position("2018", "USA", 1),
                position("2019", "RUS", 0.9),
                position("2019", "USA", -1.1)));
        assertThat(aligned.get(2).position()).contains(-0.9);
        assertThat(aligned.get(2).low().orElseThrow()).isCloseTo(-1.1, within(1e-12));
        assertThat(aligned.get(2).high().orElseThrow()).isCloseTo(-0.8, within(1e-12));
        assertThat(aligned.get(3).position()).contains(1.1);
    }

    @Test
    void theWholeSpanKeepsItsOrientationAndTheFirstPeriodFollowsIt() {
        List<CountryPosition> aligned = AlignmentSeries.align(List.of(
                position("2018", "FRA", -1),
                position("2018", "USA", -0.5),
                position("all", "RUS", -1),
                position("all", "USA", 1)));
        assertThat(aligned).extracting(CountryPosition::period).containsExactly("2018", "2018", "all", "all");
        assertThat(aligned.get(1).position()).contains(0.5);
        assertThat(aligned.get(3).position()).contains(1.0);
    }
}
