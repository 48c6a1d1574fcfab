package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.entente.job.ingest.IngestJob;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Runs;
import org.entente.job.run.Settings;
import org.entente.job.run.Stages;
import org.entente.job.run.UsageException;
import org.entente.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night after a first one would do, and what it refuses. Only the first night writes anything. */
@Tag("spark")
@Tag("nights")
class PlanTest {
    @TempDir
    static Path folder;

    private static NightlyCorpus corpus;
    private static RunFolder first;

    private final SparkSession spark = SparkForTests.session();

    @BeforeAll
    static void aFirstNight() throws IOException {
        corpus = new NightlyCorpus(folder.resolve("news"), folder.resolve("nights"));
        corpus.writeMonth("2019-02.jsonl", "2019-02", 2);
        corpus.writeMonth("2019-03.jsonl", "2019-03", 2);
        first = corpus.run(Map.of("from", "2019-02-01"));
    }

    /** The input of the first night in a folder of its own, to be changed. */
    private static NightlyCorpus input(String name) throws IOException {
        Path input = Files.createDirectories(folder.resolve(name)).resolve("news");
        Files.createDirectories(input);
        try (Stream<Path> files = Files.list(corpus.input())) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(file.getFileName()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new NightlyCorpus(input, corpus.output());
    }

    private static Settings settings(NightlyCorpus night, Map<String, String> more) {
        Map<String, String> settings = new TreeMap<>(Map.of("since-last", "true", "from", "2019-02-01"));
        settings.putAll(more);
        return night.settings(settings);
    }

    private Plan plan(NightlyCorpus night, Map<String, String> more) {
        return Plan.of(spark, settings(night, more));
    }

    @Test
    void aDryRunSaysWhatItFoundAndWhichPeriodsItTouchesAndWritesNothing() throws IOException {
        NightlyCorpus night = input("dry");
        night.writeMonth("late.jsonl", "2019-02", 1);
        night.writeMonth("2019-03.jsonl", "2019-04", 2);
        Map<String, String> before = contents();
        List<String> lines = DryRun.lines(spark, settings(night, Map.of()));
        assertThat(contents()).isEqualTo(before);
        assertThat(lines)
                .contains(
                        "builds on  run " + first.id(),
                        "input      3 files: 1 new, 1 changed, 1 as before; 0 vanished, whose records stay",
                        "read       9 articles before duplicates are found; rejects {}",
                        "gone       6 articles of files that changed or vanished",
                        "periods    {2019-02=3, 2019-03=6, 2019-04=6}, and the whole span")
                .anyMatch(line -> line.startsWith("settings   {") && line.contains("\"since-last\":\"true\""));
    }

    @Test
    void aDryRunOfANightWithoutNewsSaysThatThereWouldBeNoRun() {
        assertThat(DryRun.lines(spark, settings(corpus, Map.of())))
                .contains("nothing    is new: there would be no run");
    }

    /** Every file below the folder with its size and time. */
    private static Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                contents.put(path.toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
        }
        return contents;
    }

    @Test
    void moreDaysAreABackfillThatReadsEverything() throws IOException {
        NightlyCorpus night = input("backfill");
        night.writeMonth("2019-01.jsonl", "2019-01", 2);
        assertThat(plan(night, Map.of()).last()).isPresent();
        Plan plan = plan(night, Map.of("from", "2019-01-01"));
        assertThat(plan.last()).isEmpty();
        assertThat(plan.whyAll()).isEqualTo("the setting 'from' has changed since run " + first.id());
        assertThat(plan.changes().toRead()).hasSize(3);
    }

    @Test
    void fewerDaysDoNotTakeThePlaceOfMore() {
        for (Map<String, String> fewer : List.of(Map.of("from", "2019-03-01"), Map.of("to", "2019-02-28"))) {
            assertThatThrownBy(() -> plan(corpus, fewer))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("run " + first.id() + " holds days");
        }
    }

    @Test
    void anotherMapOfColumnsReadsEverythingAnew() {
        Plan plan = plan(corpus, Map.of("map", "title=headline"));
        assertThat(plan.last()).isEmpty();
        assertThat(plan.whyAll()).startsWith("the setting 'map' has changed");
    }

    @Test
    void whatVanishedAndWouldHaveToBeReadAnewIsForTheUserToDecide() throws IOException {
        NightlyCorpus night = input("rotated");
        Files.delete(night.input().resolve("2019-03.jsonl"));
        assertThat(plan(night, Map.of()).isNothing(settings(night, Map.of()))).isTrue();
        assertThatThrownBy(() -> plan(night, Map.of("duplicates.threshold", "0.9")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("1 of its files are no longer there")
                .hasMessageContaining("--no-since-last");
    }

    @Test
    void twoRunsOfTheSameRowsDifferInNothingAndARowTooManyIsSeen() throws IOException {
        RunDifference same = RunDifference.of(spark, first, first, Tables.QUOTE_SHARE_BY_COUNTRY);
        assertThat(same.summary()).isEqualTo("the same");
        for (var table : Tables.REPORTS) {
            RunFolder none = Runs.create(
                    spark.sparkContext().hadoopConfiguration(),
                    folder.resolve("none").toString(),
                    java.time.Instant.now());
            assertThat(RunDifference.of(spark, none, first, table).added())
                    .as(table.name())
                    .hasSize((int) RunTables.count(spark, first, table));
        }
    }

    @Test
    void aFileThatVanishedBeforeItWasReadWholeIsReportedOnce() throws IOException {
        NightlyCorpus night = new NightlyCorpus(input("half").input(), folder.resolve("half/out"));
        Settings settings = settings(night, Map.of());
        Plan plan = Plan.of(spark, settings);
        Files.delete(night.input().resolve("2019-03.jsonl"));
        RunFolder half =
                Runs.create(spark.sparkContext().hadoopConfiguration(), settings.output(), java.time.Instant.now());
        IngestJob.run(spark, settings, half, plan.last(), plan.changes());
        assertThat(incomplete(half)).isEqualTo(1);
        half.publish(2);
        night.writeMonth("2019-04.jsonl", "2019-04", 1);
        Plan next = Plan.of(spark, settings);
        RunFolder whole =
                Runs.create(spark.sparkContext().hadoopConfiguration(), settings.output(), java.time.Instant.now());
        IngestJob.run(spark, settings, whole, next.last(), next.changes());
        assertThat(incomplete(whole)).isZero();
        assertThat(Optional.of(
                        whole.stage(Stages.INGEST).orElseThrow().path("adds_up").asBoolean()))
                .contains(true);
    }

    private static int incomplete(RunFolder run) {
        return run.stage(Stages.INGEST).orElseThrow().path("incomplete").asInt();
    }
}
