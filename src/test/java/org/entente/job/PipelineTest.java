package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import org.entente.job.run.Stages;
import org.entente.table.Table;
import org.entente.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class PipelineTest {
    private static final String STORY =
            "Russia condemned the sanctions of the United States on Monday and said Cuba had the right to trade with"
                    + " whom it wanted. Cuba's foreign minister thanked Moscow for its support and accused Washington of"
                    + " an economic war. A senior official in Havana, who asked not to be named, said \\\"we will not give"
                    + " in to pressure from the north\\\" and promised that ports would stay open to every ship.";

    @TempDir
    static Path folder;

    private static Pipeline pipeline;
    private static RunFolder run;

    @BeforeAll
    static void runOnce() throws IOException {
        Path input = Files.createDirectories(folder.resolve("news of May"));
        Files.writeString(
                input.resolve("wire.jsonl"),
                line("Harbour Gazette", "https://harbour.example/1", "2019-05-06", STORY)
                        + line("Northern Ledger", "https://ledger.example/9", "2019-05-07", STORY)
                        + line("Harbour Gazette", "https://harbour.example/1", "2019-05-06", STORY)
                        + line("Harbour Gazette", "https://harbour.example/2", "", "Germany backed the plan of France.")
                        + line("Harbour Gazette", "https://harbour.example/3", "2019-05-06", "")
                        + "{\"id\": \"half\n");
        Settings settings = Settings.load(
                Optional.empty(),
                Map.of(
                        "input", input.toString(),
                        "output", folder.resolve("out").toString(),
                        "measure.replicates", "10"));
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        pipeline = new Pipeline(SparkForTests.session(), settings, new StageLog(quiet));
        run = pipeline.run();
    }

    private static String line(String outlet, String url, String date, String text) {
        return "{\"id\":\"" + url + "\",\"url\":\"" + url + "\",\"source\":\"" + outlet
                + "\",\"title\":\"Moscow stands by Havana\",\"byline\":\"\",\"date\":\"" + date + "\",\"text\":\""
                + text
                + "\"}\n";
    }

    private static List<Row> rows(Table<?> table) {
        return RunTables.read(SparkForTests.session(), run, table).collectAsList();
    }

    @Test
    void everyRecordIsAnArticleOrAReject() throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(run.read("run.json"));
        assertThat(manifest.path("read").asLong()).isEqualTo(6);
        assertThat(manifest.path("accepted").asLong())
                .isEqualTo(rows(Tables.ARTICLES).size());
        assertThat(manifest.path("duplicate").asLong()
                        + manifest.path("rejected").asLong())
                .isEqualTo(rows(Tables.REJECTS).size());
        assertThat(manifest.path("adds_up").asBoolean()).isTrue();
        assertThat(manifest.path("languages").path("en").asLong()).isEqualTo(2);
        assertThat(manifest.path("languages").path("und").asLong()).isEqualTo(1);
    }

    @Test
    void rejectsSayWhy() {
        assertThat(rows(Tables.REJECTS))
                .extracting(row -> row.<String>getAs("reason_code"))
                .containsExactlyInAnyOrder("repeated", "no_body", "bad_json");
    }

    @Test
    void copiesInTwoOutletsAreOneStoryWithOneLead() {
        List<Row> copies = rows(Tables.ARTICLES).stream()
                .filter(row -> !row.<String>getAs("text").contains("Germany"))
                .toList();
        assertThat(copies).hasSize(2);
        assertThat(copies)
                .extracting(row -> row.<String>getAs("duplicate_cluster"))
                .containsOnly(copies.get(0).<String>getAs("duplicate_cluster"));
        assertThat(copies)
                .extracting(row -> row.<Boolean>getAs("is_cluster_lead"))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void anUndatedArticleIsKeptInAFolderOfItsOwn() {
        assertThat(rows(Tables.ARTICLES))
                .filteredOn(row -> row.getAs("published_date") == null)
                .extracting(row -> row.<String>getAs(Tables.PUBLISHED_MONTH))
                .containsExactly(Tables.UNDATED);
    }

    @Test
    void stancesAreCountedOnceAStory() {
        assertThat(rows(Tables.COUNTRY_STANCE))
                .filteredOn(row ->
                        row.getAs("source").equals("RUS") && row.getAs("target").equals("USA"))
                .isNotEmpty()
                .allMatch(row -> row.<Integer>getAs("n_stories") == 1 && row.<Integer>getAs("n_raw") >= 2);
    }

    @Test
    void theRunIsPublished() throws IOException {
        assertThat(Files.readString(folder.resolve("out/CURRENT")).strip()).isEqualTo(run.id());
        assertThat(run.isPublished()).isTrue();
        assertThat(run.exists("report.html")).isTrue();
        assertThat(run.exists("csv/country_stance.csv")).isTrue();
    }

    @Test
    void theMetricsSayWhatTheManifestSays() throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(run.read("run.json"));
        List<String> lines = run.read("metrics.prom").lines().toList();
        assertThat(lines)
                .contains(
                        "entente_records{outcome=\"accepted\"} " + manifest.path("accepted"),
                        "entente_records{outcome=\"rejected\"} " + manifest.path("rejected"),
                        "entente_fresh_records " + manifest.path("fresh"),
                        "entente_incomplete_inputs 0",
                        "entente_rows{table=\"quotes\"} " + rows(Tables.QUOTES).size(),
                        "entente_finished_timestamp_seconds "
                                + Instant.parse(manifest.path("finished").asText())
                                        .getEpochSecond())
                .allMatch(line ->
                        line.matches("# (HELP|TYPE) entente_.*|entente_[a-z_]+([{][a-z]+=\"[a-z_]+\"[}])? [0-9.]+"));
        assertThat(folder.resolve("out/metrics.prom")).hasContent(run.read("metrics.prom"));
    }

    @Test
    void measuringAnewMakesANewRunOfTheSameRows() {
        SparkSession spark = SparkForTests.session();
        RunFolder again = pipeline.after(Stages.ANNOTATE);
        assertThat(again.id()).isNotEqualTo(run.id());
        pipeline.measure(again);
        List<String> before =
                text(RunTables.read(spark, run, Tables.COUNTRY_STANCE).collectAsList());
        List<String> after =
                text(RunTables.read(spark, again, Tables.COUNTRY_STANCE).collectAsList());
        assertThat(after).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aStageThatWasTriedBeforeIsDoneAnewInTheSameRun() {
        SparkSession spark = SparkForTests.session();
        RunFolder unfinished = pipeline.after(Stages.ANNOTATE);
        pipeline.measure(unfinished);
        RunFolder again = pipeline.after(Stages.INGEST);
        pipeline.annotate(again);
        pipeline.measure(pipeline.after(Stages.ANNOTATE));
        assertThat(again.id()).isEqualTo(unfinished.id());
        for (Table<?> table : List.of(Tables.QUOTES, Tables.STANCES, Tables.MENTIONS, Tables.COUNTRY_STANCE)) {
            assertThat(RunTables.read(spark, again, table).count())
                    .as(table.name())
                    .isEqualTo(RunTables.read(spark, run, table).count())
                    .isPositive();
        }
    }

    private static List<String> text(List<Row> rows) {
        return rows.stream().map(Row::toString).sorted().toList();
    }

    @Test
    void recordsSurviveTheWayThroughParquet() {
        List<Row> quotes = rows(Tables.QUOTES);
        assertThat(quotes).isNotEmpty();
        assertThat(quotes)
                .allSatisfy(row -> assertThat(Tables.QUOTES.record(row).spans()).isNotEmpty());
    }
}
