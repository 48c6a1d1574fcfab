package org.entente.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of an output folder. */
class RunLockTest {
    @TempDir
    Path output;

    private final Configuration hadoop = new Configuration();

    RunLockTest() {
        hadoop.set("fs.file.impl", QuickLocalFiles.class.getName());
    }

    private String lockText() throws IOException {
        return Files.readString(output.resolve("LOCK"));
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
    void ofManyWhoFindTheLockOfADeadProcessOneGetsIt() throws Exception {
        String dead = elsewhere(Instant.now().minusSeconds(3600));
        ExecutorService runs = Executors.newFixedThreadPool(8);
        for (int round = 0; round < 50; round++) {
            Files.writeString(output.resolve("LOCK"), dead);
            CyclicBarrier start = new CyclicBarrier(8);
            Callable<Optional<RunLock>> attempt = () -> {
                start.await();
                try {
                    return Optional.of(RunLock.take(hadoop, output.toString()));
                } catch (InputException e) {
                    return Optional.empty();
                }
            };
            List<RunLock> taken = new ArrayList<>();
            for (Future<Optional<RunLock>> each : runs.invokeAll(Collections.nCopies(8, attempt))) {
                each.get().ifPresent(taken::add);
            }
            assertThat(taken).as("round " + round).hasSize(1);
            taken.get(0).close();
        }
        runs.shutdown();
    }

    @Test
    void aTakeOverThatWasKilledHoldsNobodyUpForLong() throws IOException {
        Files.writeString(output.resolve("LOCK"), elsewhere(Instant.now().minusSeconds(3600)));
        Path guard = Files.writeString(output.resolve(".LOCK.taking"), "");
        Files.setLastModifiedTime(guard, FileTime.from(Instant.now().minusSeconds(120)));
        assertThatThrownBy(() -> RunLock.take(hadoop, output.toString())).hasMessageContaining("just begun");
        RunLock.take(hadoop, output.toString()).close();
        assertThat(guard).doesNotExist();
    }

    @Test
    void theLockOfALivingProcessIsNotRemoved() {
        try (RunLock lock = RunLock.take(hadoop, output.toString())) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> RunLock.remove(hadoop, output.toString()))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(output.resolve("LOCK")).exists();
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
