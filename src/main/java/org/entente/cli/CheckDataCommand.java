package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.annotation.RuleAnnotator;
import org.entente.country.GazetteerCheck;
import picocli.CommandLine.Command;

/** Reads all tables of facts that the program knows, and says what is wrong with them. */
@Command(
        name = "check-data",
        mixinStandardHelpOptions = true,
        description = "Checks the tables under data/: unknown codes, dates turned round, terms that stand twice.")
final class CheckDataCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        List<String> messages = GazetteerCheck.shipped();
        if (!messages.isEmpty()) {
            messages.forEach(System.out::println);
            return ExitCode.INPUT;
        }
        try {
            RuleAnnotator.load();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            return ExitCode.INPUT;
        }
        System.out.println("all tables are sound");
        return ExitCode.OK;
    }
}
