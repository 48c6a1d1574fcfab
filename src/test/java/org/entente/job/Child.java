package org.entente.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program, or another class of the tests, as a process of its own that can be killed. */
public final class Child implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(8);

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** {@code entente} with the classes of this JVM, where others may write to what a process makes and says nothing of it. */
    static Child entente(Path log, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 000; exec \"$@\"", "sh"));
        command.addAll(command("-Xmx1500m", "org.entente.cli.Entente", arguments));
        return start(command, log, List.of());
    }

    static Child java(String mainClass, Path log, String... arguments) {
        return java("-Xmx1500m", mainClass, log, arguments);
    }

    static Child java(String heap, String mainClass, Path log, String... arguments) {
        return start(command(heap, mainClass, arguments), log, List.of());
    }

    private static List<String> command(String heap, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(javaCommand(), heap, "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=256m"));
        command.addAll(opens());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What Spark needs opened, as it is in this JVM. */
    static List<String> opens() {
        return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .toList();
    }

    static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** @param environment {@code NAME=value} */
    static Child start(List<String> command, Path log, List<String> environment) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        for (String variable : environment) {
            int equals = variable.indexOf('=');
            builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        try {
            return new Child(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end, and returns the exit code. */
    int exitCode() {
        try {
            if (!process.waitFor(LONGEST.toMinutes(), TimeUnit.MINUTES)) {
                throw new AssertionError("still running: " + text());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until something is so, as long as the process runs. */
    void await(String what, BooleanSupplier isSo) {
        Instant end = Instant.now().plus(LONGEST);
        while (!isSo.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("no " + what + " before the end: " + text());
            }
            pause(2);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9}, and no farewell. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** What it said. */
    String text() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
