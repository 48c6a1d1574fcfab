package org.entente.job.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.io.PrintStream;
import java.util.Locale;

/** One line a stage on the terminal: how long it took, and what came of it. */
public final class StageLog {
    private final PrintStream out;

    public StageLog(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.println(line);
    }

    public void stage(String name, RunFolder run, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - begin) / 1e9;
        run.finish("took-" + name, DoubleNode.valueOf(took));
        String said = run.stage(name)
                .map(result -> result.path("said"))
                .map(JsonNode::asText)
                .orElse("");
        out.printf(Locale.ROOT, "%-9s %6.1f s  %s%n", name, took, said);
        run.stage(name).ifPresent(result -> result.path("kinds").forEach(kind -> out.println(kind.asText())));
    }
}
