package org.entente.evaluation;

import java.util.Locale;
import java.util.Set;

/** Predicted countries against the editors' labels: of all labelled articles, and of those on politics abroad. */
final class PlacesScore {
    private static final Set<String> BUSINESS = Set.of("earn", "acq");
    /** Countries with fewer labels say too little to count as much as the others. */
    private static final int LEAST_SUPPORT = 5;

    private final SetScore all = new SetScore();
    private final SetScore politics = new SetScore();

    /** Articles without a label are passed over. */
    void add(PlacesGold gold, Set<String> found) {
        if (gold.places().isEmpty()) {
            return;
        }
        all.add(gold.places(), found);
        boolean isForeign = gold.places().stream().anyMatch(place -> !place.equals("USA"));
        if (isForeign && gold.topics().stream().noneMatch(BUSINESS::contains)) {
            politics.add(gold.places(), found);
        }
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "labelled articles %d%nF1 micro %.3f (P %.3f, R %.3f)%n   without USA %.3f%n   politics %.3f%n   macro %.3f%n",
                all.documents(),
                all.micro(Set.of()).f1(),
                all.micro(Set.of()).precision(),
                all.micro(Set.of()).recall(),
                all.micro(Set.of("USA")).f1(),
                politics.micro(Set.of()).f1(),
                all.macro(LEAST_SUPPORT));
    }
}
