package org.entente.job;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One line a stage on the terminal, and how long each took. */
public final class StageLog {
    private final PrintStream out;
    private final Map<String, Double> seconds = new TreeMap<>();

    public StageLog(PrintStream out) {
        this.out = out;
    }

    void stage(String name, RunFolder run, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - begin) / 1e9;
        seconds.put(name, took);
        run.finish("took-" + name, com.fasterxml.jackson.databind.node.DoubleNode.valueOf(took));
        out.printf(Locale.ROOT, "%-9s %6.1f s%n", name, took);
    }
}
