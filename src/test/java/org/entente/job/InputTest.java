package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.entente.job.ingest.InputFile;
import org.entente.job.ingest.InputFiles;
import org.entente.job.ingest.InputInspection;
import org.entente.job.ingest.KnownRecords;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import org.entente.job.run.Stages;
import org.entente.table.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class InputTest {
    private static final String LINE =
            "{\"title\":\"Envoys meet\",\"date\":\"2019-07-25\",\"text\":\"The envoys of %d powers met on Thursday.\"}\n";

    private static RunFolder ingest(Path input, Path output, String map) {
        return ingest(input.toString(), output, map);
    }

    private static RunFolder ingest(String input, Path output, String map) {
        Settings settings =
                Settings.load(Optional.empty(), Map.of("input", input, "output", output.toString(), "map", map));
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Pipeline(SparkForTests.session(), settings, new StageLog(quiet)).ingest();
    }

    private static List<Row> articles(RunFolder run) {
        return RunTables.read(SparkForTests.session(), run, Tables.ARTICLES)
                .sort("record_offset")
                .collectAsList();
    }

    @Test
    void parquetIsReadByTheColumnsThatTheUserNames(@TempDir Path folder) {
        SparkSession spark = SparkForTests.session();
        Path input = folder.resolve("in");
        spark.range(5)
                .selectExpr(
                        "concat('The envoys of ', id, ' powers met on Thursday.') as story",
                        "concat('Envoys meet ', id) as head",
                        "date '2019-07-25' as day",
                        "array('Ana Sample', 'Ben Sample') as names",
                        "timestamp '2020-01-01 00:00:00' as crawled")
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(input.toString());
        List<Row> articles =
                articles(ingest(input, folder.resolve("out"), "text=story,title=head,date=day,authors=names"));
        assertThat(articles).hasSize(5);
        assertThat(articles.get(3).<String>getAs("text")).isEqualTo("The envoys of 3 powers met on Thursday.");
        assertThat(articles.get(3).<Object>getAs("published_date")).hasToString("2019-07-25");
        assertThat(articles.get(3).<String>getAs("format")).isEqualTo("parquet");
        assertThat(articles.get(3).getList(articles.get(3).fieldIndex("bylines")))
                .hasToString("[Ana Sample, Ben Sample]");
    }

    @Test
    void oneLargeFileIsReadWholeAndInOrder(@TempDir Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; lines.length() < 1 << 20; i++) {
            StringBuilder more = new StringBuilder();
            for (int k = 0; k < 40; k++) {
                more.append(String.format(Locale.ROOT, " Port %d let %d ships out.", 41 * i + k, 97 * i + 3 * k));
            }
            String line = String.format(Locale.ROOT, LINE, i);
            lines.append(line.replace("Thursday.", "Thursday." + more));
        }
        long count = lines.toString().lines().count();
        Path input = Files.writeString(folder.resolve("large.jsonl"), lines);
        assertThat(articles(ingest(input, folder.resolve("out"), "")))
                .hasSize((int) count)
                .extracting(row -> row.<Long>getAs("record_offset"))
                .isSorted();
    }

    @Test
    void threeUnreadableFilesAmongAThousandAreRejectsAndTheOthersAreRead(@TempDir Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("news"));
        for (int i = 0; i < 997; i++) {
            Files.writeString(input.resolve(i + ".json"), String.format(Locale.ROOT, LINE, i));
        }
        Files.writeString(input.resolve("denied.json"), LINE);
        String line = String.format(Locale.ROOT, LINE, 5000);
        Files.writeString(input.resolve("broken.jsonl"), line.repeat(3));
        Files.write(input.resolve("no-archive.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2});
        SparkSession spark = SparkForTests.session();
        spark.sparkContext().hadoopConfiguration().set("fs.flaky.impl", FlakyFiles.class.getName());
        RunFolder run = ingest("flaky://" + input, folder.resolve("out"), "");
        assertThat(articles(run)).hasSize(998);
        assertThat(RunTables.read(spark, run, Tables.REJECTS)
                        .select("source_uri")
                        .distinct()
                        .sort("source_uri")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("news/broken.jsonl", "news/denied.json", "news/no-archive.jsonl.gz");
        JsonNode result = run.stage(Stages.INGEST).orElseThrow();
        assertThat(result.path("read").asLong())
                .isEqualTo(998 + result.path("rejected").asLong());
        assertThat(result.path("adds_up").asBoolean()).isTrue();
        assertThat(result.path("incomplete").asLong()).isEqualTo(2);
    }

    @Test
    void theLogHasALineForEachKindOfRejectAndNotForEachReject(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), LINE + "{cut\n".repeat(50) + "{\"price\":1}\n");
        RunFolder run = ingest(input, folder.resolve("out"), "");
        assertThat(run.stage(Stages.INGEST).orElseThrow().path("kinds"))
                .extracting(JsonNode::asText)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("  50 x bad_json, first a.jsonl record 1: no JSON"),
                        line -> assertThat(line).startsWith("  1 x unknown_fields, first a.jsonl record 51:"));
    }

    @Test
    void theRecordsOfAnArchiveAreCountedAsItsOwnAndGoWithIt(@TempDir Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("odd!"));
        Path archive = input.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry("news/" + i + ".json"));
                String record = i == 2 ? "{\"price\":1}" : String.format(Locale.ROOT, LINE, i);
                zip.write(record.getBytes(StandardCharsets.UTF_8));
            }
        }
        RunFolder run = ingest(input, folder.resolve("out"), "");
        JsonNode result = run.stage(Stages.INGEST).orElseThrow();
        assertThat(result.path("adds_up").asBoolean()).isTrue();
        assertThat(result.path("accepted").asLong()).isEqualTo(2);
        assertThat(result.path("rejected").asLong()).isEqualTo(1);
        SparkSession spark = SparkForTests.session();
        String name = result.path("inputs").path(0).path("path").asText();
        KnownRecords without = new KnownRecords(spark, Optional.of(run), Set.of(name));
        assertThat(without.kept(Tables.ARTICLES).count()).isZero();
        assertThat(without.gone(Tables.ARTICLES).count()).isEqualTo(2);
    }

    @Test
    void namesOfAnyKindAreListedAndLinksAreNot(@TempDir Path folder) throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.jsonl"), LINE);
        Path input = Files.createDirectories(folder.resolve("news of 100% \u041c\u043e\u0441\u043a\u0432\u0430"));
        Files.writeString(input.resolve("a b%20c.jsonl"), LINE);
        Files.createSymbolicLink(input.resolve("link.jsonl"), outside);
        Files.createSymbolicLink(input.resolve("loop"), input);
        assertThat(InputFiles.list(List.of(input.toString()), new Configuration()))
                .extracting(InputFile::name)
                .containsExactly("news of 100% \u041c\u043e\u0441\u043a\u0432\u0430/a b%20c.jsonl");
    }

    @Test
    void inspectingSaysFormatColumnsAndProblems(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.csv"), "paper,story\nHarbour,\"The envoys met, again.\"\nbroken\n");
        Settings settings =
                Settings.load(Optional.empty(), Map.of("input", folder.toString(), "map", "text=story,outlet=paper"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean hasArticles =
                new InputInspection(settings).print(new PrintStream(out, true, StandardCharsets.UTF_8), 20, 3);
        assertThat(hasArticles).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("a.csv: csv")
                .contains("columns: outlet=paper, text=story")
                .contains("1 articles, 1 rejected")
                .contains("record 1: bad_row");
        out.reset();
        new InputInspection(settings).print(new PrintStream(out, true, StandardCharsets.UTF_8), 0, 3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("a.csv: csv").doesNotContain("columns");
    }
}
