package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.entente.quote.QuotationType;

/** Precision and recall of quotations: contents matched one to one where they share half of their characters or more. */
final class QuotesScore {
    private static final double SHARE = 0.5;

    private int gold;
    private int found;
    private int matched;
    private int attributed;
    private final List<LabelledQuotation> judged = new ArrayList<>();

    void add(String text, JsonNode goldQuotes, JsonNode foundQuotes) {
        gold += goldQuotes.size();
        found += foundQuotes.size();
        BitSet taken = new BitSet();
        BitSet right = new BitSet();
        for (JsonNode one : goldQuotes) {
            int best = best(text, one, foundQuotes, taken);
            if (best >= 0) {
                taken.set(best);
                matched++;
                boolean agrees =
                        agrees(text, one.path("speaker"), foundQuotes.get(best).path("speaker"));
                right.set(best, agrees);
                attributed += agrees ? 1 : 0;
            }
        }
        for (int j = 0; j < foundQuotes.size(); j++) {
            JsonNode one = foundQuotes.get(j);
            judged.add(new LabelledQuotation(
                    one.path("confidence").asDouble(),
                    QuotationType.valueOf(one.path("type").asText().toUpperCase(Locale.ROOT)),
                    !one.path("speaker").isEmpty(),
                    one.path("rule").asText(),
                    one.path("words").asInt(),
                    right.get(j)));
        }
    }

    /** The quotations found so far, and whether the gold has them. */
    List<LabelledQuotation> judged() {
        return List.copyOf(judged);
    }

    private static int best(String text, JsonNode one, JsonNode foundQuotes, BitSet taken) {
        BitSet content = units(text, one.path("content"));
        int best = -1;
        double most = SHARE;
        for (int j = 0; j < foundQuotes.size(); j++) {
            double share = taken.get(j)
                    ? 0
                    : overlap(content, units(text, foundQuotes.get(j).path("content")));
            if (share >= most) {
                most = share;
                best = j;
            }
        }
        return best;
    }

    private static double overlap(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        return shared == 0 ? 0 : shared / (double) (a.cardinality() + b.cardinality() - shared);
    }

    private static boolean agrees(String text, JsonNode a, JsonNode b) {
        return a.isEmpty() || b.isEmpty()
                ? a.isEmpty() && b.isEmpty()
                : units(text, a).intersects(units(text, b));
    }

    private static BitSet units(String text, JsonNode spans) {
        BitSet units = new BitSet();
        for (JsonNode span : spans) {
            for (int i = Math.max(0, span.path(0).asInt());
                    i < Math.min(text.length(), span.path(1).asInt());
                    i++) {
                units.set(i, !Character.isWhitespace(text.charAt(i)));
            }
        }
        return units;
    }

    String table() {
        double precision = found == 0 ? 0 : matched / (double) found;
        double recall = gold == 0 ? 0 : matched / (double) gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        double both = gold + found == 0 ? 0 : 2.0 * attributed / (gold + found);
        return String.format(
                        Locale.ROOT,
                        "gold %d, found %d%ncontent: precision %.1f, recall %.1f, F1 %.1f%nspeaker right when matched"
                                + " %.1f%nend to end F1 %.1f",
                        gold,
                        found,
                        100 * precision,
                        100 * recall,
                        100 * f1,
                        matched == 0 ? 0 : 100.0 * attributed / matched,
                        100 * both)
                + new Reliability(judged).table();
    }
}
