package org.entente.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.entente.job.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and the pointer to the one to read: without Spark. */
class PublishTest {
    private static final int FILES = 5;

    @TempDir
    Path output;

    private final Configuration hadoop = new Configuration();

    PublishTest() {
        hadoop.set("fs.file.impl", QuickLocalFiles.class.getName());
    }

    private RunFolder create(String now) {
        return Runs.create(hadoop, output.toString(), Instant.parse(now));
    }

    private RunFolder published(String now, int keep) {
        RunFolder run = create(now);
        for (int i = 0; i < FILES; i++) {
            run.write("table/part-" + i, run.id());
        }
        run.publish(keep);
        return run;
    }

    /** Each run is published as soon as every reader has begun after the one before, so that a reader is at most two runs behind. */
    @Test
    void twentyReadersDuringTwentyPublishesThatKeepThreeRunsReadOneWholeRunEach() throws Exception {
        published("2026-01-01T00:00:00Z", 3);
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(20);
        List<AtomicInteger> begun = new ArrayList<>();
        List<Future<Integer>> reads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            AtomicInteger own = new AtomicInteger();
            begun.add(own);
            reads.add(readers.submit((Callable<Integer>) () -> read(isOver, own)));
        }
        for (int i = 0; i < 20; i++) {
            published("2026-01-01T00:00:00Z", 3);
            List<Integer> before = begun.stream().map(AtomicInteger::get).toList();
            for (int k = 0; k < 20; k++) {
                while (begun.get(k).get() == before.get(k) && !reads.get(k).isDone()) {
                    Child.pause(1);
                }
            }
        }
        isOver.set(true);
        for (Future<Integer> each : reads) {
            assertThat(each.get()).isGreaterThanOrEqualTo(20);
        }
        readers.shutdown();
        assertThat(Runs.all(hadoop, output.toString())).hasSize(3);
    }

    /** Reads until it is over, and returns how often; fails on a run that is missing, not whole, or mixed. */
    private int read(AtomicBoolean isOver, AtomicInteger begun) throws IOException {
        int reads = 0;
        while (!isOver.get() || reads == 0) {
            begun.incrementAndGet();
            String id = Files.readString(output.resolve("CURRENT")).strip();
            for (int i = 0; i < FILES; i++) {
                assertThat(output.resolve("runs").resolve(id).resolve("table/part-" + i))
                        .hasContent(id);
            }
            reads++;
        }
        return reads;
    }

    @Test
    void aClockThatGoesBackDoesNotMakeANewRunOld() {
        RunFolder first = published("2026-05-02T00:00:00Z", 10);
        RunFolder second = published("2026-05-01T00:00:00Z", 10);
        RunFolder third = published("2026-05-01T00:00:00Z", 10);
        assertThat(Runs.all(hadoop, output.toString()))
                .extracting(RunFolder::id)
                .containsExactly(first.id(), second.id(), third.id());
        assertThat(Runs.current(hadoop, output.toString()).id()).isEqualTo(third.id());
    }

    @Test
    void aClockThatWasYearsAheadForAWhileLeavesRoomForEveryRunAfterIt() throws IOException {
        Files.createDirectories(output.resolve("runs/20360101T000059Z-999"));
        assertThat(create("2026-05-01T00:00:00Z").id()).isEqualTo("20360101T000100Z");
        assertThat(create("2026-05-02T00:00:00Z").id()).isEqualTo("20360101T000101Z");
    }

    @Test
    void aRunWhoseRemovalBreaksOffIsNoFinishedRun() {
        hadoop.set("fs.torn.impl", TornRemoval.class.getName());
        RunFolder run = Runs.create(hadoop, "torn://" + output, Instant.parse("2026-01-01T00:00:00Z"));
        run.publish(1);
        assertThat(run.isPublished()).isTrue();
        assertThatThrownBy(run::delete).hasMessageContaining("broken off");
        assertThat(run.isPublished()).isFalse();
        assertThat(run.exists("_stages/begun.json")).isTrue();
    }

    /** A disk on which folders are not removed. */
    public static final class TornRemoval extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("torn:///");
        }

        @Override
        public boolean delete(org.apache.hadoop.fs.Path path, boolean isRecursive) throws IOException {
            if (isRecursive) {
                throw new IOException("broken off");
            }
            return super.delete(path, false);
        }
    }

    /** As on an object store: {@code CURRENT} is one put, and nothing is renamed. */
    public static final class Objects extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("objects:///");
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            throw new IOException("an object store has no rename");
        }
    }

    @Test
    void onAnObjectStoreTheNameOfTheRunIsPutAndNothingIsRenamed() throws IOException {
        hadoop.set("fs.objects.impl", Objects.class.getName());
        String store = "objects://" + output;
        try (RunLock lock = RunLock.take(hadoop, store)) {
            lock.beat();
            RunFolder first = Runs.create(hadoop, store, Instant.parse("2026-01-01T00:00:00Z"));
            first.write("articles/part-0", "rows");
            first.publish(2);
            RunFolder second = Runs.create(hadoop, store, Instant.parse("2026-01-02T00:00:00Z"));
            second.adopt(first, "articles");
            second.publish(2);
            assertThat(Runs.current(hadoop, store).id()).isEqualTo(second.id());
            assertThat(second.read("articles/part-0")).isEqualTo("rows");
            assertThatThrownBy(() -> RunLock.take(hadoop, store)).hasMessageContaining("another run works on");
        }
        assertThat(output.resolve("LOCK")).doesNotExist();
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("CURRENT", "runs");
        }
    }

    @Test
    void theNewestFinishedRunsAreKept() {
        published("2026-01-01T00:00:00Z", 2);
        RunFolder second = published("2026-01-02T00:00:00Z", 2);
        RunFolder unfinished = create("2026-01-03T00:00:00Z");
        RunFolder third = published("2026-01-04T00:00:00Z", 2);
        assertThat(Runs.all(hadoop, output.toString()))
                .extracting(RunFolder::id)
                .containsExactly(second.id(), unfinished.id(), third.id());
        Runs.removeUnfinished(hadoop, output.toString());
        assertThat(Runs.all(hadoop, output.toString()))
                .extracting(RunFolder::id)
                .containsExactly(second.id(), third.id());
    }

    @Test
    void onlyTheOwnerWritesToARun() throws IOException {
        Path run = Path.of(published("2026-01-01T00:00:00Z", 2).shown());
        try (Stream<Path> all = Files.walk(run)) {
            for (Path each : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .as(each.toString())
                        .doesNotEndWith("rwx")
                        .matches("rw..-..-.");
            }
        }
    }
}
