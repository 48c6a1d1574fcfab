package org.entente.duplicate;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Joins pairs of copies to stories: if A is a copy of B and B of C, all three are one story. */
public final class Stories {
    private final Map<String, String> parents = new HashMap<>();

    private Stories() {}

    /** Every article of a pair, and the smallest article id of its story. */
    public static Map<String, String> of(Iterable<SimilarPair> pairs) {
        Stories stories = new Stories();
        for (SimilarPair pair : pairs) {
            stories.join(stories.root(pair.a()), stories.root(pair.b()));
        }
        Map<String, String> storyOf = new TreeMap<>();
        for (String article : stories.parents.keySet()) {
            storyOf.put(article, stories.root(article));
        }
        return storyOf;
    }

    /** The smaller id is always the root, so the result does not depend on the order of the pairs. */
    private void join(String a, String b) {
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else if (b.compareTo(a) < 0) {
            parents.put(a, b);
        }
    }

    private String root(String article) {
        String root = article;
        for (String parent = parents.putIfAbsent(root, root);
                parent != null && !parent.equals(root);
                parent = parents.get(root)) {
            root = parent;
        }
        String at = article;
        while (!at.equals(root)) {
            at = parents.put(at, root);
        }
        return root;
    }
}
