package org.entente.job.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.alignment.Period;
import org.entente.alignment.PeriodLength;
import org.entente.job.run.Cells;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Settings;
import org.entente.job.run.Stages;
import org.entente.job.state.ChangedArticle;
import org.entente.job.state.RunState;
import org.entente.table.Table;
import org.entente.table.Tables;

/** What has to be measured: the periods with an article that is not as it was in the last run, or everything. */
public final class TouchedPeriods {
    private final SparkSession spark;
    private final RunFolder run;
    /** The run whose measures of other periods still hold; empty when everything has to be measured. */
    private final Optional<RunFolder> last;

    private final PeriodLength length;
    private final Map<String, Period> periods = new TreeMap<>();
    private final Set<String> articleMonths = new TreeSet<>();

    TouchedPeriods(SparkSession spark, Settings settings, RunFolder run) {
        this.spark = spark;
        this.run = run;
        this.length = settings.period();
        this.last = run.last().filter(older -> length != PeriodLength.ALL && hasSettings(older, settings));
        if (last.isPresent()) {
            for (Row row : changed(RunState.CHANGED_ANNOTATIONS)
                    .select("date")
                    .where(col("date").isNotNull())
                    .distinct()
                    .collectAsList()) {
                Period period = Period.of(Cells.day(row.get(0)), length);
                periods.put(period.label(), period);
            }
            changed(RunState.CHANGED_ARTICLES)
                    .select(Tables.PUBLISHED_MONTH)
                    .distinct()
                    .collectAsList()
                    .forEach(row -> articleMonths.add(row.getString(0)));
        }
    }

    private Dataset<Row> changed(Table<ChangedArticle> table) {
        return RunTables.read(spark, run, table);
    }

    /** The run whose measures of what is not touched still hold. */
    Optional<RunFolder> last() {
        return last;
    }

    /** The articles with quotations that are not as they were. */
    Dataset<Row> changedQuotes() {
        return changed(RunState.CHANGED_ANNOTATIONS).unionByName(changed(RunState.CHANGED_STATEMENTS));
    }

    /** Whether a run was measured with the same settings. */
    public static boolean hasSettings(RunFolder older, Settings settings) {
        try {
            ObjectMapper json = new ObjectMapper();
            JsonNode before = json.readTree(older.stage(Stages.MEASURE)
                    .map(stage -> stage.path("settings").asText())
                    .orElse("{}"));
            JsonNode now = settings.tree();
            return before.path("period").equals(now.path("period"))
                    && before.path("measure").equals(now.path("measure"));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** For the terminal. */
    String said() {
        return last.isEmpty()
                ? "all periods"
                : periods.size() + " periods: " + String.join(", ", periods.keySet()) + ", and the whole span";
    }

    /** Those of the rows with a {@code date} and a month that have to be measured. */
    Dataset<Row> rows(Dataset<Row> rows) {
        return last.isEmpty()
                ? rows
                : rows.where(col(Tables.PUBLISHED_MONTH).isin(months().toArray()))
                        .where(col("date").isNotNull())
                        .filter(new InPeriods(length, periods.keySet()));
    }

    /** All months that a touched period reaches into. */
    private Set<String> months() {
        Set<String> months = new TreeSet<>();
        for (Period period : periods.values()) {
            LocalDate end = period.lastDay();
            for (YearMonth month = YearMonth.from(period.firstDay()); !month.isAfter(YearMonth.from(end)); ) {
                months.add(month.toString());
                month = month.plusMonths(1);
            }
        }
        return months;
    }

    /** The measures of the last run that still hold; that of the whole span never does. */
    <T extends Record> List<T> untouched(Table<T> table, Function<T, String> label) {
        return table.collect(RunTables.read(spark, last, table)).stream()
                .filter(row -> !label.apply(row).equals(Period.ALL) && !periods.containsKey(label.apply(row)))
                .toList();
    }

    /** Those of the articles whose month has to be counted. */
    Dataset<Row> articles(Dataset<Row> articles) {
        return last.isEmpty()
                ? articles
                : articles.where(col(Tables.PUBLISHED_MONTH).isin(articleMonths.toArray()));
    }

    /** The profiles of other months; what has no month is counted anew. */
    Dataset<Row> untouchedProfiles() {
        return RunTables.read(spark, last, Tables.CORPUS_PROFILE)
                .where(not(col("month").isin(articleMonths.toArray())))
                .where(col("month").notEqual(""));
    }
}
