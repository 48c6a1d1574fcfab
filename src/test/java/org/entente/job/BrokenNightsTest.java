package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.entente.job.ingest.IngestJob;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Runs;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import org.entente.job.run.Stages;
import org.entente.table.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that changes under the reader's hands, and tables that are damaged. */
@Tag("spark")
@Tag("nights")
class BrokenNightsTest {
    @TempDir
    Path folder;

    private final SparkSession spark = SparkForTests.session();

    @Test
    void whatChangesOrVanishesWhileItIsReadIsReadAgainTheNextNight() throws IOException {
        NightlyCorpus corpus = new NightlyCorpus(folder.resolve("news"), folder.resolve("nights"));
        corpus.writeMonth("a.jsonl", "2019-01", 2);
        corpus.writeMonth("b.jsonl", "2019-02", 2);
        corpus.writeMonth("c.jsonl", "2019-03", 2);
        Settings settings = corpus.settings(true);
        Plan plan = Plan.of(spark, settings);
        Path changed = corpus.input().resolve("a.jsonl");
        Path vanished = corpus.input().resolve("b.jsonl");
        Files.writeString(changed, Files.readString(changed).substring(100) + "{\"half\": ");
        Files.move(vanished, folder.resolve("b.jsonl"));
        RunFolder run = Runs.create(spark.sparkContext().hadoopConfiguration(), settings.output(), Instant.now());
        IngestJob.run(spark, settings, run, plan.last(), plan.changes());
        assertThat(run.stage(Stages.INGEST).orElseThrow().path("incomplete").asInt())
                .isEqualTo(2);
        assertThat(run.stage(Stages.INGEST).orElseThrow().path("adds_up").asBoolean())
                .isTrue();
        assertThat(RunTables.read(spark, run, Tables.REJECTS)
                        .where("stage = 'read'")
                        .collectAsList())
                .extracting(row -> row.<String>getAs("reason_code"))
                .contains("changed_while_read", "unreadable");
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Pipeline pipeline = new Pipeline(spark, settings, new StageLog(quiet));
        pipeline.annotate(run);
        pipeline.measure(run);
        pipeline.report(run);
        Files.move(folder.resolve("b.jsonl"), vanished);
        RunFolder next = corpus.run(true);
        assertThat(next.stage(Stages.INGEST).orElseThrow().path("incomplete").asInt())
                .isZero();
        RunFolder scratch = new NightlyCorpus(corpus.input(), folder.resolve("scratch")).run(false);
        assertThat(NightlyCorpus.tables(next)).isEqualTo(NightlyCorpus.tables(scratch));
    }

    @Test
    void aDamagedTableOfAnEarlierNightIsNamedAndARunOverEverythingDoesNotNeedIt() throws IOException {
        NightlyCorpus corpus = new NightlyCorpus(folder.resolve("news"), folder.resolve("nights"));
        corpus.writeMonth("a.jsonl", "2019-01", 2);
        RunFolder first = corpus.run(true);
        Path damaged;
        try (Stream<Path> files =
                Files.walk(Path.of(first.table("articles").toUri().getPath()))) {
            damaged = files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(damaged);
        for (int i = 4; i < bytes.length / 2; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(damaged, bytes);
        String corrected = Files.readString(corpus.input().resolve("a.jsonl"));
        corpus.write("a.jsonl", corrected.lines().skip(1).reduce("", (all, line) -> all + line + "\n"));
        assertThatThrownBy(() -> corpus.run(true))
                .hasStackTraceContaining(damaged.getFileName().toString());
        assertThat(corpus.current().id()).isEqualTo(first.id());
        RunFolder whole = corpus.run(false);
        List<String> articles = NightlyCorpus.rows(whole, Tables.ARTICLES);
        assertThat(articles).hasSize(5);
        assertThat(corpus.current().id()).isEqualTo(whole.id());
    }
}
