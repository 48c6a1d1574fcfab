package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.annotation.RuleAnnotator;
import org.entente.article.Article;
import org.entente.country.CountryTagger;
import org.entente.country.FocusModel;
import org.entente.country.Gazetteer;
import org.entente.person.AnnotatedArticle;
import org.entente.person.ArticleTagger;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.stance.StanceExtractor;
import org.entente.text.SegmentedText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The stages of reading an article, each on all that the stage before found; articles a second, and megabytes a second, on one core. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class AnnotationBenchmark {
    private List<Article> articles;
    private List<AnnotatedArticle> tagged;
    private List<List<Quotation>> quoted;
    private ArticleTagger tagger;
    private CountryTagger countries;
    private FocusModel focus;
    private QuotationExtractor quotations;
    private StanceExtractor stances;
    private RuleAnnotator whole;
    private double megabytes;

    /** What a second holds. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public double megabytes;
        public double articles;

        void add(AnnotationBenchmark of) {
            megabytes += of.megabytes;
            articles += of.articles.size();
        }
    }

    @Setup
    public void load() {
        articles = BenchArticles.read();
        megabytes = BenchArticles.megabytes(articles);
        tagger = ArticleTagger.load();
        countries = new CountryTagger(Gazetteer.load());
        focus = FocusModel.load();
        quotations = QuotationExtractor.load();
        stances = StanceExtractor.load();
        whole = RuleAnnotator.load();
        tagged = articles.stream().map(tagger::tag).toList();
        quoted = new ArrayList<>(tagged.stream().map(quotations::extract).toList());
    }

    /** Paragraphs, sentences, tokens, quotation marks. */
    @Benchmark
    public void segments(Blackhole sink, Volume volume) {
        articles.forEach(article -> sink.consume(SegmentedText.of(article.text())));
        volume.add(this);
    }

    /** Countries by the gazetteer, on sentences that are there. */
    @Benchmark
    public void gazetteer(Blackhole sink, Volume volume) {
        tagged.forEach(article -> sink.consume(countries.tag(article.text(), article.asOf())));
        volume.add(this);
    }

    /** Which of the countries named an article is about. */
    @Benchmark
    public void focus(Blackhole sink, Volume volume) {
        for (AnnotatedArticle article : tagged) {
            sink.consume(focus.rank(
                    article.titleMentions(),
                    article.text(),
                    article.mentions(),
                    article.article().datelineCountry()));
        }
        volume.add(this);
    }

    /** Sentences, countries, persons, focus: what the three above leave of it is that of persons. */
    @Benchmark
    public void mentions(Blackhole sink, Volume volume) {
        articles.forEach(article -> sink.consume(tagger.tag(article)));
        volume.add(this);
    }

    /** Quotations with everything under them. */
    @Benchmark
    public void quotations(Blackhole sink, Volume volume) {
        articles.forEach(article -> sink.consume(quotations.extract(tagger.tag(article))));
        volume.add(this);
    }

    /** Stance events, on top of all that is under them. */
    @Benchmark
    public void stancesAlone(Blackhole sink, Volume volume) {
        for (int i = 0; i < tagged.size(); i++) {
            sink.consume(stances.extract(tagged.get(i), quoted.get(i)));
        }
        volume.add(this);
    }

    /** All of it. */
    @Benchmark
    public void whole(Blackhole sink, Volume volume) {
        articles.forEach(article -> sink.consume(whole.annotate(article)));
        volume.add(this);
    }
}
