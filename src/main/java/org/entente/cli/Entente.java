package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.job.InputException;
import org.entente.job.Manifest;
import org.entente.job.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of Entente. */
@Command(
        name = "entente",
        description = "Reads news and measures who sides with whom, and who is quoted, how, and by which outlet.",
        mixinStandardHelpOptions = true,
        versionProvider = Entente.Version.class,
        subcommands = {
            RunCommand.class,
            StageCommands.Ingest.class,
            StageCommands.Annotate.class,
            StageCommands.Measure.class,
            StageCommands.Report.class,
            InspectCommand.class,
            ShowCommand.class,
            HistoryCommand.class,
            DiffCommand.class,
            UnlockCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            ValidateCommand.class,
            CheckDataCommand.class,
            DoctorCommand.class,
        })
public final class Entente {
    /** How Spark begins to say which file of a table it cannot read. */
    private static final String DAMAGED = "Encountered error while reading file";

    private Entente() {}

    /** The version in the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"entente " + Manifest.version()};
        }
    }

    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs a command and returns its exit code; no stack trace reaches the user. */
    static int execute(String... arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Entente());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, args) -> {
            err.println("entente: " + oneLine(e.getMessage()));
            return ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, result) -> {
            err.println("entente: " + oneLine(reason(e)));
            return e instanceof UsageException
                    ? ExitCode.USAGE
                    : e instanceof InputException ? ExitCode.INPUT : ExitCode.FAILURE;
        });
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    private static String oneLine(String message) {
        return message == null ? "failed" : message.strip().lines().findFirst().orElse("failed");
    }

    /** The innermost message: what went wrong rather than where. */
    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            String said = String.valueOf(cause.getMessage());
            int damaged = said.indexOf(DAMAGED);
            if (damaged >= 0) {
                return said.substring(damaged).lines().findFirst().orElse(said) + "; run without --since-last";
            }
            cause = cause.getCause();
        }
        boolean isOurs = cause instanceof UsageException || cause instanceof InputException;
        return isOurs ? cause.getMessage() : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
