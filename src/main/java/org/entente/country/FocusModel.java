package org.entente.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.CsvTable;
import org.entente.text.SegmentedText;

/** Says which of the countries that an article names it is about: a logistic model over {@link FocusFeatures}. */
public final class FocusModel {
    private static final String INTERCEPT = "intercept";
    private static final double THRESHOLD = 0.45;
    /** Of the countries that are seldom named, and then more often as what it is about. */
    private static final double THRESHOLD_OF_SMALL = 0.38;

    private static final Comparator<CountryInArticle> SUREST_FIRST = Comparator.comparingDouble(
                    CountryInArticle::focusProbability)
            .reversed()
            .thenComparing(CountryInArticle::country);

    private final double[] weights;
    private final double intercept;

    private FocusModel(double[] weights, double intercept) {
        this.weights = weights;
        this.intercept = intercept;
    }

    /** With the weights that ship with the program. */
    public static FocusModel load() {
        return of(CsvTable.resource("/data/model/focus.csv"));
    }

    /** From a table with the columns {@code feature} and {@code weight}, one line a feature and one {@code intercept}. */
    public static FocusModel of(CsvTable table) {
        Map<String, Double> byName = new TreeMap<>();
        table.rows().forEach(row -> byName.put(row.get("feature"), row.number("weight")));
        double[] weights = FocusFeatures.NAMES.stream()
                .mapToDouble(name -> byName.getOrDefault(name, 0.0))
                .toArray();
        return new FocusModel(weights, byName.getOrDefault(INTERCEPT, 0.0));
    }

    /** The probability that the article is about a candidate, in [0, 1]. */
    public double probability(FocusFeatures.Candidate candidate) {
        double sum = intercept;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * candidate.values()[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * The countries of an article, the surest focus first. An article that names a country at all is about at least one.
     *
     * @param datelineCountry ISO 3166-1 alpha-3, or empty
     */
    public List<CountryInArticle> rank(
            List<Mention> titleMentions, SegmentedText text, List<Mention> mentions, String datelineCountry) {
        return rank(FocusFeatures.of(titleMentions, text, mentions, datelineCountry));
    }

    private static double threshold(String country) {
        return FocusFeatures.GREAT.contains(country) ? THRESHOLD : THRESHOLD_OF_SMALL;
    }

    /** The candidates of one article, the surest focus first. */
    public List<CountryInArticle> rank(List<FocusFeatures.Candidate> unsorted) {
        List<CountryInArticle> ranked = new ArrayList<>(unsorted.size());
        for (FocusFeatures.Candidate candidate : unsorted) {
            double probability = probability(candidate);
            ranked.add(new CountryInArticle(
                    candidate.country(),
                    candidate.mentions(),
                    candidate.inTitle(),
                    candidate.inLead(),
                    probability,
                    probability >= threshold(candidate.country())));
        }
        ranked.sort(SUREST_FIRST);
        if (!ranked.isEmpty()) {
            ranked.set(0, ranked.get(0).inFocus());
        }
        return ranked;
    }
}
