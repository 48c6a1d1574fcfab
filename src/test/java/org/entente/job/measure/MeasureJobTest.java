package org.entente.job.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.alignment.IssueStance;
import org.entente.alignment.PeriodMeasure;
import org.entente.job.SparkForTests;
import org.entente.job.run.Settings;
import org.entente.table.StanceRow;
import org.entente.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class MeasureJobTest {
    private static final String PARTITIONS = "spark.sql.shuffle.partitions";

    private SparkSession spark;
    private String before;

    @BeforeEach
    void open() {
        spark = SparkForTests.session();
        before = spark.conf().get(PARTITIONS);
    }

    @AfterEach
    void restore() {
        spark.conf().set(PARTITIONS, before);
    }

    private static Settings settings(String period) {
        return Settings.load(Optional.empty(), Map.of("period", period, "measure.replicates", "20"));
    }

    /** Stances of twelve countries in two camps over two years; a story has one to three copies. */
    static List<StanceRow> stances(int stories) {
        Random random = new Random(2);
        List<StanceRow> rows = new ArrayList<>();
        for (int i = 0; i < stories; i++) {
            int source = random.nextInt(12);
            int target = random.nextInt(12);
            int polarity = random.nextInt(6) == 0 ? 0 : source % 2 == target % 2 ? 1 : -1;
            Optional<LocalDate> date =
                    i % 50 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2018 + i % 2, 1 + i % 12, 1 + i % 28));
            for (int copy = 0; copy <= random.nextInt(3); copy++) {
                rows.add(stance(rows.size(), "s" + i, date, code(source), code(target), polarity));
            }
        }
        return rows;
    }

    private static String code(int country) {
        return country < 2 ? List.of("USA", "RUS").get(country) : "A" + (char) ('A' + country) + "X";
    }

    private static StanceRow stance(
            int id, String story, Optional<LocalDate> date, String source, String target, int polarity) {
        return new StanceRow(
                "e" + id,
                "a" + id,
                date,
                "outlet" + id % 5,
                source,
                "",
                "",
                target,
                "",
                "GOV",
                "",
                id % 3 == 0 ? "trade" : "",
                polarity > 0 ? "SUPPORT" : "REJECT",
                polarity,
                1,
                id % 3 == 0 ? "OWN_VOICE" : "NARRATOR",
                Optional.empty(),
                "A sentence.",
                0,
                11,
                (id % 7) / 10.0,
                "rule",
                story);
    }

    private List<PeriodMeasure> measured(List<StanceRow> stances, int partitions, String period) {
        spark.conf().set(PARTITIONS, partitions);
        Dataset<Row> rows = Tables.STANCES.dataset(spark, stances).repartition(partitions);
        return MeasureJob.periods(rows, settings(period));
    }

    @Test
    void anyNumberOfPartitionsGivesTheSameRowsBitForBit() {
        List<StanceRow> stances = stances(1_500);
        List<PeriodMeasure> one = measured(stances, 1, "year");
        assertThat(one).extracting(period -> period.period().period()).containsExactly("2018", "2019", "all");
        assertThat(one).allMatch(period -> period.period().pairs() > 20);
        assertThat(one.get(0).positions()).anyMatch(row -> row.low().isPresent());
        assertThat(measured(stances, 4, "year")).isEqualTo(one);
        assertThat(measured(stances, 16, "year")).isEqualTo(one);
    }

    @Test
    void whatHasNoDateIsInNoPeriodButTheOneOfAllDaysWhichStandsBesideTheOthers() {
        List<StanceRow> stances = stances(500);
        List<PeriodMeasure> monthly = measured(stances, 4, "month");
        long dated = monthly.subList(0, monthly.size() - 1).stream()
                .mapToLong(period -> period.period().events())
                .sum();
        List<PeriodMeasure> whole = measured(stances, 4, "all");
        assertThat(whole).containsExactly(monthly.get(monthly.size() - 1));
        long all = whole.get(0).period().events();
        assertThat(all).isGreaterThan(dated);
        assertThat(all)
                .isEqualTo(stances.stream()
                        .filter(row -> !row.source().equals(row.target()))
                        .count());
    }

    @Test
    void everybodysStancesOverAnIssueAreCountedThereAndStayThoseOfPairs() {
        List<StanceRow> stances = stances(600);
        List<PeriodMeasure> measures = measured(stances, 4, "year");
        IssueStance trade = measures.get(2).issues().get(0);
        assertThat(measures.get(2).issues()).extracting(IssueStance::issue).containsExactly("trade");
        assertThat(trade.nStories())
                .isEqualTo(stances.stream()
                        .filter(row ->
                                row.issue().equals("trade") && !row.source().equals(row.target()))
                        .map(StanceRow::duplicateCluster)
                        .distinct()
                        .count());
        assertThat(measures.get(2).period().sources()).isEqualTo(12);
    }

    @Test
    void whatIsLongPastHasNoVoteAndIsNoEvidence() {
        List<StanceRow> stances = stances(300);
        List<PeriodMeasure> today = measured(stances, 1, "year");
        Dataset<Row> past = Tables.STANCES
                .dataset(spark, stances(200))
                .withColumn("weight", lit(0.0))
                .withColumn("article_id", concat(lit("past-"), col("article_id")))
                .withColumn("duplicate_cluster", concat(lit("past-"), col("duplicate_cluster")));
        Dataset<Row> both = Tables.STANCES.dataset(spark, stances).unionByName(past);
        assertThat(MeasureJob.periods(both, settings("year"))).isEqualTo(today);
    }

    @Test
    void withoutStancesThereIsNoPeriod() {
        assertThat(measured(List.of(), 4, "year")).isEmpty();
    }
}
