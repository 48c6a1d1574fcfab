package org.entente.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sha2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.job.SparkForTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What Spark's tasks cannot do ends a command with one line, and neither goes unnoticed nor takes the program along. */
@Tag("spark")
class TaskFailureTest {
    /** A task that runs out of memory. */
    private static final class Exhausted implements MapPartitionsFunction<Long, Long> {
        private static final long serialVersionUID = 1;

        @Override
        public Iterator<Long> call(Iterator<Long> rows) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Command(name = "exhaust")
    private static final class Exhaust implements Callable<Integer> {
        @Override
        public Integer call() {
            return (int) SparkForTests.session()
                    .range(3)
                    .mapPartitions(new Exhausted(), Encoders.LONG())
                    .count();
        }
    }

    @Command(name = "read")
    private record ReadTable(Path table) implements Callable<Integer> {
        @Override
        public Integer call() {
            return SparkForTests.session()
                    .read()
                    .parquet(table.toString())
                    .collectAsList()
                    .size();
        }
    }

    private static void assertOneLine(Object command, String... parts) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            CommandLine line = new CommandLine(command).setUnmatchedArgumentsAllowed(true);
            assertThat(Entente.execute(() -> line, "now")).isEqualTo(ExitCode.FAILURE);
        } finally {
            System.setErr(before);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .startsWith("entente: ")
                .contains(parts)
                .doesNotContain("\n");
    }

    @Test
    void aTaskWithoutMemoryFailsTheCommandAndSaysSo() {
        assertOneLine(new Exhaust(), "OutOfMemoryError: Java heap space");
    }

    @Test
    void aFlippedByteInAnyPageOfATableIsNoticed(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("table");
        Dataset<Row> rows = SparkForTests.session()
                .range(200)
                .select(sha2(col("id").cast("string").cast("binary"), 256).as("text"));
        rows.coalesce(1).write().parquet(table.toString());
        Path file;
        try (Stream<Path> files = Files.list(table)) {
            file = files.filter(each -> each.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        // The page of 200 hashes takes up most of the file; the columns and their places stand at its end.
        for (int at = 500; at < whole.length / 2; at += 500) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x01;
            Files.write(file, damaged);
            assertThatThrownBy(() -> SparkForTests.session()
                            .read()
                            .parquet(table.toString())
                            .collectAsList())
                    .as("byte " + at)
                    .hasStackTraceContaining(file.getFileName().toString());
        }
        assertOneLine(new ReadTable(table), file.getFileName().toString(), "--no-since-last");
    }

    @Test
    void noPageOfSparkIsServed() {
        assertThat(SparkForTests.session().sparkContext().uiWebUrl().isEmpty()).isTrue();
    }
}
