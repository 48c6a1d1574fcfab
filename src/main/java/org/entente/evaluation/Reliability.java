package org.entente.evaluation;

import java.util.List;
import java.util.Locale;

/** Predicted against observed: whether of quotations with a confidence of .8 four in five are right. */
final class Reliability {
    private static final double[] EDGES = {0, .3, .4, .5, .6, .7, .8, .9, .95, 1.01};

    private final List<LabelledQuotation> judged;

    Reliability(List<LabelledQuotation> judged) {
        this.judged = judged;
    }

    /** A line a bin, and the mean distance of both, weighted by the bins' sizes. */
    String table() {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%n%nconfidence: quotations, predicted, right"));
        double apart = 0;
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            double from = EDGES[bin];
            double to = EDGES[bin + 1];
            List<LabelledQuotation> in = judged.stream()
                    .filter(one -> one.confidence() >= from && one.confidence() < to)
                    .toList();
            if (!in.isEmpty()) {
                double predicted = in.stream()
                        .mapToDouble(LabelledQuotation::confidence)
                        .average()
                        .orElse(0);
                double right = in.stream().filter(LabelledQuotation::isRight).count() / (double) in.size();
                apart += Math.abs(predicted - right) * in.size();
                table.append(String.format(
                        Locale.ROOT,
                        "%n%.2f to %.2f: %d, %.3f, %.3f",
                        from,
                        Math.min(to, 1),
                        in.size(),
                        predicted,
                        right));
            }
        }
        return table.append(String.format(Locale.ROOT, "%napart by %.3f", judged.isEmpty() ? 0 : apart / judged.size()))
                .toString();
    }
}
