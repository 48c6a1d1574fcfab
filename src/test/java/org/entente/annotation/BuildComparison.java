package org.entente.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether two builds find the same in the same articles, and how the processor time of their stages compares, turn by turn in one
 * process: {@code BuildComparison OTHER CORPUS ARTICLES ROUNDS}, with OTHER the {@code target/classes} or the jar of the other build.
 * Numbers are the same when their first six decimals are. Ends with 1 when an article differs.
 */
public final class BuildComparison {
    private static final int SHOWN = 10;

    private BuildComparison() {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[1]);
        int most = Integer.parseInt(arguments[2]);
        int differing = 0;
        try (Build other = Build.open(arguments[0], corpus, most);
                Build own = Build.open("target/classes", corpus, most)) {
            for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
                differing = race(other, own, round == 0);
            }
        }
        System.exit(differing == 0 ? 0 : 1);
    }

    /** Both builds read every article, now this one first and now that one; returns how many articles differ. */
    private static int race(Build other, Build own, boolean isShowing) {
        int differing = 0;
        int lines = 0;
        for (int a = 0; a < Math.max(other.size(), own.size()); a++) {
            List<List<String>> first = a % 2 == 0 ? other.annotate(a) : own.annotate(a);
            List<List<String>> second = a % 2 == 0 ? own.annotate(a) : other.annotate(a);
            List<String> before = all(a % 2 == 0 ? first : second);
            List<String> after = all(a % 2 == 0 ? second : first);
            lines += before.size();
            if (!before.equals(after)) {
                differing++;
                if (isShowing && differing <= SHOWN) {
                    show(before, after);
                }
            }
        }
        System.out.printf("%d of %d articles differ, %d lines;", differing, own.size(), lines);
        long[] was = other.takeTimes();
        long[] is = own.takeTimes();
        for (int stage = 0; stage < is.length; stage++) {
            System.out.printf(
                    "  %s %.3f -> %.3f s/MB, %.2f times as fast",
                    Build.STAGES.get(stage),
                    was[stage] / 1e9 / own.megabytes(),
                    is[stage] / 1e9 / own.megabytes(),
                    was[stage] / (double) is[stage]);
        }
        System.out.println();
        return differing;
    }

    private static List<String> all(List<List<String>> stages) {
        return stages.stream().flatMap(List::stream).toList();
    }

    private static void show(List<String> before, List<String> after) {
        before.stream().filter(line -> !after.contains(line)).forEach(line -> System.out.println("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> System.out.println("+ " + line));
    }
}
