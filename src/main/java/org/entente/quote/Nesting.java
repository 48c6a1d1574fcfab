package org.entente.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which attribution stands in the content of which: {@code Moscow told it} in what Lavrov was quoted as saying. */
final class Nesting {
    private final List<Attribution> attributions;
    private final int[] parent;

    Nesting(List<Attribution> attributions, int tokens) {
        this.attributions = attributions;
        parent = new int[attributions.size()];
        Arrays.fill(parent, -1);
        int[] owner = new int[tokens];
        Arrays.fill(owner, -1);
        List<Integer> longestFirst = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            longestFirst.add(a);
        }
        longestFirst.sort(Comparator.comparingInt(
                        (Integer a) -> -attributions.get(a).content().length())
                .thenComparingInt(a -> a));
        for (int a : longestFirst) {
            Content content = attributions.get(a).content();
            int outer = owner[attributions.get(a).cue()];
            parent[a] = outer >= 0 && attributions.get(outer).content().covers(content.begin()) ? outer : -1;
            fill(owner, content.beforeBegin(), content.beforeEnd(), a);
            fill(owner, content.afterBegin(), content.afterEnd(), a);
        }
    }

    private static void fill(int[] owner, int begin, int end, int value) {
        if (begin >= 0) {
            Arrays.fill(owner, begin, end, value);
        }
    }

    /** The innermost attribution whose content holds this one's cue and content, or -1. */
    int parent(int index) {
        return parent[index];
    }

    /** The attributions that hold this one, the outermost first. */
    List<Attribution> ancestors(int index) {
        List<Attribution> found = new ArrayList<>();
        for (int a = parent[index]; a >= 0; a = parent[a]) {
            found.add(0, attributions.get(a));
        }
        return found;
    }
}
