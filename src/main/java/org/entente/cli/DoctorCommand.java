package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.job.run.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether this machine can run the program. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "Checks Java, memory and the output folder.")
final class DoctorCommand implements Callable<Integer> {
    private static final int JAVA = 17;
    private static final long LEAST_HEAP_MB = 900;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder to write to. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("output");

    private boolean isWell = true;

    @Override
    public Integer call() {
        int java = Runtime.version().feature();
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        say("entente", true, Manifest.version());
        say("spark", true, org.apache.spark.sql.SparkSession.class.getPackage().getImplementationVersion());
        say("java", java >= JAVA && java < 24, Runtime.version() + " (17 to 23 are needed)");
        say("cores", true, String.valueOf(Runtime.getRuntime().availableProcessors()));
        say("heap", heap >= LEAST_HEAP_MB, heap + " MB (" + LEAST_HEAP_MB + " are needed)");
        say("output", canWrite(), output.toString());
        return isWell ? ExitCode.OK : ExitCode.INPUT;
    }

    private void say(String what, boolean isGood, String found) {
        isWell &= isGood;
        System.out.printf(Locale.ROOT, "%-4s %-8s %s%n", isGood ? "ok" : "BAD", what, found);
    }

    private boolean canWrite() {
        try {
            Files.createDirectories(output);
            Path probe = Files.createTempFile(output, ".doctor", "");
            Files.delete(probe);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
