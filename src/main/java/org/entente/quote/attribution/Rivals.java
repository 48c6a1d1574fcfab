package org.entente.quote.attribution;

import java.util.ArrayList;
import java.util.List;
import org.entente.quote.model.Content;

/** Two cues that claim the same words: the surer one keeps them, unless one of the cues is itself reported by the other. */
final class Rivals {
    /** How many cues further on a rival is looked for. */
    private static final int NEAR = 6;

    private static final double SHARE = 0.5;

    private Rivals() {}

    /** The attributions without those that lose, in their order. */
    static List<Attribution> settle(List<Attribution> all) {
        boolean[] lost = new boolean[all.size()];
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < Math.min(all.size(), a + 1 + NEAR) && !lost[a]; b++) {
                if (!lost[b] && areRivals(all.get(a), all.get(b))) {
                    lost[all.get(a).logOdds() < all.get(b).logOdds() ? a : b] = true;
                }
            }
        }
        List<Attribution> kept = new ArrayList<>();
        for (int a = 0; a < all.size(); a++) {
            if (!lost[a]) {
                kept.add(all.get(a));
            }
        }
        return kept;
    }

    private static boolean areRivals(Attribution one, Attribution other) {
        Content a = one.content();
        Content b = other.content();
        boolean isInside = a.covers(other.cue());
        if (isInside || b.covers(one.cue())) {
            // Each reports the other: "Nobody was told, Berg said."
            return isInside && b.covers(one.cue());
        }
        int shared = shared(a.beforeBegin(), a.beforeEnd(), b) + shared(a.afterBegin(), a.afterEnd(), b);
        return shared > SHARE * (a.length() + b.length() - shared);
    }

    private static int shared(int begin, int end, Content other) {
        return Math.max(0, Math.min(end, other.beforeEnd()) - Math.max(begin, other.beforeBegin()))
                        * (begin >= 0 && other.isBefore() ? 1 : 0)
                + Math.max(0, Math.min(end, other.afterEnd()) - Math.max(begin, other.afterBegin()))
                        * (begin >= 0 && other.isAfter() ? 1 : 0);
    }
}
