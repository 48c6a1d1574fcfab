package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.job.run.InputException;
import org.entente.job.run.Manifest;
import org.entente.job.run.NearestName;
import org.entente.job.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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

    /** Runs a command and returns its exit code; no stack trace reaches the user who has not asked for one by {@code --verbose}. */
    static int execute(String... arguments) {
        return execute(() -> new CommandLine(new Entente()), arguments);
    }

    /** The same for another set of commands. */
    static int execute(Supplier<CommandLine> commands, String... arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean isVerbose = List.of(arguments).contains("--verbose");
        try {
            return execute(commands.get(), err, isVerbose, arguments);
        } catch (Error e) {
            // A library that is missing, memory or a stack that is used up: not the user's to read as a stack trace.
            return failed(e, err, isVerbose);
        }
    }

    private static int execute(CommandLine line, PrintWriter err, boolean isVerbose, String... arguments) {
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, args) -> {
            err.println("entente: " + oneLine(e.getMessage()) + nearest(e));
            return ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, err, isVerbose));
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    private static int failed(Throwable e, PrintWriter err, boolean isVerbose) {
        err.println("entente: " + oneLine(reason(e)));
        if (isVerbose) {
            e.printStackTrace(err);
        }
        return e instanceof UsageException
                ? ExitCode.USAGE
                : e instanceof InputException ? ExitCode.INPUT : ExitCode.FAILURE;
    }

    /** The command or option that was meant, when an unknown one was given. */
    private static String nearest(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        CommandSpec command = e.getCommandLine().getCommandSpec();
        Set<String> known = unmatched.isUnknownOption()
                ? command.optionsMap().keySet()
                : command.subcommands().keySet();
        String nearest = NearestName.of(unmatched.getUnmatched().get(0), known);
        return nearest.isEmpty() ? "" : "; the nearest is '" + nearest + "'";
    }

    /** What an error says, without what follows its first line. */
    static String oneLine(String message) {
        return message == null ? "failed" : message.strip().lines().findFirst().orElse("failed");
    }

    /** The innermost message: what went wrong rather than where. */
    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            String said = String.valueOf(cause.getMessage());
            int damaged = said.indexOf(DAMAGED);
            if (damaged >= 0) {
                return said.substring(damaged).lines().findFirst().orElse(said)
                        + "; run with --no-since-last to read everything anew";
            }
            cause = cause.getCause();
        }
        boolean isOurs = cause instanceof UsageException || cause instanceof InputException;
        String kind = isOurs ? "" : cause.getClass().getSimpleName();
        String said = cause.getMessage() == null ? "" : cause.getMessage();
        return kind + (kind.isEmpty() || said.isEmpty() ? "" : ": ") + said;
    }
}
