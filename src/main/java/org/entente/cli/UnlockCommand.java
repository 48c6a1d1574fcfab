package org.entente.cli;

import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.entente.job.run.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes the lock that a dead run has left on another machine. */
@Command(
        name = "unlock",
        mixinStandardHelpOptions = true,
        description = "Removes the lock of an output folder, when the run that holds it is known to be dead.")
final class UnlockCommand implements Callable<Integer> {
    @Option(names = "--at", paramLabel = "DIR", description = "Output folder of the runs. Default: ${DEFAULT-VALUE}.")
    private String at = "output";

    @Override
    public Integer call() {
        System.out.println(RunLock.remove(new Configuration(), at)
                .map(owner -> "removed the lock of " + owner)
                .orElse("no lock in " + at));
        return ExitCode.OK;
    }
}
