package org.entente.job.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.job.SparkForTests;
import org.entente.job.state.RunState;
import org.entente.job.state.StatementPair;
import org.entente.table.QuoteRow;
import org.entente.table.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
class StatementPairsTest {
    private static final List<String> PHRASES = List.of(
            "the northern dam will be closed before the harvest",
            "prices of bread and milk rose sharply in the southern towns",
            "prices of bread and milk rose sharply last winter",
            "the treaty protects small farmers along both river banks",
            "nobody told the treaty protects small farmers along both coasts");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pairsBroughtUpToDateAreThoseOfARunOverEverything(long seed) {
        Random random = new Random(seed);
        List<QuoteRow> gone = rows("g", 25, random);
        List<QuoteRow> kept = rows("k", 60, random);
        List<QuoteRow> fresh = new ArrayList<>(rows("f", 25, random));
        // An article that is read again: the same id, another speaker or content.
        rows("g", 10, random).forEach(fresh::add);
        Set<StatementPair> updated;
        try (StatementPairs pairs = new StatementPairs(quotes(gone), quotes(kept), quotes(fresh))) {
            updated = collect(pairs.after(StatementPairs.of(quotes(both(kept, gone)))));
        }
        Set<StatementPair> scratch = collect(StatementPairs.of(quotes(both(kept, fresh))));
        assertThat(updated).isEqualTo(scratch);
        assertThat(scratch).hasSizeGreaterThan(20).isNotEqualTo(collect(StatementPairs.of(quotes(both(kept, gone)))));
    }

    private static Set<StatementPair> collect(Dataset<Row> pairs) {
        List<StatementPair> all = RunState.STATEMENT_PAIRS.collect(pairs);
        assertThat(all).doesNotHaveDuplicates();
        return new HashSet<>(all);
    }

    private static List<QuoteRow> both(List<QuoteRow> some, List<QuoteRow> others) {
        List<QuoteRow> both = new ArrayList<>(some);
        both.addAll(others);
        both.sort(Comparator.comparing(QuoteRow::quoteId));
        return both;
    }

    private static Dataset<Row> quotes(List<QuoteRow> rows) {
        return Tables.QUOTES.dataset(SparkForTests.session(), rows);
    }

    private static List<QuoteRow> rows(String name, int count, Random random) {
        List<QuoteRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int speaker = random.nextInt(6);
            String content = PHRASES.get(random.nextInt(PHRASES.size()))
                    + (random.nextBoolean() ? "" : " and " + PHRASES.get(random.nextInt(PHRASES.size())));
            rows.add(StatementStepsTest.quote(
                    name + i,
                    LocalDate.of(2019, 1, 1).plusDays(random.nextInt(60)),
                    "indirect",
                    content,
                    speaker > 3 ? "" : "Speaker No" + speaker));
        }
        return rows;
    }
}
