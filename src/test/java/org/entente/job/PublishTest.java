package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs, the pointer to the one to read, and the lock: without Spark. */
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

    private String lockText() throws IOException {
        return Files.readString(output.resolve("LOCK"));
    }

    @Test
    void twentyReadersDuringTwentyPublishesReadOneWholeRunEach() throws Exception {
        published("2026-01-01T00:00:00Z", 30);
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(20);
        List<Future<Integer>> reads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reads.add(readers.submit((Callable<Integer>) () -> read(isOver)));
        }
        for (int i = 0; i < 20; i++) {
            published("2026-01-01T00:00:00Z", 30);
        }
        isOver.set(true);
        for (Future<Integer> each : reads) {
            assertThat(each.get()).isPositive();
        }
        readers.shutdown();
        assertThat(Runs.all(hadoop, output.toString())).hasSize(21);
    }

    /** Reads until it is over, and returns how often; fails on a run that is missing, not whole, or mixed. */
    private int read(AtomicBoolean isOver) throws IOException {
        int reads = 0;
        while (!isOver.get() || reads == 0) {
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

    @Test
    void aSecondRunIsTurnedAwayInOneLine() {
        try (RunLock lock = RunLock.take(hadoop, output.toString())) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> RunLock.take(hadoop, output.toString()))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("0 minutes")
                    .hasMessageContaining("unlock --at " + output)
                    .hasMessageNotContaining("\n");
        }
        assertThat(output.resolve("LOCK")).doesNotExist();
        RunLock.take(hadoop, output.toString()).close();
    }

    @Test
    void theLockOfADeadProcessIsTakenOver() throws Exception {
        String own;
        try (RunLock lock = RunLock.take(hadoop, output.toString())) {
            assertThat(lock).isNotNull();
            own = lockText();
        }
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(
                output.resolve("LOCK"),
                own.replace(":" + ProcessHandle.current().pid() + ",", ":" + dead.pid() + ","));
        try (RunLock lock = RunLock.take(hadoop, output.toString())) {
            assertThat(lock).isNotNull();
            assertThat(lockText()).contains(":" + ProcessHandle.current().pid() + ",");
        }
    }

    @Test
    void anotherProcessWithTheIdOfADeadOneDoesNotHoldItsLock() throws IOException {
        String own;
        try (RunLock lock = RunLock.take(hadoop, output.toString())) {
            assertThat(lock).isNotNull();
            own = lockText();
        }
        Files.writeString(output.resolve("LOCK"), own.replaceFirst("\"begun\":\"\\d{4}", "\"begun\":\"1999"));
        RunLock.take(hadoop, output.toString()).close();
    }

    @Test
    void theLockOfAnotherMachineHoldsWhileItsOwnerGivesASignOfLife() throws IOException {
        Files.writeString(output.resolve("LOCK"), elsewhere(Instant.now().minusSeconds(600)));
        assertThatThrownBy(() -> RunLock.take(hadoop, output.toString())).hasMessageContaining("ann on far-away");
        Files.writeString(output.resolve("LOCK"), elsewhere(Instant.now().minusSeconds(3600)));
        RunLock.take(hadoop, output.toString()).close();
    }

    private static String elsewhere(Instant beat) {
        return "{\"user\":\"ann\",\"space\":\"far-away pid:[1]\",\"pid\":7,\"begun\":\"2026-01-01T00:00:00Z\",\"since\":\""
                + beat + "\",\"beat\":\"" + beat + "\"}";
    }

    @Test
    void unlockingSaysWhoseLockItWas() throws IOException {
        assertThat(RunLock.remove(hadoop, output.toString())).isEmpty();
        Files.writeString(output.resolve("LOCK"), elsewhere(Instant.now()));
        assertThat(RunLock.remove(hadoop, output.toString()).orElseThrow()).startsWith("ann on far-away, process 7");
        RunLock.take(hadoop, output.toString()).close();
    }

    @Test
    void aHalfWrittenLockHoldsForAWhile() throws IOException {
        Files.writeString(output.resolve("LOCK"), "{\"user\":");
        assertThatThrownBy(() -> RunLock.take(hadoop, output.toString())).hasMessageContaining("another run works on");
        Files.writeString(output.resolve("LOCK"), "");
        assertThatThrownBy(() -> RunLock.take(hadoop, output.toString())).hasMessageContaining("another run works on");
    }
}
