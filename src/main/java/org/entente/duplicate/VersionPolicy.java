package org.entente.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which copies of one story stay. Copies in different outlets all stay: each is somebody's decision to print it. Within one outlet,
 * articles of the same address, the same words or nearly the same title are versions, of which the latest stays; one that says that
 * the story is withdrawn takes its earlier versions with it.
 */
public final class VersionPolicy {
    /** Beyond this many copies of one outlet only equal titles count as near: the comparison of all pairs would not be linear. */
    private static final int MOST_COMPARED = 100;

    private static final Comparator<Copy> BY_TIME = Comparator.comparing(
                    (Copy copy) -> copy.publishedDate().orElse(LocalDate.MIN))
            .thenComparingInt(copy -> Headline.of(copy.title()).version())
            .thenComparing(Copy::sourceUri)
            .thenComparingLong(Copy::recordOffset)
            .thenComparing(Copy::articleId);

    /**
     * A missing date does not make a copy the earliest. Of one day's copies the one in the first file is it: files of later nights have
     * later names, so that a story keeps its id when another copy arrives.
     */
    private static final Comparator<Copy> BY_FIRST = Comparator.comparing(
                    (Copy copy) -> copy.publishedDate().orElse(LocalDate.MAX))
            .thenComparing(Copy::sourceUri)
            .thenComparingLong(Copy::recordOffset)
            .thenComparing(Copy::articleId);

    private VersionPolicy() {}

    /**
     * Decides on all copies of one story.
     *
     * @return one decision a copy, in the order of the copies
     */
    public static List<Decision> decide(List<Copy> copies) {
        if (copies.isEmpty()) {
            return List.of();
        }
        IdentityHashMap<Copy, String> reasons = reasons(copies);
        String cluster = copies.stream().min(BY_FIRST).orElseThrow().articleId();
        String lead = copies.stream()
                .filter(copy -> !reasons.containsKey(copy))
                .min(BY_FIRST)
                .map(Copy::articleId)
                .orElse("");
        boolean isLeadGiven = false;
        List<Decision> decisions = new ArrayList<>();
        for (Copy copy : copies) {
            String reason = reasons.getOrDefault(copy, "");
            boolean isLead =
                    reason.isEmpty() && !isLeadGiven && copy.articleId().equals(lead);
            isLeadGiven |= isLead;
            decisions.add(new Decision(copy.articleId(), cluster, isLead, reason));
        }
        return decisions;
    }

    /**
     * Keys under which an article meets its other versions whatever their words: its address, and its outlet with its title. Articles
     * that share one and pass {@link #isSameStory} belong to one story.
     */
    public static List<String> keys(Copy copy) {
        List<String> keys = new ArrayList<>();
        if (isAddressOfOne(copy.url())) {
            keys.add("url " + address(copy.url()));
        }
        String title = Headline.of(copy.title()).words();
        if (!title.isEmpty()) {
            keys.add("title " + copy.outlet() + ' ' + title);
        }
        return keys;
    }

    /** Whether two articles that share a key are versions of one story although their words differ. */
    public static boolean isSameStory(Copy a, Copy b) {
        boolean isSameUrl = isAddressOfOne(a.url()) && address(a.url()).equals(address(b.url()));
        boolean isWithdrawn = (a.isRetraction() || b.isRetraction())
                && a.outlet().equals(b.outlet())
                && Headline.of(a.title()).isNear(Headline.of(b.title()));
        return isSameUrl || isWithdrawn;
    }

    private static IdentityHashMap<Copy, String> reasons(List<Copy> copies) {
        Map<String, List<Copy>> byOutlet = new TreeMap<>();
        for (Copy copy : copies) {
            byOutlet.computeIfAbsent(copy.outlet(), outlet -> new ArrayList<>()).add(copy);
        }
        // By identity: two records of one file may be equal in every component.
        IdentityHashMap<Copy, String> reasons = new IdentityHashMap<>();
        for (List<Copy> ofOutlet : byOutlet.values()) {
            for (List<Copy> versions : Versions.of(ofOutlet, MOST_COMPARED)) {
                versions.sort(BY_TIME);
                judge(versions, reasons);
            }
        }
        return reasons;
    }

    /**
     * Of versions in the order of time, what comes before a withdrawal is refused with it; of the rest all but one, and of those with
     * the latest words the first stays.
     */
    private static void judge(List<Copy> versions, IdentityHashMap<Copy, String> reasons) {
        int withdrawn = -1;
        for (int i = 0; i < versions.size(); i++) {
            withdrawn = versions.get(i).isRetraction() ? i : withdrawn;
        }
        String latest = versions.get(versions.size() - 1).contentHash();
        boolean isKept = false;
        for (int i = 0; i < versions.size(); i++) {
            Copy copy = versions.get(i);
            if (copy.isRetraction()) {
                reasons.put(copy, "retracted");
            } else if (i < withdrawn || !copy.contentHash().equals(latest)) {
                reasons.put(copy, "superseded");
            } else if (isKept) {
                reasons.put(copy, "repeated");
            } else {
                isKept = true;
            }
        }
    }

    static String address(String url) {
        String bare = url.strip();
        int fragment = bare.indexOf('#');
        bare = fragment >= 0 ? bare.substring(0, fragment) : bare;
        int scheme = bare.indexOf("://");
        bare = scheme >= 0 ? bare.substring(scheme + 3) : bare;
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** A site's front page is nobody's address; an agency's URN is an item's. */
    static boolean isAddressOfOne(String url) {
        return address(url).indexOf('/') > 0 || url.startsWith("urn:") || url.startsWith("tag:");
    }
}
