package org.entente.job.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.job.SparkForTests;
import org.entente.job.measure.StatementSpreads;
import org.entente.quote.statement.StatementSpread;
import org.entente.table.QuoteRow;
import org.entente.table.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class StatementStepsTest {
    private static final String SAID = "We will not allow the northern dam to be closed before the harvest";

    private static QuoteRow quote(String article, int day, String content, String speaker) {
        return quote(article, LocalDate.of(2019, 7, day), "direct", content, speaker);
    }

    static QuoteRow quote(String article, LocalDate day, String type, String content, String speaker) {
        return new QuoteRow(
                article + "-q0",
                article,
                Optional.of(day),
                "Outlet " + article,
                type,
                content,
                10,
                List.of(),
                "said",
                "said",
                speaker,
                Optional.empty(),
                isNamed(speaker) ? speaker : "",
                isNamed(speaker) ? speaker.toLowerCase(Locale.ROOT) : "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                false,
                .9,
                "colon",
                "",
                "");
    }

    private static boolean isNamed(String speaker) {
        return speaker.contains(" ");
    }

    private static List<QuoteRow> rows() {
        return List.of(
                quote("a", 24, SAID, "Anna Berg"),
                quote("b", 25, "that they would not allow the northern dam to be closed", ""),
                quote("c", 26, "Prices of bread and milk rose sharply in the southern towns last winter", ""));
    }

    private static Dataset<Row> followed(int partitions) {
        SparkSession spark = SparkForTests.session();
        return followed(Tables.QUOTES.dataset(spark, rows()).repartition(partitions));
    }

    private static Dataset<Row> followed(Dataset<Row> quotes) {
        return StatementSteps.follow(
                quotes,
                StatementSteps.statements(quotes.sparkSession(), StatementPairs.join(StatementPairs.of(quotes))));
    }

    @Test
    void aSpeakerIsFilledWhereAPronounLeavesItOpenAndNotWhereOtherWordsNameIt() {
        SparkSession spark = SparkForTests.session();
        List<QuoteRow> rows = List.of(
                quote("a", 24, SAID, "Anna Berg"), quote("b", 25, SAID, "Economists"), quote("c", 26, SAID, "She"));
        Map<String, QuoteRow> found = Tables.QUOTES.collect(followed(Tables.QUOTES.dataset(spark, rows))).stream()
                .collect(Collectors.toMap(QuoteRow::articleId, row -> row));
        assertThat(found.get("b").statementId()).isEqualTo("a-q0");
        assertThat(found.get("b").speakerName()).isEmpty();
        assertThat(found.get("b").rule()).isEqualTo("colon");
        assertThat(found.get("c").speakerName()).isEqualTo("Anna Berg");
    }

    @Test
    void aStatementIsFollowedAndItsUnknownSpeakerFilled() {
        Map<String, QuoteRow> found =
                Tables.QUOTES.collect(followed(2)).stream().collect(Collectors.toMap(QuoteRow::articleId, row -> row));
        assertThat(found.get("a").statementId()).isEqualTo("a-q0");
        assertThat(found.get("a").rule()).isEqualTo("colon");
        assertThat(found.get("b").statementId()).isEqualTo("a-q0");
        assertThat(found.get("b").speakerName()).isEqualTo("Anna Berg");
        assertThat(found.get("b").speaker()).isEmpty();
        assertThat(found.get("b").rule()).isEqualTo("colon+twin");
        assertThat(found.get("c").statementId()).isEmpty();
        assertThat(found.get("c").speakerName()).isEmpty();
    }

    @Test
    void aFilledSpeakerIsHalfAsSureUntilItIsForgotten() {
        List<QuoteRow> filled = Tables.QUOTES.collect(followed(1));
        assertThat(sureOf("b", filled)).isEqualTo(sureOf("b", rows()) / 2);
        assertThat(sureOf("a", filled)).isEqualTo(sureOf("a", rows()));
        assertThat(sureOf("b", Tables.QUOTES.collect(StatementSteps.forget(followed(1)))))
                .isEqualTo(sureOf("b", rows()));
    }

    private static double sureOf(String article, List<QuoteRow> rows) {
        return rows.stream()
                .filter(row -> row.articleId().equals(article))
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    @Test
    void whatIsSaidAgainLongAfterIsTheSameStatementOnlyWhereItIsQuoted() {
        SparkSession spark = SparkForTests.session();
        LocalDate then = LocalDate.of(2019, 7, 24);
        String taken = "that they would not allow the northern dam to be closed";
        List<QuoteRow> rows = List.of(
                quote("a", then, "direct", SAID, "Anna Berg"),
                quote("b", then.plusYears(2), "indirect", taken, "Anna Berg"),
                quote("c", then.plusYears(1), "mixed", "\"not allow the northern dam to be closed\"", "Anna Berg"),
                quote("d", then.plusDays(20), "indirect", taken, "Anna Berg"));
        Map<String, String> found = Tables.QUOTES.collect(followed(Tables.QUOTES.dataset(spark, rows))).stream()
                .collect(Collectors.toMap(QuoteRow::articleId, QuoteRow::statementId));
        assertThat(found).isEqualTo(Map.of("a", "a-q0", "b", "", "c", "a-q0", "d", "a-q0"));
    }

    @Test
    void theSpreadDoesNotDependOnThePartitions() {
        List<StatementSpread> spread = StatementSpreads.of(followed(1));
        assertThat(spread).singleElement().satisfies(one -> {
            assertThat(one.articles()).isEqualTo(2);
            assertThat(one.days()).isEqualTo(1);
            assertThat(one.carriers()).containsExactly("Outlet a", "Outlet b");
        });
        assertThat(StatementSpreads.of(followed(4))).isEqualTo(spread);
    }
}
