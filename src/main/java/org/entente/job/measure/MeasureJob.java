package org.entente.job.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.entente.alignment.AlignmentMeasurer;
import org.entente.alignment.AlignmentPeriod;
import org.entente.alignment.AlignmentSeries;
import org.entente.alignment.CellKey;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.alignment.Period;
import org.entente.alignment.PeriodLength;
import org.entente.alignment.PeriodMeasure;
import org.entente.evaluation.UnValidation;
import org.entente.evaluation.ValidationUn;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Settings;
import org.entente.job.run.SmallTables;
import org.entente.job.run.Stages;
import org.entente.job.state.RunState;
import org.entente.table.Table;
import org.entente.table.Tables;

/** From the record tables to the report tables. Spark brings a period's rows together; what is computed of them is pure Java. */
public final class MeasureJob {
    static final Table<CellRow> CELLS = Tables.internal("stance_cells", CellRow.class);
    static final Table<QuoteStatistics> QUOTE_STATISTICS = Tables.internal("quote_statistics", QuoteStatistics.class);

    private MeasureJob() {}

    /** Measures the record tables of a run, by period and over the whole span, {@code all}. What has no date is in that one alone. */
    public static void run(Settings settings, SmallTables tables) {
        SparkSession spark = tables.spark();
        RunFolder run = tables.run();
        TouchedPeriods touched = new TouchedPeriods(spark, settings, run);
        Dataset<Row> articles = RunTables.read(spark, run, Tables.ARTICLES);
        alignment(articles, RunTables.read(spark, run, Tables.STANCES), settings, touched, tables);
        quotations(settings, touched, tables);
        Dataset<Row> records = ArticleFacts.of(touched.articles(articles), RunTables.read(spark, run, Tables.REJECTS));
        Dataset<Row> profiles = records.groupByKey(new ProfileKey(), Encoders.STRING())
                .flatMapGroups(new ProfileOutlet(), Tables.CORPUS_PROFILE.encoder());
        tables.write(
                Tables.CORPUS_PROFILE,
                Tables.CORPUS_PROFILE.collect(profiles.unionByName(touched.untouchedProfiles())
                        .coalesce(1)
                        .sort("outlet", "month")));
        tables.write(Tables.TOPICS, settings.topics() == 0 ? List.of() : FindTopics.of(articles, settings.topics()));
        run.finish(
                Stages.MEASURE,
                new ObjectMapper()
                        .createObjectNode()
                        .put("settings", settings.json())
                        .put("said", touched.said()));
    }

    private static void alignment(
            Dataset<Row> articles,
            Dataset<Row> stances,
            Settings settings,
            TouchedPeriods touched,
            SmallTables tables) {
        List<PeriodMeasure> periods = new ArrayList<>(touched.untouched(RunState.MEASURES, MeasureJob::label));
        periods.addAll(measured(spans(touched.rows(stances), stances, settings), settings));
        periods = sorted(periods, MeasureJob::label);
        tables.write(RunState.MEASURES, periods);
        List<CountryAlignment> alignments = all(periods, PeriodMeasure::alignments);
        List<CountryStance> rows = all(periods, PeriodMeasure::stances);
        tables.write(Tables.COUNTRY_STANCE, rows);
        boolean isYearly = settings.period() == PeriodLength.YEAR;
        tables.write(
                Tables.VALIDATION_UN, isYearly ? UnValidation.load().rows(rows, alignments) : List.<ValidationUn>of());
        tables.write(Tables.COUNTRY_ALIGNMENT, alignments);
        tables.write(Tables.COUNTRY_POSITION, AlignmentSeries.align(all(periods, PeriodMeasure::positions)));
        tables.write(Tables.BLOC_MEMBERSHIP, all(periods, PeriodMeasure::blocs));
        tables.write(Tables.ALIGNMENT_DRIFT, AlignmentSeries.drift(alignments));
        tables.write(Tables.ISSUE_STANCE, all(periods, PeriodMeasure::issues));
        tables.write(Tables.ALIGNMENT_PERIOD, summaries(articles, periods, settings));
    }

    /** The measure of every period with a stance that is not toward oneself, in the order of time, and of the whole span. */
    public static List<PeriodMeasure> periods(Dataset<Row> stances, Settings settings) {
        return sorted(measured(spans(stances, stances, settings), settings), MeasureJob::label);
    }

    private static List<PeriodMeasure> measured(Dataset<Row> stances, Settings settings) {
        return RunState.MEASURES.collect(cells(stances, settings)
                .groupByKey(new LabelPeriod(settings.period()), Encoders.STRING())
                .flatMapGroups(new MeasurePeriod(settings.measure()), RunState.MEASURES.encoder()));
    }

    /** Those of the rows that have to be measured by period, and all rows once more without their date: the whole span. */
    private static Dataset<Row> spans(Dataset<Row> touched, Dataset<Row> all, Settings settings) {
        Dataset<Row> whole = all.withColumn("date", lit(null).cast(DataTypes.DateType));
        return settings.period() == PeriodLength.ALL
                ? whole
                : touched.where(col("date").isNotNull()).unionByName(whole);
    }

    private static String label(PeriodMeasure measure) {
        return measure.period().period();
    }

    /** A row for every period with an article and for the whole span: where nobody takes a side, it says so. */
    private static List<AlignmentPeriod> summaries(
            Dataset<Row> articles, List<PeriodMeasure> periods, Settings settings) {
        TreeMap<String, AlignmentPeriod> summaries = new TreeMap<>();
        AlignmentMeasurer measurer = new AlignmentMeasurer(settings.measure());
        articles.select(col("published_date").as("date"))
                .map(new LabelPeriod(settings.period()), Encoders.STRING())
                .distinct()
                .collectAsList()
                .forEach(label ->
                        summaries.put(label, measurer.measure(label, List.of()).period()));
        summaries.put(Period.ALL, measurer.measure(Period.ALL, List.of()).period());
        periods.forEach(measured -> summaries.put(measured.period().period(), measured.period()));
        return List.copyOf(summaries.values());
    }

    /**
     * Counts by period, source, target and faction, so that nowhere all stances of a period have to be in one place. The sentences
     * themselves are not needed and not moved. What is long past has no weight and no vote.
     */
    private static Dataset<Row> cells(Dataset<Row> stances, Settings settings) {
        PeriodLength length = settings.period();
        Dataset<Row> bare = stances.where(col("weight").gt(0)).withColumn("evidence", lit(""));
        return bare.unionByName(onIssues(bare))
                .groupByKey(new StanceKey(length), Encoders.STRING())
                .flatMapGroups(new CountCell(length, settings.measure().errorRates()), CELLS.encoder());
    }

    /** Every stance over an issue as one of everybody's toward that issue. */
    private static Dataset<Row> onIssues(Dataset<Row> stances) {
        Column isTowardItself = concat(col("source_country"), col("source_group"))
                .equalTo(concat(col("target_country"), col("target_group")))
                .and(not(col("target_faction").isin("OPP", "REBEL")));
        return stances.where(col("issue").notEqual("").and(not(isTowardItself)))
                .withColumn("source_country", lit(""))
                .withColumn("source_group", lit(CellKey.EVERYBODY))
                .withColumn("target_country", lit(""))
                .withColumn("target_group", concat(lit(CellKey.ISSUE), col("issue")))
                .withColumn("target_faction", lit(CellKey.NO_FACTION));
    }

    private static void quotations(Settings settings, TouchedPeriods touched, SmallTables tables) {
        SparkSession spark = tables.spark();
        RunFolder run = tables.run();
        new QuoteCells(spark, run, settings.period()).write(touched.last(), touched.changedQuotes());
        List<QuoteStatistics> periods = sorted(
                QUOTE_STATISTICS.collect(RunTables.read(spark, run, RunState.QUOTE_CELLS)
                        .groupBy("period")
                        .as(Encoders.STRING(), RunState.QUOTE_CELLS.encoder())
                        .flatMapGroups(new CountQuotes(), QUOTE_STATISTICS.encoder())),
                QuoteStatistics::period);
        tables.write(Tables.QUOTE_SHARE_BY_SPEAKER, all(periods, QuoteStatistics::bySpeaker));
        tables.write(Tables.QUOTE_SHARE_BY_COUNTRY, all(periods, QuoteStatistics::byCountry));
        tables.write(Tables.QUOTE_SHARE_BY_OUTLET, all(periods, QuoteStatistics::byOutlet));
        tables.write(Tables.OUTLET_SPEAKER_COUNTRY, all(periods, QuoteStatistics::speakerCountries));
        tables.write(Tables.CUE_USE, all(periods, QuoteStatistics::cues));
        tables.write(Tables.STATEMENT_SPREAD, StatementSpreads.of(RunTables.read(spark, run, Tables.QUOTES)));
    }

    private static <T> List<T> sorted(List<T> periods, Function<T, String> label) {
        return periods.stream().sorted(Comparator.comparing(label)).toList();
    }

    private static <T, R> List<R> all(List<T> periods, Function<T, List<R>> rows) {
        return periods.stream().flatMap(period -> rows.apply(period).stream()).toList();
    }
}
