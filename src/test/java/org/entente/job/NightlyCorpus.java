package org.entente.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunLock;
import org.entente.job.run.RunTables;
import org.entente.job.run.Runs;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import org.entente.table.Table;
import org.entente.table.Tables;

/** A folder of input that grows, and what comes of it. */
record NightlyCorpus(Path input, Path output) {
    /** A body that names countries and quotes somebody. */
    static final String BODY =
            " said on Monday that the sanctions of the United States against Cuba were wrong, and accused Washington of"
                    + " an economic war against the people of the island, whose ports would stay open to every ship. A"
                    + " senior official in Havana, who asked not to be named, said \\\"we will not give in to pressure"
                    + " from the north\\\" and promised more trade with Venezuela before the end of the year.";

    static String line(String outlet, String id, String date, String title, String text) {
        return "{\"id\":\"" + id + "\",\"url\":\"https://news.example/" + id + "\",\"source\":\"" + outlet
                + "\",\"title\":\"" + title + "\",\"byline\":\"\",\"date\":\"" + date + "\",\"text\":\"" + text
                + "\"}\n";
    }

    void write(String name, String lines) throws IOException {
        Files.createDirectories(input);
        Files.writeString(input.resolve(name), lines);
    }

    /** Articles of some outlets on three days of a month. */
    void writeMonth(String name, String month, int outlets) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int outlet = 0; outlet < outlets; outlet++) {
            for (int day = 10; day < 13; day++) {
                String minister = outlet == 3 ? "Orenko" : "Minister " + (char) ('A' + outlet % 26) + "lvarez";
                lines.append(line(
                        "Outlet " + outlet,
                        month + "/" + outlet + "/" + day,
                        month + "-" + day,
                        "Report " + outlet + " of day " + day + " of " + month,
                        minister + " of Russia" + BODY + " It was report " + outlet + " of " + month + "-" + day
                                + "."));
            }
        }
        write(name, lines.toString());
    }

    Settings settings(boolean isSinceLast) {
        return settings(Map.of("since-last", Boolean.toString(isSinceLast)));
    }

    Settings settings(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "input",
                input.toString(),
                "output",
                output.toString(),
                "measure.min-targets",
                "1",
                "measure.replicates",
                "5"));
        settings.putAll(more);
        return Settings.load(Optional.empty(), settings);
    }

    /** The same as arguments of the program. */
    String[] arguments(boolean isSinceLast) {
        List<String> arguments = new ArrayList<>(
                List.of("run", "--input", input.toString(), "--output", output.toString(), "--master", "local[2]"));
        arguments.addAll(List.of("--set", "measure.min-targets=1", "--set", "measure.replicates=5"));
        if (isSinceLast) {
            arguments.add("--since-last");
        }
        return arguments.toArray(String[]::new);
    }

    RunFolder run(boolean isSinceLast) {
        return run(Map.of("since-last", Boolean.toString(isSinceLast)));
    }

    RunFolder run(Map<String, String> more) {
        return pipeline(more).run();
    }

    /** As the command does it: whoever was killed may have left a lock. */
    RunFolder runWithLock(boolean isSinceLast) {
        Pipeline pipeline = pipeline(Map.of("since-last", Boolean.toString(isSinceLast)));
        try (RunLock lock = pipeline.lock()) {
            lock.beat();
            return pipeline.run();
        }
    }

    private Pipeline pipeline(Map<String, String> more) {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Pipeline(SparkForTests.session(), settings(more), new StageLog(quiet));
    }

    /** What {@code CURRENT} names. */
    RunFolder current() {
        return Runs.current(SparkForTests.session().sparkContext().hadoopConfiguration(), output.toString());
    }

    /** A copy of the output folder, so that two nights can follow the same one. */
    NightlyCorpus copy(Path to) {
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path path : walk.toList()) {
                Path copy = to.resolve(output.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NightlyCorpus(input, to);
    }

    /** Every row of every table of the contract. */
    static Map<String, List<String>> tables(RunFolder run) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (List<Table<?>> group : List.of(Tables.RECORDS, Tables.REPORTS)) {
            group.forEach(table -> tables.put(table.name(), rows(run, table)));
        }
        return tables;
    }

    static List<String> rows(RunFolder run, Table<?> table) {
        return RunTables.read(SparkForTests.session(), run, table).collectAsList().stream()
                .map(row -> row.toString())
                .sorted()
                .toList();
    }
}
