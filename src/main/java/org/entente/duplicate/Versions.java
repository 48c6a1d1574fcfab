package org.entente.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits one outlet's copies of a story into groups of versions of one article. */
final class Versions {
    private final int[] parents;

    private Versions(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    static List<List<Copy>> of(List<Copy> copies, int mostCompared) {
        Versions versions = new Versions(copies.size());
        List<Headline> titles =
                copies.stream().map(copy -> Headline.of(copy.title())).toList();
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < copies.size(); i++) {
            for (String key : keys(copies.get(i), titles.get(i))) {
                Integer first = firsts.putIfAbsent(key, i);
                versions.join(i, first == null ? i : first);
            }
        }
        if (copies.size() <= mostCompared) {
            versions.joinNear(titles);
        }
        return versions.groups(copies);
    }

    private static List<String> keys(Copy copy, Headline title) {
        List<String> keys = new ArrayList<>();
        keys.add("words " + copy.contentHash());
        if (VersionPolicy.isAddressOfOne(copy.url())) {
            keys.add("url " + VersionPolicy.address(copy.url()));
        }
        if (!title.words().isEmpty()) {
            keys.add("title " + title.words());
        }
        return keys;
    }

    private void joinNear(List<Headline> titles) {
        for (int i = 0; i < titles.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (root(i) != root(j) && titles.get(i).isNear(titles.get(j))) {
                    join(i, j);
                }
            }
        }
    }

    private void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private List<List<Copy>> groups(List<Copy> copies) {
        Map<Integer, List<Copy>> groups = new TreeMap<>();
        for (int i = 0; i < copies.size(); i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(copies.get(i));
        }
        return List.copyOf(groups.values());
    }
}
