package org.entente.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.entente.job.run.Sessions;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;

/**
 * What a lopsided corpus costs: {@code SkewSpeed CORPUS.jsonl.gz ARTICLES}. The same articles as they are, all on one day, and half of
 * them copies of the first one in as many outlets. Of each: seconds, bytes spilled, and of the slowest stages the time of the slowest task beside that of
 * the middle one.
 */
public final class SkewSpeed {
    private static final long SLOW_MS = 1_500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SkewSpeed() {}

    /** How an article of a number is changed. */
    private interface Change {
        ObjectNode of(int number, ObjectNode article);
    }

    public static void main(String[] arguments) throws IOException {
        List<ObjectNode> articles = articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        run("as it is", articles, (number, article) -> article);
        run("one day", articles, (number, article) -> article.put("date", "2012-02-01"));
        ObjectNode first = articles.get(0);
        run("one story", articles, (number, article) -> number % 2 == 0 ? article : copy(first, number));
    }

    private static ObjectNode copy(ObjectNode article, int number) {
        return article.deepCopy()
                .put("id", "copy-" + number)
                .put("url", "https://news.example/" + number)
                .put("source", "Outlet " + number);
    }

    private static List<ObjectNode> articles(Path corpus, int most) throws IOException {
        List<ObjectNode> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && articles.size() < most; line = lines.readLine()) {
                articles.add((ObjectNode) JSON.readTree(line));
            }
        }
        return articles;
    }

    private static void run(String name, List<ObjectNode> articles, Change change) throws IOException {
        Path folder = Files.createTempDirectory("skew");
        Path input = folder.resolve("articles.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(input)) {
            for (int i = 0; i < articles.size(); i++) {
                out.write(change.of(i, articles.get(i).deepCopy()) + "\n");
            }
        }
        Settings settings = Settings.load(
                Optional.empty(),
                Map.of(
                        "input", input.toString(),
                        "output", folder.resolve("output").toString(),
                        "period", "year"));
        long begin = System.nanoTime();
        Tasks tasks = new Tasks();
        try (SparkSession spark = Sessions.open("local[2]")) {
            spark.sparkContext().addSparkListener(tasks);
            new Pipeline(spark, settings, new StageLog(new PrintStream(OutputStream.nullOutputStream()))).run();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f s, %.1f MB spilled, greatest memory of a task %.0f MB; slowest over middle task: %s%n",
                name,
                (System.nanoTime() - begin) / 1e9,
                tasks.spilled / 1e6,
                tasks.peak / 1e6,
                tasks.skew());
    }

    /** What Spark says of the tasks that have ended. */
    private static final class Tasks extends SparkListener {
        private final Map<Integer, List<Long>> times = new TreeMap<>();
        private long spilled;
        private long peak;

        @Override
        public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
            TaskMetrics metrics = end.taskMetrics();
            if (metrics != null) {
                times.computeIfAbsent(end.stageId(), stage -> new ArrayList<>()).add(metrics.executorRunTime());
                spilled += metrics.memoryBytesSpilled();
                peak = Math.max(peak, metrics.peakExecutionMemory());
            }
        }

        /** Of the stages with several tasks and one that takes long. */
        synchronized String skew() {
            List<String> found = new ArrayList<>();
            for (List<Long> stage : times.values()) {
                List<Long> sorted = stage.stream().sorted().toList();
                long slowest = sorted.get(sorted.size() - 1);
                long middle = Math.max(1, sorted.get(sorted.size() / 2));
                if (slowest > SLOW_MS && sorted.size() > 1) {
                    found.add(String.format(Locale.ROOT, "%.1f (%.1f s)", slowest / (double) middle, slowest / 1e3));
                }
            }
            return String.join(", ", found);
        }
    }
}
