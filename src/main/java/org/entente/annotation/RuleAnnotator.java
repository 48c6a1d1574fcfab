package org.entente.annotation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.article.Article;
import org.entente.person.AnnotatedArticle;
import org.entente.person.ArticleTagger;
import org.entente.person.OfficeHolder;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.stance.StanceExtractor;

/** Reads an article by the rules, lexicons and small linear models that ship with the program. */
public final class RuleAnnotator implements ArticleAnnotator {
    private final ArticleTagger tagger;
    private final QuotationExtractor quotations;
    private final StanceExtractor stances;

    private RuleAnnotator(ArticleTagger tagger, QuotationExtractor quotations, StanceExtractor stances) {
        this.tagger = tagger;
        this.quotations = quotations;
        this.stances = stances;
    }

    /** With the tables under {@code data/}, which take about a second to load. */
    public static RuleAnnotator load() {
        return load(List.of());
    }

    /** With the tables under {@code data/}, and office-holders learned from a corpus. */
    public static RuleAnnotator load(List<OfficeHolder> learned) {
        return new RuleAnnotator(ArticleTagger.load(learned), QuotationExtractor.load(), StanceExtractor.load());
    }

    /** Reads the tables in a thread of its own, for whoever has something else to do before the first article, such as to start Spark. */
    public static void preload() {
        Thread reading = new Thread(RuleAnnotator::load, "tables");
        reading.setDaemon(true);
        // Whoever needs the tables next says what is wrong with them.
        reading.setUncaughtExceptionHandler((thread, error) -> {});
        reading.start();
    }

    @Override
    public Annotation annotate(Article article) {
        Set<Integer> asked = new TreeSet<>();
        AnnotatedArticle tagged = tagger.tag(article, asked);
        List<Quotation> quoted = quotations.extract(tagged);
        return new Annotation(tagged, quoted, stances.extract(tagged, quoted), asked);
    }
}
