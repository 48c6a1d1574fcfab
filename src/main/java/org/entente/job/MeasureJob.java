package org.entente.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.alignment.AlignmentMeasurer;
import org.entente.alignment.AlignmentPeriod;
import org.entente.alignment.AlignmentSeries;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.alignment.PeriodLength;
import org.entente.alignment.PeriodMeasure;
import org.entente.evaluation.UnValidation;
import org.entente.evaluation.ValidationUn;
import org.entente.table.Table;
import org.entente.table.Tables;

/** From the record tables to the report tables. Spark brings a period's rows together; what is computed of them is pure Java. */
public final class MeasureJob {
    static final String STAGE = "measure";
    static final Table<CellRow> CELLS = Tables.internal("stance_cells", CellRow.class);

    private MeasureJob() {}

    /** Measures the record tables of a run. What has no date is in no period but {@code all}. */
    public static void run(SparkSession spark, Settings settings, RunFolder run) {
        RunWriter writer = new RunWriter(spark, run);
        TouchedPeriods touched = new TouchedPeriods(spark, settings, run);
        Dataset<Row> articles = RunTables.read(spark, run, Tables.ARTICLES);
        alignment(articles, RunTables.read(spark, run, Tables.STANCES), settings, touched, writer);
        quotations(RunTables.read(spark, run, Tables.QUOTES), settings, touched, writer);
        Dataset<Row> records = ArticleFacts.of(touched.articles(articles), RunTables.read(spark, run, Tables.REJECTS));
        Dataset<Row> profiles = records.groupByKey(new ProfileKey(), Encoders.STRING())
                .flatMapGroups(new ProfileOutlet(), Tables.CORPUS_PROFILE.encoder());
        RunTables.write(
                profiles.unionByName(touched.untouchedProfiles()).coalesce(1).sort("outlet", "month"),
                Tables.CORPUS_PROFILE,
                run);
        writer.write(Tables.TOPICS, settings.topics() == 0 ? List.of() : FindTopics.of(articles, settings.topics()));
        run.finish(
                STAGE,
                new ObjectMapper()
                        .createObjectNode()
                        .put("settings", settings.json())
                        .put("said", touched.said()));
    }

    private static void alignment(
            Dataset<Row> articles, Dataset<Row> stances, Settings settings, TouchedPeriods touched, RunWriter writer) {
        List<PeriodMeasure> periods = new ArrayList<>(touched.untouched(RunState.MEASURES, MeasureJob::label));
        periods.addAll(periods(touched.rows(stances), settings));
        periods = sorted(periods, MeasureJob::label);
        writer.write(RunState.MEASURES, periods);
        List<CountryAlignment> alignments = all(periods, PeriodMeasure::alignments);
        List<CountryStance> rows = all(periods, PeriodMeasure::stances);
        writer.write(Tables.COUNTRY_STANCE, rows);
        boolean isYearly = settings.period() == PeriodLength.YEAR;
        writer.write(
                Tables.VALIDATION_UN, isYearly ? UnValidation.load().rows(rows, alignments) : List.<ValidationUn>of());
        writer.write(Tables.COUNTRY_ALIGNMENT, alignments);
        writer.write(Tables.COUNTRY_POSITION, AlignmentSeries.align(all(periods, PeriodMeasure::positions)));
        writer.write(Tables.BLOC_MEMBERSHIP, all(periods, PeriodMeasure::blocs));
        writer.write(Tables.ALIGNMENT_DRIFT, AlignmentSeries.drift(alignments));
        writer.write(Tables.ALIGNMENT_PERIOD, summaries(articles, periods, settings));
    }

    /** The measure of every period with a stance that is not toward oneself, in the order of time. */
    static List<PeriodMeasure> periods(Dataset<Row> stances, Settings settings) {
        Dataset<Row> cells = cells(stances, settings);
        return sorted(
                byPeriod(cells, settings.period(), new MeasurePeriod(settings.measure()), RunState.MEASURES),
                MeasureJob::label);
    }

    private static String label(PeriodMeasure measure) {
        return measure.period().period();
    }

    /** A row for every period with an article: where nobody takes a side, it says so. */
    private static List<AlignmentPeriod> summaries(
            Dataset<Row> articles, List<PeriodMeasure> periods, Settings settings) {
        TreeMap<String, AlignmentPeriod> summaries = new TreeMap<>();
        AlignmentMeasurer measurer = new AlignmentMeasurer(settings.measure());
        articles.select(col("published_date").as("date"))
                .where(col("date").isNotNull())
                .map(new LabelPeriod(settings.period()), Encoders.STRING())
                .distinct()
                .collectAsList()
                .forEach(label ->
                        summaries.put(label, measurer.measure(label, List.of()).period()));
        periods.forEach(measured -> summaries.put(measured.period().period(), measured.period()));
        return List.copyOf(summaries.values());
    }

    /**
     * Counts by period, source, target and faction, so that nowhere all stances of a period have to be in one place. The sentences
     * themselves are not needed and not moved.
     */
    static Dataset<Row> cells(Dataset<Row> stances, Settings settings) {
        PeriodLength length = settings.period();
        return stances.where(
                        length == PeriodLength.ALL ? lit(true) : col("date").isNotNull())
                .withColumn("evidence", lit(""))
                .groupByKey(new StanceKey(length), Encoders.STRING())
                .flatMapGroups(new CountCell(length, settings.measure().errorRates()), CELLS.encoder());
    }

    private static void quotations(Dataset<Row> quotes, Settings settings, TouchedPeriods touched, RunWriter writer) {
        // A headline repeats the body, and a quotation inside another has its words counted there.
        Dataset<Row> counted =
                quotes.where(not(col("in_title"))).where(col("parent_quote_id").isNull());
        List<QuoteStatistics> periods =
                new ArrayList<>(touched.untouched(RunState.QUOTE_STATISTICS, QuoteStatistics::period));
        periods.addAll(
                byPeriod(touched.rows(counted), settings.period(), new CountQuotes(), RunState.QUOTE_STATISTICS));
        periods = sorted(periods, QuoteStatistics::period);
        writer.write(RunState.QUOTE_STATISTICS, periods);
        writer.write(Tables.QUOTE_SHARE_BY_SPEAKER, all(periods, QuoteStatistics::bySpeaker));
        writer.write(Tables.QUOTE_SHARE_BY_COUNTRY, all(periods, QuoteStatistics::byCountry));
        writer.write(Tables.QUOTE_SHARE_BY_OUTLET, all(periods, QuoteStatistics::byOutlet));
        writer.write(Tables.OUTLET_SPEAKER_COUNTRY, all(periods, QuoteStatistics::speakerCountries));
        writer.write(Tables.CUE_USE, all(periods, QuoteStatistics::cues));
        writer.write(Tables.STATEMENT_SPREAD, StatementSteps.spread(quotes));
    }

    private static <T extends Record> List<T> byPeriod(
            Dataset<Row> rows, PeriodLength length, FlatMapGroupsFunction<String, Row, Row> measure, Table<T> table) {
        boolean isAll = length == PeriodLength.ALL;
        return table.collect(rows.where(isAll ? lit(true) : col("date").isNotNull())
                .groupByKey(new LabelPeriod(length), Encoders.STRING())
                .flatMapGroups(measure, table.encoder()));
    }

    private static <T> List<T> sorted(List<T> periods, Function<T, String> label) {
        return periods.stream().sorted(Comparator.comparing(label)).toList();
    }

    private static <T, R> List<R> all(List<T> periods, Function<T, List<R>> rows) {
        return periods.stream().flatMap(period -> rows.apply(period).stream()).toList();
    }
}
