package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.country.CountryInArticle;
import org.entente.country.FocusFeatures;
import org.entente.country.FocusModel;
import org.entente.person.AnnotatedArticle;
import org.entente.person.ArticleTagger;

/** Labelled articles as the focus model sees them, to train it and to score it on articles that it was not trained on. */
public final class FocusGold {
    /** Parts in which the articles are cross-validated; article {@code i} is in part {@code i % FOLDS}. */
    public static final int FOLDS = 5;

    /**
     * A candidate country of a labelled article.
     *
     * @param label 1 when editors say that the article is about the country, else 0
     */
    public record Example(double label, double[] features) {}

    private record Labelled(PlacesGold gold, List<FocusFeatures.Candidate> candidates) {}

    private final List<Labelled> articles;

    private FocusGold(List<Labelled> articles) {
        this.articles = articles;
    }

    /** Reads lines of the gold set; those without a label are left out. */
    public static FocusGold read(Iterable<String> goldLines) {
        ArticleTagger tagger = ArticleTagger.load();
        List<Labelled> articles = new ArrayList<>();
        for (String line : goldLines) {
            PlacesGold gold = PlacesGold.parse(line);
            if (!gold.places().isEmpty()) {
                AnnotatedArticle article = tagger.tag(gold.article());
                List<FocusFeatures.Candidate> candidates = FocusFeatures.of(
                        article.titleMentions(),
                        article.text(),
                        article.mentions(),
                        article.article().datelineCountry());
                articles.add(new Labelled(gold, candidates));
            }
        }
        return new FocusGold(articles);
    }

    /** The candidates of all articles but those of a part; of all articles where it is none of them. */
    public List<Example> examplesWithout(int fold) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (i % FOLDS != fold) {
                Labelled one = articles.get(i);
                one.candidates()
                        .forEach(candidate -> examples.add(new Example(
                                one.gold().places().contains(candidate.country()) ? 1 : 0, candidate.values())));
            }
        }
        return examples;
    }

    /** The scores where each part is predicted by the model of the same place, which has not seen it. */
    public String crossValidated(List<FocusModel> byFold) {
        PlacesScore score = new PlacesScore();
        for (int i = 0; i < articles.size(); i++) {
            Set<String> found = new TreeSet<>();
            for (CountryInArticle country :
                    byFold.get(i % FOLDS).rank(articles.get(i).candidates())) {
                if (country.isFocus()) {
                    found.add(country.country());
                }
            }
            score.add(articles.get(i).gold(), found);
        }
        return score.text();
    }
}
