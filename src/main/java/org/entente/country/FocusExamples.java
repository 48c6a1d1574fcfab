package org.entente.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.SegmentedText;

/** Turns labelled articles into examples for {@link FocusModel}: one a candidate country. */
public final class FocusExamples {
    /**
     * A candidate country of a labelled article.
     *
     * @param label 1 when the article is about the country, else 0
     */
    public record Example(double label, double[] features) {}

    private final CountryTagger tagger;
    private final DatelineCountry datelines;

    public FocusExamples(Gazetteer gazetteer) {
        this.tagger = new CountryTagger(gazetteer);
        this.datelines = new DatelineCountry(gazetteer);
    }

    /**
     * The examples that an article gives.
     *
     * @param places the countries that editors say the article is about
     */
    public List<Example> of(String title, String dateline, String body, LocalDate asOf, Set<String> places) {
        List<Example> examples = new ArrayList<>();
        for (FocusFeatures.Candidate candidate : candidates(title, dateline, body, asOf)) {
            examples.add(new Example(places.contains(candidate.country()) ? 1 : 0, candidate.values()));
        }
        return examples;
    }

    /** The countries that an article names, with their features. */
    public List<FocusFeatures.Candidate> candidates(String title, String dateline, String body, LocalDate asOf) {
        SegmentedText text = SegmentedText.of(body);
        List<Mention> inTitle = tagger.tag(SegmentedText.of(title), asOf);
        return FocusFeatures.of(inTitle, text, tagger.tag(text, asOf), datelines.find(dateline, asOf));
    }
}
