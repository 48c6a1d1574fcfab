package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.article.Article;
import org.entente.person.AnnotatedArticle;
import org.entente.person.ArticleTagger;
import org.entente.quote.QuotationExtractor;
import org.entente.stance.StanceCandidate;
import org.entente.stance.StanceEvent;
import org.entente.stance.StanceExtractor;
import org.entente.text.CsvTable;
import org.entente.text.FeatureWeights;

/** What a reader judged: whether events of real articles have source, target, faction and polarity right. */
public final class EventVerdicts {
    private static final int FOLDS = 5;
    private static final double[] CUTS = {0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95};

    /** An example with where it is from. */
    private record Judged(String article, JudgedExample example) {}

    private final Map<String, Map<String, Boolean>> byArticle = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();
    private final ArticleTagger tagger = ArticleTagger.load();
    private final QuotationExtractor quotes = QuotationExtractor.load();
    private final StanceExtractor stances = StanceExtractor.load();

    /** @param tables with the columns article_id, begin, end, source, target, faction, polarity and verdict */
    public EventVerdicts(List<CsvTable> tables) {
        for (CsvTable table : tables) {
            for (CsvTable.Row row : table.rows()) {
                String key = String.join(
                        " ",
                        row.get("begin"),
                        row.get("end"),
                        row.get("source"),
                        row.get("target") + "/" + row.get("faction"),
                        row.get("polarity"));
                byArticle
                        .computeIfAbsent(row.get("article_id"), id -> new HashMap<>())
                        .put(key, row.get("verdict").equals("right"));
            }
        }
    }

    private static String key(StanceEvent event) {
        return String.join(
                " ",
                String.valueOf(event.evidenceSpan().begin()),
                String.valueOf(event.evidenceSpan().end()),
                event.source(),
                event.target(),
                String.valueOf(event.polarity()));
    }

    /** Looks for the judged events of an article, once; other articles cost nothing. */
    public void read(Article article) {
        Map<String, Boolean> verdicts = byArticle.remove(article.articleId());
        if (verdicts == null) {
            return;
        }
        AnnotatedArticle annotated = tagger.tag(article);
        for (StanceCandidate candidate : stances.candidates(annotated, quotes.extract(annotated))) {
            Boolean isRight = verdicts.get(key(candidate.event()));
            if (isRight != null) {
                JudgedExample example = new JudgedExample(candidate.features(), isRight);
                judged.add(new Judged(article.articleId(), example));
            }
        }
    }

    /** What was found so far. */
    public List<JudgedExample> examples() {
        return judged.stream().map(Judged::example).toList();
    }

    /** How many are right above each of several probabilities, by models that did not see the article; and the mean loss. */
    public String crossValidated(Function<List<JudgedExample>, FeatureWeights> trainer) {
        double[] sure = new double[CUTS.length];
        double[] right = new double[CUTS.length];
        double loss = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<JudgedExample> training = new ArrayList<>();
            List<Judged> held = new ArrayList<>();
            for (Judged one : judged) {
                if (Math.floorMod(one.article().hashCode() * 31 >>> 7, FOLDS) == fold) {
                    held.add(one);
                } else {
                    training.add(one.example());
                }
            }
            FeatureWeights model = trainer.apply(training);
            for (Judged one : held) {
                double probability =
                        FeatureWeights.probability(model.logOdds(one.example().features()));
                boolean isRight = one.example().isRight();
                loss -= Math.log(isRight ? probability : 1 - probability);
                for (int k = 0; k < CUTS.length && probability >= CUTS[k]; k++) {
                    sure[k]++;
                    right[k] += isRight ? 1 : 0;
                }
            }
        }
        return table(sure, right, loss / judged.size());
    }

    private static String table(double[] sure, double[] right, double loss) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "loss %.4f%n", loss));
        for (int k = 0; k < CUTS.length; k++) {
            text.append(String.format(
                    Locale.ROOT, "%.2f: %.0f of %.0f right (%.3f)%n", CUTS[k], right[k], sure[k], right[k] / sure[k]));
        }
        return text.toString();
    }
}
