package org.entente.job.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.entente.job.run.Cells;
import org.entente.job.run.Manifest;
import org.entente.job.run.Metrics;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Settings;
import org.entente.job.run.SmallTables;
import org.entente.job.run.Stages;
import org.entente.report.AlignmentTables;
import org.entente.report.ColumnDescription;
import org.entente.report.CountryNames;
import org.entente.report.CsvCopy;
import org.entente.report.DataDictionary;
import org.entente.report.Finding;
import org.entente.report.Findings;
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
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJob() {}

    public static void run(Settings settings, SmallTables tables) {
        SparkSession spark = tables.spark();
        RunFolder run = tables.run();
        Map<String, Map<String, Long>> records = recordCounts(spark, run);
        Map<String, Long> rows = new TreeMap<>();
        Tables.REPORTS.forEach(
                table -> rows.put(table.name(), (long) tables.rows(table).size()));
        records.forEach((table, counts) -> rows.put(
                table, counts.values().stream().mapToLong(Long::longValue).sum()));
        ReportData data = data(
                summary(settings, run, rows, records.get("rejects"), records.get("articles")),
                tables,
                new ReportEvidence(spark, run));
        try {
            write(run, "report.html", out -> HtmlReport.write(data, out));
            write(run, "alignment.graphml", out -> GraphMl.write(data, out));
            write(run, "DATA_DICTIONARY.md", out -> DataDictionary.write(columns(), out));
            for (Table<?> table : Tables.REPORTS) {
                writeCsv(table, tables);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.finish(Stages.REPORT, JSON.createObjectNode().set("findings", JSON.valueToTree(Findings.of(data))));
        Instant finished = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        JsonNode manifest = Manifest.of(run, settings, rows, records.get("articles"), finished);
        run.write(Metrics.NAME, Metrics.of(manifest, finished.getEpochSecond()));
        run.write("run.json", manifest.toPrettyString());
    }

    /** What the report of a run puts first; none before it has one. */
    public static List<Finding> findings(RunFolder run) {
        List<Finding> findings = new ArrayList<>();
        run.stage(Stages.REPORT)
                .ifPresent(result -> result.path("findings")
                        .forEach(finding -> findings.add(JSON.convertValue(finding, Finding.class))));
        return findings;
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

    /** A copy for whoever has a spreadsheet. */
    private static <T extends Record> void writeCsv(Table<T> table, SmallTables tables) throws IOException {
        List<String> columns = Arrays.asList(table.schema().fieldNames());
        List<List<String>> lines = tables.rows(table).stream()
                .map(row -> Cells.texts(table.row(row)))
                .toList();
        write(tables.run(), "csv/" + table.name() + ".csv", out -> CsvCopy.write(columns, lines, out));
    }

    /** Every column of every table, in the order of the tables. */
    public static List<ColumnDescription> columns() {
        ColumnDescriptions texts = ColumnDescriptions.load();
        List<ColumnDescription> columns = new ArrayList<>();
        for (List<Table<?>> tables : List.of(Tables.RECORDS, Tables.REPORTS)) {
            for (Table<?> table : tables) {
                for (StructField field : table.schema().fields()) {
                    ColumnText text = texts.find(table.name(), field.name()).orElse(new ColumnText("", "", "", "", ""));
                    columns.add(new ColumnDescription(
                            table.name(),
                            field.name(),
                            field.dataType().catalogString(),
                            text.unit(),
                            text.range(),
                            text.meaning(),
                            text.computed(),
                            text.source()));
                }
            }
        }
        return columns;
    }

    private static ReportData data(RunSummary summary, SmallTables tables, ReportEvidence evidence) {
        AlignmentTables alignment = new AlignmentTables(
                tables.rows(Tables.ALIGNMENT_PERIOD),
                tables.rows(Tables.COUNTRY_STANCE),
                tables.rows(Tables.COUNTRY_ALIGNMENT),
                tables.rows(Tables.COUNTRY_POSITION),
                tables.rows(Tables.BLOC_MEMBERSHIP),
                tables.rows(Tables.ALIGNMENT_DRIFT),
                tables.rows(Tables.ISSUE_STANCE));
        QuoteTables quotes = new QuoteTables(
                tables.rows(Tables.QUOTE_SHARE_BY_SPEAKER),
                tables.rows(Tables.QUOTE_SHARE_BY_COUNTRY),
                tables.rows(Tables.QUOTE_SHARE_BY_OUTLET),
                tables.rows(Tables.OUTLET_SPEAKER_COUNTRY),
                tables.rows(Tables.CUE_USE),
                tables.rows(Tables.STATEMENT_SPREAD));
        return new ReportData(
                summary,
                alignment,
                quotes,
                tables.rows(Tables.CORPUS_PROFILE),
                tables.rows(Tables.VALIDATION_UN),
                evidence.of(alignment, quotes.spread()),
                CountryNames.load());
    }

    /** The rows of every record table in one pass: of rejects by their reason, of articles by their language. */
    private static Map<String, Map<String, Long>> recordCounts(SparkSession spark, RunFolder run) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        Dataset<Row> all = null;
        for (Table<?> table : Tables.RECORDS) {
            counts.put(table.name(), new TreeMap<>());
            Column kind =
                    table == Tables.REJECTS ? col("reason_code") : table == Tables.ARTICLES ? col("language") : lit("");
            Dataset<Row> rows =
                    RunTables.read(spark, run, table).select(lit(table.name()).as("table"), kind.as("kind"));
            all = all == null ? rows : all.union(rows);
        }
        for (Row row : all.groupBy("table", "kind").count().collectAsList()) {
            counts.get(row.getString(0)).put(row.getString(1), row.getLong(2));
        }
        return counts;
    }

    private static RunSummary summary(
            Settings settings,
            RunFolder run,
            Map<String, Long> rows,
            Map<String, Long> rejects,
            Map<String, Long> languages) {
        List<RunSummary.Input> inputs = new ArrayList<>();
        run.stage(Stages.INGEST)
                .ifPresent(ingest -> ingest.path("inputs")
                        .forEach(input -> inputs.add(new RunSummary.Input(
                                input.path("path").asText(),
                                input.path("read").asLong(),
                                input.path("accepted").asLong(),
                                input.path("duplicate").asLong(),
                                input.path("rejected").asLong()))));
        Map<String, String> options = Map.of(
                "period",
                settings.period().name().toLowerCase(Locale.ROOT),
                "input",
                String.join(", ", settings.input()));
        return new RunSummary(run.id(), Manifest.version(), "", inputs, options, rows, rejects, languages, List.of());
    }
}
