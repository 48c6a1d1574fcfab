package org.entente.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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
    static final Table<PeriodMeasure> MEASURES = Tables.internal("period_measures", PeriodMeasure.class);
    static final Table<QuoteStatistics> QUOTE_STATISTICS = Tables.internal("quote_statistics", QuoteStatistics.class);

    private MeasureJob() {}

    /** Measures the record tables of a run. What has no date is in no period but {@code all}. */
    public static void run(SparkSession spark, Settings settings, RunFolder run) {
        RunWriter writer = new RunWriter(spark, run);
        alignment(RunTables.read(spark, run, Tables.STANCES), settings, writer);
        quotations(RunTables.read(spark, run, Tables.QUOTES), settings, writer);
        Dataset<Row> records = ArticleFacts.of(
                RunTables.read(spark, run, Tables.ARTICLES), RunTables.read(spark, run, Tables.REJECTS));
        Dataset<Row> profiles = records.groupByKey(new ProfileKey(), Encoders.STRING())
                .flatMapGroups(new ProfileOutlet(), Tables.CORPUS_PROFILE.encoder());
        RunTables.write(profiles.coalesce(1).sort("outlet", "month"), Tables.CORPUS_PROFILE, run);
        run.finish(STAGE, new ObjectMapper().createObjectNode().put("settings", settings.json()));
    }

    private static void alignment(Dataset<Row> stances, Settings settings, RunWriter writer) {
        List<PeriodMeasure> periods = byPeriod(
                stances,
                settings.period(),
                new MeasurePeriod(settings.measure()),
                MEASURES,
                measured -> measured.period().period());
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
        writer.write(
                Tables.ALIGNMENT_PERIOD,
                periods.stream().map(PeriodMeasure::period).toList());
    }

    private static void quotations(Dataset<Row> quotes, Settings settings, RunWriter writer) {
        // A headline repeats the body, and a quotation inside another has its words counted there.
        Dataset<Row> counted =
                quotes.where(not(col("in_title"))).where(col("parent_quote_id").isNull());
        List<QuoteStatistics> periods =
                byPeriod(counted, settings.period(), new CountQuotes(), QUOTE_STATISTICS, QuoteStatistics::period);
        writer.write(Tables.QUOTE_SHARE_BY_SPEAKER, all(periods, QuoteStatistics::bySpeaker));
        writer.write(Tables.QUOTE_SHARE_BY_COUNTRY, all(periods, QuoteStatistics::byCountry));
        writer.write(Tables.QUOTE_SHARE_BY_OUTLET, all(periods, QuoteStatistics::byOutlet));
        writer.write(Tables.OUTLET_SPEAKER_COUNTRY, all(periods, QuoteStatistics::speakerCountries));
        writer.write(Tables.CUE_USE, all(periods, QuoteStatistics::cues));
        writer.write(Tables.STATEMENT_SPREAD, StatementSteps.spread(quotes));
    }

    private static <T extends Record> List<T> byPeriod(
            Dataset<Row> rows,
            PeriodLength length,
            FlatMapGroupsFunction<String, Row, Row> measure,
            Table<T> table,
            Function<T, String> label) {
        boolean isAll = length == PeriodLength.ALL;
        Dataset<Row> measured = rows.where(isAll ? lit(true) : col("date").isNotNull())
                .groupByKey(new LabelPeriod(length), Encoders.STRING())
                .flatMapGroups(measure, table.encoder());
        List<T> periods = new ArrayList<>(table.collect(measured));
        periods.sort(Comparator.comparing(label));
        return periods;
    }

    private static <T, R> List<R> all(List<T> periods, Function<T, List<R>> rows) {
        return periods.stream().flatMap(period -> rows.apply(period).stream()).toList();
    }
}
