package org.entente.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.entente.country.Gazetteer;
import org.entente.report.AlignmentTables;
import org.entente.report.ColumnDescription;
import org.entente.report.CountryNames;
import org.entente.report.DataDictionary;
import org.entente.report.EvidenceSentence;
import org.entente.report.GraphMl;
import org.entente.report.HtmlReport;
import org.entente.report.QuoteTables;
import org.entente.report.ReportData;
import org.entente.report.RunSummary;
import org.entente.table.ColumnDescriptions;
import org.entente.table.ColumnText;
import org.entente.table.Table;
import org.entente.table.Tables;

/** From the report tables to what people open: the page, CSV copies, the network and the data dictionary; then the manifest. */
public final class ReportJob {
    static final String STAGE = "report";
    private static final Table<EvidenceSentence> EVIDENCE = Tables.internal("evidence", EvidenceSentence.class);

    private ReportJob() {}

    public static void run(SparkSession spark, Settings settings, RunFolder run) {
        Map<String, Long> rows = new TreeMap<>();
        for (Table<?> table : Tables.RECORDS) {
            rows.put(table.name(), RunTables.read(spark, run, table).count());
        }
        ReportData data = data(spark, settings, run, rows);
        try {
            write(run, "report.html", out -> HtmlReport.write(data, out));
            write(run, "alignment.graphml", out -> GraphMl.write(data, out));
            write(run, "DATA_DICTIONARY.md", out -> DataDictionary.write(columns(), out));
            for (Table<?> table : Tables.REPORTS) {
                rows.put(table.name(), CsvCopies.write(spark, run, table));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.finish(STAGE, new ObjectMapper().createObjectNode());
        run.write("run.json", Manifest.of(run, settings, rows).toPrettyString());
    }

    /** Writes text somewhere. */
    private interface Writer {
        void to(Appendable out) throws IOException;
    }

    private static void write(RunFolder run, String name, Writer writer) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.to(text);
        run.write(name, text.toString());
    }

    /** Every column of every table, in the order of the tables. */
    static List<ColumnDescription> columns() {
        ColumnDescriptions texts = ColumnDescriptions.load();
        List<ColumnDescription> columns = new ArrayList<>();
        for (List<Table<?>> tables : List.of(Tables.RECORDS, Tables.REPORTS)) {
            for (Table<?> table : tables) {
                for (StructField field : table.schema().fields()) {
                    ColumnText text = texts.find(table.name(), field.name()).orElse(new ColumnText("", "", ""));
                    columns.add(new ColumnDescription(
                            table.name(),
                            field.name(),
                            field.dataType().simpleString(),
                            text.unit(),
                            text.range(),
                            text.meaning()));
                }
            }
        }
        return columns;
    }

    private static ReportData data(SparkSession spark, Settings settings, RunFolder run, Map<String, Long> rows) {
        Reader read = new Reader(spark, run);
        Gazetteer gazetteer = Gazetteer.load();
        Map<String, String> names = new TreeMap<>();
        gazetteer.countries().forEach((code, country) -> names.put(code, country.name()));
        return new ReportData(
                summary(spark, settings, run, rows),
                new AlignmentTables(
                        read.all(Tables.ALIGNMENT_PERIOD),
                        read.all(Tables.COUNTRY_STANCE),
                        read.all(Tables.COUNTRY_ALIGNMENT),
                        read.all(Tables.COUNTRY_POSITION),
                        read.all(Tables.BLOC_MEMBERSHIP),
                        read.all(Tables.ALIGNMENT_DRIFT)),
                new QuoteTables(
                        read.all(Tables.QUOTE_SHARE_BY_SPEAKER),
                        read.all(Tables.QUOTE_SHARE_BY_COUNTRY),
                        read.all(Tables.QUOTE_SHARE_BY_OUTLET),
                        read.all(Tables.OUTLET_SPEAKER_COUNTRY),
                        read.all(Tables.CUE_USE),
                        read.all(Tables.STATEMENT_SPREAD)),
                read.all(Tables.CORPUS_PROFILE),
                read.all(Tables.VALIDATION_UN),
                EVIDENCE.collect(evidence(spark, run).unionByName(QuotedEvidence.of(spark, run))),
                new CountryNames(names));
    }

    /** Reads small tables of a run. */
    private record Reader(SparkSession spark, RunFolder run) {
        <T extends Record> List<T> all(Table<T> table) {
            return table.collect(RunTables.read(spark, run, table));
        }
    }

    /** The sentences that report tables name, once each. */
    private static Dataset<Row> evidence(SparkSession spark, RunFolder run) {
        Dataset<Row> keys = RunTables.read(spark, run, Tables.COUNTRY_STANCE)
                .select(explode(col("evidence")).as("key"))
                .union(RunTables.read(spark, run, Tables.COUNTRY_ALIGNMENT)
                        .select(explode(col("evidence")).as("key")))
                .distinct();
        Dataset<Row> stances = RunTables.read(spark, run, Tables.STANCES)
                .withColumn(
                        "key",
                        concat(col("article_id"), lit(":"), col("evidence_start"), lit("-"), col("evidence_end")))
                .dropDuplicates("key")
                .select("key", "article_id", "evidence", "outlet", "date", "rule", "quote_id");
        Dataset<Row> speakers = RunTables.read(spark, run, Tables.QUOTES).select("quote_id", "speaker_name");
        Dataset<Row> articles = RunTables.read(spark, run, Tables.ARTICLES).select("article_id", "url", "title");
        return keys.join(stances, "key")
                .join(speakers, new String[] {"quote_id"}, "left")
                .join(articles, "article_id")
                .select(
                        col("key"),
                        col("evidence").as("sentence"),
                        col("outlet"),
                        col("date"),
                        org.apache
                                .spark
                                .sql
                                .functions
                                .coalesce(col("speaker_name"), lit(""))
                                .as("speaker"),
                        col("rule"),
                        col("url"),
                        col("title"))
                .sort("key");
    }

    private static RunSummary summary(SparkSession spark, Settings settings, RunFolder run, Map<String, Long> rows) {
        List<RunSummary.Input> inputs = new ArrayList<>();
        run.stage(IngestJob.STAGE)
                .ifPresent(ingest -> ingest.path("inputs")
                        .forEach(input -> inputs.add(new RunSummary.Input(
                                input.path("path").asText(),
                                input.path("read").asLong(),
                                input.path("accepted").asLong(),
                                input.path("duplicate").asLong(),
                                input.path("rejected").asLong()))));
        Map<String, String> options = new TreeMap<>();
        options.put("period", settings.period().name().toLowerCase(java.util.Locale.ROOT));
        options.put("input", String.join(", ", settings.input()));
        return new RunSummary(
                run.id(),
                Manifest.version(),
                "",
                inputs,
                options,
                rows,
                counts(RunTables.read(spark, run, Tables.REJECTS), "reason_code"),
                counts(RunTables.read(spark, run, Tables.ARTICLES), "language"),
                List.of());
    }

    private static Map<String, Long> counts(Dataset<Row> rows, String column) {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : rows.groupBy(column).count().collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        return counts;
    }

    /** The data behind the page of a finished run, for the findings on the terminal. */
    public static ReportData of(SparkSession spark, Settings settings, RunFolder run) {
        return data(spark, settings, run, Map.of());
    }
}
