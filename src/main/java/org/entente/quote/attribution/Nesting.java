package org.entente.quote.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.quote.model.Content;

/** Which attribution stands in the content of which: {@code Moscow told it} in what Lavrov was quoted as saying. */
public final class Nesting {
    private final int[] parent;

    public Nesting(List<Attribution> attributions, int tokens) {
        parent = new int[attributions.size()];
        long[] longestFirst = new long[attributions.size()];
        for (int a = 0; a < longestFirst.length; a++) {
            longestFirst[a] = -((long) attributions.get(a).content().length() << Integer.SIZE) + a;
        }
        Arrays.sort(longestFirst);
        // One more than the index of the attribution whose content holds a token, the shortest so far.
        int[] owner = new int[tokens];
        for (long one : longestFirst) {
            int a = (int) one;
            Content content = attributions.get(a).content();
            int outer = owner[attributions.get(a).cue()] - 1;
            parent[a] = outer >= 0 && attributions.get(outer).content().covers(content.begin()) ? outer : -1;
            fill(owner, content.beforeBegin(), content.beforeEnd(), a + 1);
            fill(owner, content.afterBegin(), content.afterEnd(), a + 1);
        }
    }

    private static void fill(int[] owner, int begin, int end, int value) {
        if (begin >= 0) {
            Arrays.fill(owner, begin, end, value);
        }
    }

    /** The innermost attribution whose content holds this one's cue and content, or -1. */
    public int parent(int index) {
        return parent[index];
    }

    /** The attributions that hold this one, the outermost first. */
    public List<Attribution> ancestors(int index, List<Attribution> attributions) {
        List<Attribution> found = new ArrayList<>();
        for (int a = parent[index]; a >= 0; a = parent[a]) {
            found.add(0, attributions.get(a));
        }
        return found;
    }
}
