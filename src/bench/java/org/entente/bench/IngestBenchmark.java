package org.entente.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.entente.job.Pipeline;
import org.entente.job.run.Sessions;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole ingest of made articles, a seventh of them copies: by number, and in one file or in as many as there are articles. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(1)
public class IngestBenchmark {
    @Param({"20000", "50000", "100000", "200000"})
    private int articles;

    private Path folder;
    private SparkSession spark;

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("entente-bench");
        spark = Sessions.open("local[2]");
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("articles.jsonl"))) {
            for (int i = 0; i < articles; i++) {
                out.write(BenchLines.made(i));
            }
        }
        Path small = Files.createDirectories(folder.resolve("small"));
        for (int i = 0; i < Math.min(articles, 20_000); i++) {
            Files.writeString(small.resolve(i + ".json"), BenchLines.made(i));
        }
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        spark.stop();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** All of them in one file. */
    @Benchmark
    public void oneFile() {
        ingest("articles.jsonl");
    }

    /** The first 20,000, a file each. */
    @Benchmark
    public void smallFiles() {
        ingest("small");
    }

    private void ingest(String input) {
        Settings settings = Settings.load(
                Optional.empty(),
                Map.of(
                        "input", folder.resolve(input).toString(),
                        "output", folder.resolve("out-" + input + System.nanoTime()).toString()));
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        new Pipeline(spark, settings, new StageLog(quiet)).ingest();
        System.out.printf(Locale.ROOT, "%s: %.1f CPU s%n", input, (system.getProcessCpuTime() - before) / 1e9);
    }
}
