package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The driver is killed with -9, or its disk is full: readers see the last good run, and the next run makes up for it. */
@Tag("processes")
class FaultsTest {
    @TempDir
    static Path folder;

    private static NightlyCorpus corpus;
    private static String firstId;
    private static Map<String, List<String>> firstNight;
    private static Map<String, List<String>> secondNight;

    @BeforeAll
    static void twoNightsWithoutAFault() throws IOException {
        corpus = new NightlyCorpus(folder.resolve("news"), folder.resolve("first"));
        corpus.writeMonth("2019-01.jsonl", "2019-01", 5);
        RunFolder first = corpus.run(true);
        firstId = first.id();
        firstNight = NightlyCorpus.tables(first);
        corpus.writeMonth("2019-02.jsonl", "2019-02", 5);
        secondNight =
                NightlyCorpus.tables(corpus.copy(folder.resolve("undisturbed")).run(true));
        assertThat(secondNight).isNotEqualTo(firstNight);
    }

    /** Where the driver is killed; each is known by what lies in its run folder. */
    enum Moment {
        READING("_stages/begun.json"),
        ANNOTATING("_stages/ingest.json"),
        WRITING("mentions/_temporary"),
        MEASURING("_stages/annotate.json"),
        REPORTING("_stages/measure.json"),
        BETWEEN_SUCCESS_AND_CURRENT("_SUCCESS", ".CURRENT.next"),
        AFTER_THE_SWAP("_SUCCESS", ".metrics.prom.next");

        private final String sign;
        /** A file that the driver writes at that moment, if it is to be stopped there. */
        private final String stop;

        Moment(String sign) {
            this(sign, "");
        }

        Moment(String sign, String stop) {
            this.sign = sign;
            this.stop = stop;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKilledDriverHurtsNobody(Moment moment) throws IOException {
        NightlyCorpus night = corpus.copy(folder.resolve(moment.name()));
        Path blocked = night.output().resolve(moment.stop);
        if (!moment.stop.isEmpty()) {
            // Whoever opens a pipe to write waits for a reader: the driver stops exactly there.
            assumeTrue(isDone("mkfifo", blocked.toString()), "no mkfifo");
        }
        boolean isSwapped = moment == Moment.AFTER_THE_SWAP;
        try (Child driver = Child.entente(folder.resolve(moment + ".log"), night.arguments(true))) {
            driver.await(
                    moment.name(),
                    () -> Files.exists(unfinished(night).resolve(moment.sign))
                            && (!isSwapped || !night.current().id().equals(firstId)));
            assertThat(Sockets.listening(driver.handle())).as("ports").isSubsetOf(Sockets.LOOPBACK);
            driver.kill();
        }
        if (!moment.stop.isEmpty()) {
            Files.delete(blocked);
        }
        assertThat(night.current().id().equals(firstId)).isEqualTo(!isSwapped);
        assertThat(NightlyCorpus.tables(night.current())).isEqualTo(isSwapped ? secondNight : firstNight);
        if (isSwapped) {
            assertOnlyTheOwnerWrites(Path.of(night.current().shown()));
        }
        night.runWithLock(true);
        assertThat(NightlyCorpus.tables(night.current())).isEqualTo(secondNight);
        assertThat(Files.exists(night.output().resolve("LOCK"))).isFalse();
        assertThat(night.output().resolve("metrics.prom"))
                .hasContent(night.current().read("metrics.prom"));
        try (Stream<Path> runs = Files.list(night.output().resolve("runs"))) {
            assertThat(runs).allMatch(run -> Files.exists(run.resolve("_SUCCESS")));
        }
    }

    private static void assertOnlyTheOwnerWrites(Path run) throws IOException {
        try (Stream<Path> all = Files.walk(run)) {
            assertThat(all)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .matches("rw..-..-."));
        }
    }

    /** A disk of that size; the test is skipped where none can be made. */
    private static Path mounted(String name, String size) throws IOException {
        Path disk = Files.createDirectories(folder.resolve(name));
        assumeTrue(
                isDone("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()),
                "no tmpfs can be mounted");
        return disk;
    }

    @Test
    void aLockIsWholeOrNotThereWhenTheDiskIsFull() throws IOException {
        Path disk = mounted("small-disk", "64k");
        try {
            Configuration hadoop = new Configuration();
            fill(disk.resolve("other"), 0);
            assertThatThrownBy(() -> RunLock.take(hadoop, disk.toString())).hasMessageContaining("No space left");
            assertThat(disk.resolve("LOCK")).doesNotExist();
            Files.delete(disk.resolve("other"));
            try (RunLock lock = RunLock.take(hadoop, disk.toString())) {
                String taken = Files.readString(disk.resolve("LOCK"));
                fill(disk.resolve("other"), 0);
                lock.beat();
                assertThat(disk.resolve("LOCK")).hasContent(taken);
            }
            assertThat(disk.resolve("LOCK")).doesNotExist();
        } finally {
            isDone("umount", "--lazy", disk.toString());
        }
    }

    /** The run that is being made; a path that does not exist before it has begun. */
    private static Path unfinished(NightlyCorpus night) {
        try (Stream<Path> runs = Files.list(night.output().resolve("runs"))) {
            return runs.filter(run -> !run.getFileName().toString().equals(firstId))
                    .findFirst()
                    .orElse(night.output().resolve("none"));
        } catch (IOException e) {
            return night.output().resolve("none");
        }
    }

    @Test
    void aSwapThatIsKilledLeavesTheOldNameOrTheNew() throws IOException {
        Path current = Files.createDirectories(folder.resolve("swaps")).resolve("CURRENT");
        for (int i = 0; i < 5; i++) {
            try (Child swapper =
                    Child.java("org.entente.job.Swapper", folder.resolve("swaps.log"), current.toString())) {
                swapper.await("CURRENT", () -> Files.exists(current));
                Child.pause(50 + 37 * i);
                swapper.kill();
            }
            assertThat(Files.readString(current)).isIn("20260101T000000Z\n", "20260102T000000Z\n");
            Files.delete(current);
        }
    }

    @Test
    void aFullDiskIsSaidInOneLineAndHurtsNobody() throws IOException {
        Path disk = mounted("disk", "64m");
        try {
            NightlyCorpus night = corpus.copy(disk.resolve("out"));
            fill(disk.resolve("other"), 300_000);
            try (Child driver = Child.entente(folder.resolve("full.log"), night.arguments(true))) {
                assertThat(driver.exitCode()).isNotZero();
                assertThat(driver.text().lines().filter(line -> line.startsWith("entente:")))
                        .hasSize(1);
                assertThat(driver.text()).contains("No space left on device").doesNotContain("\tat ");
            }
            assertThat(NightlyCorpus.tables(night.current())).isEqualTo(firstNight);
            Files.delete(disk.resolve("other"));
            night.runWithLock(true);
            assertThat(NightlyCorpus.tables(night.current())).isEqualTo(secondNight);
        } finally {
            isDone("umount", "--lazy", disk.toString());
        }
    }

    /** Another's file, so large that few bytes are left. */
    private static void fill(Path file, long left) throws IOException {
        long size = Files.getFileStore(file.getParent()).getUsableSpace() - left;
        try (var out = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 12];
            for (long written = 0; written < size; written += block.length) {
                out.write(block);
            }
        }
    }

    private static boolean isDone(String... command) {
        try (Child child = Child.start(List.of(command), folder.resolve("command.log"), List.of())) {
            return child.exitCode() == 0;
        } catch (java.io.UncheckedIOException e) {
            return false;
        }
    }
}
